using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>A name beside a label that tells who provides the text: 提供, 配信元, Source.</summary>
internal static class LabelledSource
{
    private const int LongestName = 40;

    private static readonly string[] Address = ["〒", " TEL", "\u3000TEL", " 電話", "\u3000電話"];

    private static readonly IReadOnlyList<string> Labels =
        [.. EmbeddedTable.Rows("Facts/Tables/source-labels.tsv", 1).Select(row => row[0]).OrderByDescending(label => label.Length)];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var text = clipping.Prose.FirstOrDefault()?.Line ?? 0;
        foreach (var passage in clipping.Marginalia)
        {
            if ((NameIn(passage.Text) ?? (passage.Line < text ? QuotedIn(clipping.Outlets, passage.Text) : null)) is { } name)
                yield return new(Publisher.Named(clipping, name), "stated", passage.Line, passage.Text);
        }
        if (clipping.Edges.Select(edge => edge.Passage).LastOrDefault() is { } last && last.Line > text && KnownAfterSource(clipping.Outlets, last.Text) is { } outlet)
            yield return new(Publisher.Named(clipping, outlet), "stated", last.Line, last.Text);
    }

    // "source : 週刊文春" as the last line: elsewhere, or with several names, it says what the text rests on.
    private static string? KnownAfterSource(OutletTable outlets, string text) =>
        text.StartsWith("source", StringComparison.OrdinalIgnoreCase) && text.AsSpan(6).TrimStart() is [':' or '：', .. var name] ? outlets.Named(name.Trim().ToString())?.Name : null;

    // 出典：『例新聞』 above the text says where it stands; below, what it rests on.
    private static string? QuotedIn(OutletTable outlets, string text)
    {
        var (open, close) = (text.AsSpan().IndexOfAny("『「"), text.AsSpan().IndexOfAny("』」"));
        if (open < 0 || close < open || !text.StartsWith("出典", StringComparison.Ordinal) || text[2] is not (':' or '：'))
            return null;
        var name = text[(open + 1)..close];
        var bracket = name.AsSpan().IndexOfAny("(（");
        return outlets.Named(bracket > 0 ? name[..bracket] : name)?.Name;
    }

    // A publisher's postal address and telephone may follow its name.
    private static string WithoutAddress(string name)
    {
        foreach (var mark in Address)
        {
            if (name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var end)
                name = name[..end].TrimEnd();
        }
        return name;
    }

    private static string? NameIn(string text)
    {
        foreach (var part in text.Split(['|', '｜', '／', '\t']))
        {
            var words = part.AsSpan().Trim(" \u3000");
            if (words.Length > 0 && words[0] is '【' or '[' or '(' or '（')
                words = words.Trim(" \u3000【】[]()（）");
            foreach (var label in Labels)
            {
                if (!words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                    continue;
                var rest = words[label.Length..].TrimStart();
                if (rest.Length < 2 || rest[0] is not (':' or '：' or '=' or '＝'))
                    continue;
                var name = WithoutAddress(rest[1..].Trim(" \u3000「」『』").ToString());
                if (name.Length is > 0 and <= LongestName && Urls.Find(name).Length == 0 && !name.AsSpan().ContainsAny("。！？"))
                    return name;
            }
        }
        return null;
    }
}
