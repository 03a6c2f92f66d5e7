using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>A day in the byline, or in a line of its own at the article's edges.</summary>
internal static class DateLine
{
    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        // The day nearest to the headline is the article's; one further up is the site's today, one at the end a signature's.
        var headline = clipping.FirstLine;
        foreach (var (passage, isByline) in clipping.Edges.Concat(AboveHeadline(clipping)).Concat(InList(clipping)).OrderBy(edge => Math.Abs(edge.Passage.Line - headline)))
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
