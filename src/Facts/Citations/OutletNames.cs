using System.Buffers;
using Briefing.Facts.Sources;
using Briefing.Text;

namespace Briefing.Facts.Citations;

/// <summary>An outlet's name from the words of a link and its address.</summary>
internal static class OutletNames
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(":：|｜,，、-–—/／(（[【");

    private static readonly HashSet<string> Generic =
        new(EmbeddedTable.Rows("Facts/Tables/generic-names.tsv", 1).Select(row => row[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words stand where a name would and name nothing: ホーム, Website.</summary>
    public static bool IsGeneric(string name) => Generic.Contains(name);

    /// <summary>The name of the address's outlet where it is known, else the one that the words give; null where neither tells.</summary>
    /// <param name="words">As they stand: <c>時事ドットコム:時事通信社が運営するニュースサイト</c>.</param>
    public static string? Of(OutletTable outlets, string? words, string? url)
    {
        if (outlets.OfUrl(url) is { } byUrl)
            return byUrl.Name;
        if (string.IsNullOrWhiteSpace(words))
            return null;
        if (outlets.NamedAtStart(words, out _) is { } byName)
            return byName.Name;
        var end = words.AsSpan().IndexOfAny(Separators);
        var name = (end > 0 ? words[..end] : words).Trim();
        return name.Length == 0 || Generic.Contains(name) ? null : name;
    }
}
