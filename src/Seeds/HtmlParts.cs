using System.Collections.Frozen;
using AngleSharp.Dom;
using Briefing.Text;

namespace Briefing.Seeds;

/// <summary>What an element's class and id say it is; an element may be several of these.</summary>
[Flags]
internal enum HtmlPart
{
    None = 0,

    /// <summary>The site's: sharing, related articles, advertisements, navigation.</summary>
    Furniture = 1,

    /// <summary>The readers' words.</summary>
    Comments = 2,

    /// <summary>Not shown to those who see the page.</summary>
    Hidden = 4,

    /// <summary>The article's text.</summary>
    Content = 8,
    Caption = 16,
    Heading = 32,
    Author = 64,

    /// <summary>The site's name.</summary>
    Site = 128,
    Date = 256,
}

/// <summary>Reads the words that sites have in common for their parts: <c>Tables/html-parts.tsv</c>.</summary>
internal static class HtmlParts
{
    private static readonly FrozenDictionary<string, (HtmlPart Part, string[] Words)[]> Table = EmbeddedTable.Rows("Seeds/Tables/html-parts.tsv", 2)
        .Select(row => (Part: Enum.Parse<HtmlPart>(row[0], ignoreCase: true), Words: row[1].Split(' ')))
        .GroupBy(row => row.Words[0], StringComparer.Ordinal).ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    public static HtmlPart Of(IElement element) => Of(element.GetAttribute("class")) | Of(element.GetAttribute("id"));

    private static HtmlPart Of(string? names)
    {
        var part = HtmlPart.None;
        if (string.IsNullOrEmpty(names))
            return part;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = WordsOf(name);
            for (var i = 0; i < words.Count; i++)
            {
                foreach (var (found, row) in Table.GetValueOrDefault(words[i], []))
                    part |= IsAt(words, i, row) ? found : HtmlPart.None;
            }
        }
        return part;
    }

    private static bool IsAt(List<string> words, int at, string[] row)
    {
        if (at + row.Length > words.Count)
            return false;
        for (var i = 1; i < row.Length; i++)
        {
            if (words[at + i] != row[i])
                return false;
        }
        return true;
    }

    // related-entries, entry_footer, shareButtons
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            if (!isEnd && !(i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = isEnd ? i + 1 : i;
        }
        return words;
    }
}
