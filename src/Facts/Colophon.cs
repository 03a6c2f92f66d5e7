using Briefing.Blocks;
using Briefing.Facts.Sources;

namespace Briefing.Facts;

/// <summary>Where and when a text first appeared, as the colophon of a digital edition says: <c>初出：「信濃毎日新聞」1933年8月11日</c>.</summary>
internal static class Colophon
{
    private static readonly string[] Labels = PublisherWords.Of("first-published");

    /// <param name="Name">Where it appeared; null where only the day is given.</param>
    /// <param name="Passage">The line of the label.</param>
    /// <param name="Date">The day, on that line or the next.</param>
    /// <param name="DatePassage">The line of the day.</param>
    public sealed record Entry(string? Name, Passage Passage, StatedDate? Date, Passage? DatePassage);

    public static Entry? Find(Clipping clipping)
    {
        if (!clipping.Document.Furniture.Any(item => LabelOf(item.Passage.Text) is not null) && !clipping.Passages.Any(passage => LabelOf(passage.Text) is not null))
            return null;
        var lines = clipping.Document.Furniture.Select(item => item.Passage)
            .Concat(clipping.Passages)
            .OrderBy(passage => passage.Line).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelOf(lines[i].Text) is not { } label)
                continue;
            var next = i + 1 < lines.Count && lines[i + 1].Line - lines[i].Line <= 2 ? lines[i + 1] : null;
            var dated = new[] { lines[i], next }.FirstOrDefault(line => line is not null && clipping.Days.In(line.Text).Count > 0);
            return new(NameIn(clipping, lines[i].Text.TrimStart()[label.Length..]), lines[i], dated is null ? null : clipping.Days.In(dated.Text)[0], dated);
        }
        return null;
    }

    private static string? LabelOf(string line)
    {
        var text = line.AsSpan().TrimStart();
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return label;
        }
        return null;
    }

    private static string? NameIn(Clipping clipping, string text)
    {
        text = text.TrimStart(' ', '\u3000', ':', '：');
        if (text.Length > 0 && "「『\"".IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var kind)
        {
            var close = text.IndexOf("」』\""[kind], 1);
            return close > 1 ? text[1..close] : null;
        }
        var name = clipping.Days.In(text).Select(date => text[..date.Start]).FirstOrDefault(text).Split('、', ',', '，', '第')[0].Trim();
        return name.Length is > 0 and <= 30 ? name : null;
    }
}
