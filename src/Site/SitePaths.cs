using System.Buffers;

namespace Briefing.Site;

/// <summary>Ways from one file of the site to another.</summary>
public static class SitePaths
{
    // RFC 3986: unreserved characters, and the slash between names.
    private static readonly SearchValues<char> Unescaped =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>From a file to the output folder: empty, <c>../</c>, <c>../../</c>, …</summary>
    public static string Root(string address)
    {
        return Depth(address) switch { 0 => "", 1 => "../", var depth => string.Concat(Enumerable.Repeat("../", depth)) };
    }

    /// <summary>In how many folders below the output folder a file lies.</summary>
    public static int Depth(string address) => address.AsSpan().Count('/');

    /// <summary>A relative reference from a file to another, percent-encoded.</summary>
    /// <param name="from">A file below the output folder.</param>
    /// <param name="to">Another, or the same.</param>
    /// <param name="fragment">Without <c>#</c>; null for the whole file.</param>
    public static string Href(string from, string to, string? fragment = null)
    {
        if (from == to && fragment is not null)
            return Fragment(fragment);
        return Root(from) + Escape(to) + (fragment is null ? "" : Fragment(fragment));
    }

    /// <summary>An address with each of its names percent-encoded.</summary>
    public static string Escape(string address) => address.AsSpan().ContainsAnyExcept(Unescaped)
        ? string.Join('/', address.Split('/').Select(Uri.EscapeDataString))
        : address;

    private static string Fragment(string id) => "#" + Uri.EscapeDataString(id);
}
