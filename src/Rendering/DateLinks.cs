using Briefing.Dates;
using Briefing.Pages;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering;

/// <summary>Marks the date expressions of a body and links them to their events.</summary>
internal static class DateLinks
{
    public static void Insert(
        IReadOnlyList<PageEvent> events, IReadOnlyList<string?> links, IReadOnlyList<BodyBlock> blocks, int[] anchors)
    {
        var byBlock = Enumerable.Range(0, events.Count)
            .Where(i => anchors[i] >= 0 && events[i].Expression is { Length: > 0 })
            .GroupBy(i => anchors[i]);
        foreach (var group in byBlock)
        {
            if (blocks[group.Key].Block.Inline is { } inline)
                InsertInto(inline, [.. group.Select(i => (events[i], links[i]))]);
        }
    }

    private static void InsertInto(ContainerInline inline, IReadOnlyList<(PageEvent Event, string? Link)> told)
    {
        var literals = new List<(int Start, LiteralInline Literal)>();
        var text = InlineText.Of(inline, literals);
        var marks = Marks(text, told);
        var last = literals.Count - 1;
        // From the end, so that the places of those before stay right.
        foreach (var mark in marks.OrderByDescending(mark => mark.Start))
        {
            while (last >= 0 && literals[last].Start > mark.Start)
                last--;
            if (last >= 0 && mark.Start + mark.Length <= literals[last].Start + literals[last].Literal.Content.Length)
                Split(literals[last].Literal, mark.Start - literals[last].Start, mark);
        }
    }

    // Two events may rest on one expression, or each on one of two that read alike.
    private static List<Mark> Marks(string text, IReadOnlyList<(PageEvent Event, string? Link)> told)
    {
        var marks = new List<Mark>(told.Count);
        var sentences = Sentences(text, told);
        var isMarked = new bool[text.Length];
        // Where to look on for what was looked for before: what was marked stays so.
        var next = new Dictionary<(int Sentence, string Expression), int>();
        for (var i = 0; i < told.Count; i++)
        {
            var (sentence, expression) = (Math.Max(sentences[i], 0), told[i].Event.Expression!);
            var at = next.GetValueOrDefault((sentence, expression), sentence);
            while (at >= 0 && (at = text.IndexOf(expression, at, StringComparison.Ordinal)) >= 0 && isMarked.AsSpan(at, expression.Length).Contains(true))
                at += expression.Length;
            next[(sentence, expression)] = at < 0 ? -1 : at + expression.Length;
            if (at < 0)
                continue;
            isMarked.AsSpan(at, expression.Length).Fill(true);
            marks.Add(new(at, expression.Length, told[i].Event.Date, told[i].Link));
        }
        return marks;
    }

    /// <summary>By event: where its quote stands first; -1 where it does not.</summary>
    private static int[] Sentences(string text, IReadOnlyList<(PageEvent Event, string? Link)> told)
    {
        string[] quotes = [.. told.Select(one => one.Event.Quote!)];
        return quotes.Length > QuoteIndex.Few
            ? [.. new QuoteIndex(quotes).Find([text]).Select(place => place.At)]
            : [.. quotes.Select(quote => text.IndexOf(quote, StringComparison.Ordinal))];
    }

    private static void Split(LiteralInline literal, int at, Mark mark)
    {
        var slice = literal.Content;
        var start = slice.Start + at;
        var isLinked = mark.Link is not null && !IsInLink(literal);
        // The literal keeps what stands before the mark, so that earlier marks still find their places in it.
        literal.InsertAfter(new LiteralInline(new StringSlice(slice.Text, start + mark.Length, slice.End)));
        literal.InsertAfter(new HtmlInline((DateText.Machine(mark.Date) is null ? "</span>" : "</time>") + (isLinked ? "</a>" : "")));
        literal.InsertAfter(new LiteralInline(new StringSlice(slice.Text, start, start + mark.Length - 1)));
        literal.InsertAfter(new HtmlInline(
            (isLinked ? $"<a class=\"dated\" href=\"{PlainHtml.Encode(mark.Link!)}\">" : "") + Open(mark.Date)));
        literal.Content = new StringSlice(slice.Text, slice.Start, start - 1);
    }

    private static string Open(Edtf date) => DateText.Machine(date) is { } machine
        ? $"<time datetime=\"{machine}\">"
        : $"<span class=\"date\" data-edtf=\"{PlainHtml.Encode(date.ToString())}\">";

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }
        return false;
    }

    private readonly record struct Mark(int Start, int Length, Edtf Date, string? Link);
}
