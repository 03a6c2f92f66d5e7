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
        var marks = new List<Mark>();
        foreach (var (e, link) in told)
        {
            if (Find(text, e, marks) is var start and >= 0)
                marks.Add(new(start, e.Expression!.Length, e.Date, link));
        }
        // From the end, so that the places of those before stay right.
        foreach (var mark in marks.OrderByDescending(mark => mark.Start))
        {
            var (from, literal) = literals.FindLast(entry => entry.Start <= mark.Start);
            if (literal is not null && mark.Start + mark.Length <= from + literal.Content.Length)
                Split(literal, mark.Start - from, mark);
        }
    }

    // Two events may rest on one expression, or each on one of two that read alike.
    private static int Find(string text, PageEvent e, List<Mark> marks)
    {
        var sentence = Math.Max(text.IndexOf(e.Quote!, StringComparison.Ordinal), 0);
        var expression = e.Expression!;
        for (var at = sentence; (at = text.IndexOf(expression, at, StringComparison.Ordinal)) >= 0; at += expression.Length)
        {
            if (!marks.Exists(mark => at < mark.Start + mark.Length && mark.Start < at + expression.Length))
                return at;
        }
        return -1;
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
