using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>A name beside a label that tells who provides the text: 提供, 配信元, Source.</summary>
internal static class LabelledSource
{
    private const int LongestName = 40;

    private static readonly IReadOnlyList<string> Labels =
        [.. EmbeddedTable.Rows("Facts/Tables/source-labels.tsv", 1).Select(row => row[0]).OrderByDescending(label => label.Length)];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        foreach (var passage in clipping.Marginalia)
        {
            if (NameIn(passage.Text) is { } name)
                yield return new(Publisher.Named(clipping, name), "stated", passage.Line, passage.Text);
        }
    }

    private static string? NameIn(string text)
    {
        foreach (var part in text.Split(['|', '｜', '／', '\t']))
        {
            var words = part.AsSpan().Trim(" \u3000【】[]()（）");
            foreach (var label in Labels)
            {
                if (!words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                    continue;
                var rest = words[label.Length..].TrimStart();
                if (rest.Length < 2 || rest[0] is not (':' or '：' or '=' or '＝'))
                    continue;
                var name = rest[1..].Trim(" \u3000「」『』").ToString();
                if (name.Length is > 0 and <= LongestName && Urls.Find(name).Length == 0 && !name.AsSpan().ContainsAny("。！？"))
                    return name;
            }
        }
        return null;
    }
}
