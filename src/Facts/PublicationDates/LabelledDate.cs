using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A day beside a label outside the article's prose: 公開日, 配信, Published; release before update.</summary>
internal static partial class LabelledDate
{
    private const int ShortLine = 20;
    private const int Opening = 40;
    private const int LongestHead = 120;

    public static IEnumerable<Witness<Edtf>> Published(Clipping clipping) => OfKind(clipping, "published");

    public static IEnumerable<Witness<Edtf>> Updated(Clipping clipping) => OfKind(clipping, "updated");

    private static IEnumerable<Witness<Edtf>> OfKind(Clipping clipping, string kind)
    {
        // A colophon's days are those of editions and of the file.
        var editions = clipping.Document.Furniture.Where(item => item.Rule == "colophon").Select(item => item.Passage).ToHashSet();
        foreach (var passage in clipping.Marginalia.Concat(ListAbove(clipping)))
        {
            if (editions.Contains(passage))
                continue;
            var text = passage.Text;
            var dates = clipping.Days.In(text);
            // 公開月:2020年7月
            if (dates.Count == 0 && text.Length <= ShortLine && text.AsSpan().ContainsAny(":："))
                dates = [.. StatedDates.MonthsIn(text)];
            for (var i = 0; i < dates.Count; i++)
            {
                var date = dates[i];
                var next = i + 1 < dates.Count ? dates[i + 1].Start : text.Length;
                if (DateLabels.KindBeside(text, date, i > 0 ? dates[i - 1].End : 0, next) == kind)
                    yield return new(date.Value, "stated", passage.LineAt(date.Start), text);
            }
        }
        // A page that was run together into one line begins with its day: date 2025-09-26 The bridge …
        if (clipping.Prose.FirstOrDefault() is { } first && clipping.Days.In(first.Text[..Math.Min(first.Text.Length, Opening)]) is [var opening, ..]
            && DateLabels.IsLabel(first.Text[..opening.Start].Trim(' ', '\u3000', ':', '：')) && DateLabels.KindBeside(first.Text, opening, 0, opening.End) == kind)
            yield return new(opening.Value, "stated", first.LineAt(opening.Start), first.Text[..opening.End].Trim());
    }

    /// <summary>A day in figures with its time near the start of a text that was run together with its headline and byline: no sentence has one.</summary>
    public static IEnumerable<Witness<Edtf>> RunTogether(Clipping clipping)
    {
        if (clipping.Prose.FirstOrDefault() is { } first && Stamp().Match(first.Text[..Math.Min(first.Text.Length, LongestHead)]) is { Success: true } stamp)
        {
            foreach (var date in clipping.Days.In(stamp.Groups["day"].Value).Take(1))
                yield return new(date.Value, "byline", first.LineAt(stamp.Index), stamp.Value);
        }
    }

    [GeneratedRegex("(?<day>[0-9]{4}(?:[/.-][0-9]{1,2}[/.-][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日))(?: ?[(（][月火水木金土日][)）])? [0-9]{1,2}:[0-9]{2}")]
    public static partial Regex Stamp();

    // When and where, item by item, between the headline and the text.
    private static IEnumerable<Passage> ListAbove(Clipping clipping) => ItemsAbove(clipping).Where(passage => passage.Text.AsSpan().ContainsAny(":："));

    /// <summary>The items of lists between the headline and the text.</summary>
    public static IEnumerable<Passage> ItemsAbove(Clipping clipping) => clipping.Document.Blocks
        .TakeWhile(block => block is not Block.Paragraph { Role: BlockRole.Body or BlockRole.Lead } paragraph || !Prose.IsProse(paragraph.Passage.Text))
        .OfType<Block.Items>().SelectMany(block => block.Passages);
}
