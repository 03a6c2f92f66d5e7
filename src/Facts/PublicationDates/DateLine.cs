using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A day in the byline, or in a line of its own at the article's edges.</summary>
internal static class DateLine
{
    private const int LongestRow = 60;
    private const int LongestSection = 12;
    private const int MostLinesAbove = 2;
    private const int MostLinesBelow = 3;
    private const int MostLinesAboveText = 4;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        // The day nearest to the headline is the article's, of two as near the one below it, unless that is far down in the text; one further up is the site's today, one at the end a signature's.
        var headline = clipping.FirstLine;
        foreach (var (passage, isByline) in clipping.Edges.Concat(AboveHeadline(clipping)).Concat(InList(clipping)).OrderBy(edge => Math.Abs(edge.Passage.Line - headline)).ThenBy(edge => edge.Passage.Line > headline == Math.Abs(edge.Passage.Line - headline) <= MostLinesBelow ? 0 : 1))
        {
            // A book's day of publication.
            if (passage.Text.Contains("ISBN", StringComparison.Ordinal))
                continue;
            foreach (var date in Unlabelled(clipping, passage.Text).Take(1))
            {
                var isAlone = DateLabels.IsAlone(passage.Text, date);
                if (isAlone || (isByline && StandsApart(passage.Text, date)) || IsFirstCell(passage, date))
                    yield return new(date.Value, isAlone ? "stated" : "byline", passage.LineAt(date.Start), passage.Text);
            }
        }
    }

    /// <summary>A day with its hour in a row of the page's controls between the headline and the text: 記事一覧 2025.10.22 09:24.</summary>
    public static IEnumerable<Witness<Edtf>> AmongControls(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline || clipping.Prose.FirstOrDefault(passage => Prose.IsProse(passage.Text)) is not { } text)
            yield break;
        foreach (var (passage, rule) in clipping.Document.Furniture)
        {
            if (rule is "menu" or "share" && passage.Line > headline.Line && passage.Line < text.Line && passage.Text.Length <= LongestRow && LabelledDate.Stamp().Match(passage.Text) is { Success: true } stamp
                && clipping.Days.In(passage.Text) is [var date] && DateLabels.KindBeside(passage.Text, date, 0, passage.Text.Length) is not ("updated" or "taken"))
                yield return new(date.Value, "byline", passage.LineAt(stamp.Index), passage.Text);
        }
    }

    /// <summary>A day in figures with a section's name behind it, right above the headline: 2024/03/22 活動ブログ.</summary>
    public static IEnumerable<Witness<Edtf>> BesideSection(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            yield break;
        foreach (var (passage, _) in clipping.Edges.Concat(AboveHeadline(clipping)))
        {
            // A page's markup may have both on one line.
            if (headline.Line - passage.Line is >= 0 and <= MostLinesAbove && passage.Text.Length <= LongestRow && char.IsAsciiDigit(passage.Text[0]) && clipping.Days.In(passage.Text) is [{ Start: 0 } date]
                && passage.Text.AsSpan(date.End) is [' ' or '\u3000' or '|' or '｜', .. var section] && section.Trim().Length <= LongestSection && !section.ContainsAnyInRange('0', '9') && !section.ContainsAny("。、：:〜～"))
                yield return new(date.Value, "byline", passage.LineAt(date.Start), passage.Text);
        }
    }

    /// <summary>A day on a line of its own that a saved page has right above its text, beside the headline and outside what holds the text.</summary>
    public static IEnumerable<Witness<Edtf>> AboveMain(Clipping clipping)
    {
        if (clipping.Prose.FirstOrDefault() is not { } text)
            yield break;
        foreach (var (passage, rule) in clipping.Document.Furniture)
        {
            if (rule == "outside" && text.Line - passage.Line is > 0 and <= MostLinesAboveText && clipping.Days.In(passage.Text) is [var date] && DateLabels.IsAlone(passage.Text, date))
                yield return new(date.Value, "byline", passage.LineAt(date.Start), passage.Text);
        }
    }

    // An item between the headline and the text that holds nothing but a day.
    private static IEnumerable<Edge> InList(Clipping clipping) => LabelledDate.ItemsAbove(clipping)
        .Where(passage => clipping.Days.In(passage.Text) is [var date] && DateLabels.IsAlone(passage.Text, date)).Select(passage => new Edge(passage, false));

    // Lines that hold nothing but a day, among the site's above the headline.
    private static IEnumerable<Edge> AboveHeadline(Clipping clipping) => clipping.Document.Furniture
        .Where(item => item.Rule is "before-article" or "above-headline").Select(item => new Edge(item.Passage, false));

    // The day of an update is heard after those of release; that of a picture says nothing.
    private static IEnumerable<StatedDate> Unlabelled(Clipping clipping, string text) =>
        clipping.Days.In(text).Where(date => DateLabels.KindBeside(text, date, 0, text.Length) is not ("updated" or "taken"));

    // May 30, 2016 | A version of this story appeared in …
    private static bool IsFirstCell(Passage passage, StatedDate date) =>
        passage.Text.AsSpan(0, date.Start).Trim().IsEmpty && passage.Text.AsSpan(date.End).TrimStart() is ['|' or '｜', ..];

    /// <summary>A date that goes on in a particle (3月11日の…) is part of a phrase.</summary>
    private static bool StandsApart(string text, StatedDate date) =>
        date.End == text.Length || Scripts.Of(text[date.End]) != Script.Hiragana;
}
