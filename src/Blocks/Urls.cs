using System.Buffers;

namespace Briefing.Blocks;

/// <summary>Finds addresses in running text.</summary>
public static class Urls
{
    // RFC 3986: unreserved, reserved and the percent sign; without brackets that prose puts around an address.
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>
    /// The first http or https address at or after a 0-based offset; length 0 where there is none. It ends at the first
    /// character that no address holds, Japanese text among them, and before the marks that end a clause.
    /// </summary>
    public static (int Start, int Length) Find(string text, int from = 0)
    {
        while (from < text.Length)
        {
            var at = text.IndexOf("http", from, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return default;
            var rest = text.AsSpan(at);
            var scheme = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
                : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
            if (scheme > 0 && rest.Length > scheme && char.IsAsciiLetterOrDigit(rest[scheme]))
                return (at, Length(rest));
            from = at + 4;
        }
        return default;
    }

    /// <summary>All addresses of a text, in order.</summary>
    public static IEnumerable<(int Start, int Length)> All(string text)
    {
        for (var found = Find(text); found.Length > 0; found = Find(text, found.Start + found.Length))
            yield return found;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Allowed);
        var url = length < 0 ? text : text[..length];
        var open = url.Count('(') - url.Count(')');
        while (url.Length > 0 && (url[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' || url[^1] == ')' && open < 0))
        {
            open += url[^1] == ')' ? 1 : 0;
            url = url[..^1];
        }
        return url.Length;
    }
}
