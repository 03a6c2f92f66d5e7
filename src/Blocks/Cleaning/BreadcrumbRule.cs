using System.Buffers;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>
/// The way from the site's front page to this one: <c>Home &gt; World &gt; Asia</c>, <c>Home / World / Title</c>, its
/// steps numbered one below the other, or run together before the title that stands again below; and the section above
/// the text to which a link at its end leads back.
/// </summary>
internal sealed class BreadcrumbRule : ICleaningRule
{
    private const int MaxStep = 48;
    private const int MinTitle = 8;
    private static readonly SearchValues<char> Arrows = SearchValues.Create(">＞›»〉≫▶");
    private static readonly string[] Homes = Vocabulary.Words("breadcrumb-home");
    private static readonly string[] Labels = Vocabulary.Words("breadcrumb-label");

    private static readonly string[] Backs = Vocabulary.Words("back-link-end");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (first, last) = draft.Prose();
        // One that ends in a sentence for a title, or in its beginning (…), reads like one.
        if (first < last && Steps(WithoutLabel(draft.Units[first].Text), Arrows) is { Count: > 2 } cut && IsHome(cut[0]))
        {
            draft.Take(first, "breadcrumb");
            (first, last) = draft.Prose();
        }
        for (var i = 0; i < first; i++)
        {
            if (!draft.IsKept(i))
                continue;
            if (IsWay(draft, i, first))
                draft.Take(i, "breadcrumb");
            else if (IsHome(Step(draft.Units[i].Text)))
                TakeNumbered(draft, i, first);
        }
        for (var i = last + 1; first < last && i < draft.Count; i++)
            TakeWayBack(draft, i, first);
    }

    // 例地域へ戻る below the text, and 例地域 above it.
    private static void TakeWayBack(Draft draft, int index, int first)
    {
        var text = draft.Units[index].Text;
        if (!draft.IsKept(index) || WordEnds.AtEnd(text, Backs) is not { } back)
            return;
        for (var i = 0; i < first; i++)
        {
            if (!draft.IsKept(i) || draft.Units[i].Text.Length + back.Length != text.Length || !text.StartsWith(draft.Units[i].Text, StringComparison.Ordinal))
                continue;
            draft.Take(i, "breadcrumb");
            draft.Take(index, "breadcrumb");
        }
    }

    private static bool IsWay(Draft draft, int index, int end)
    {
        var text = WithoutLabel(draft.Units[index].Text);
        // You are here: Home
        if (text.Length < draft.Units[index].Text.Length && IsHome(text))
            return true;
        if (Steps(text, Arrows) is { Count: > 1 } steps)
            return steps.Count > 2 || IsHome(steps[0]) || steps.Exists(step => StandsAgain(draft, index, end, step));
        if (Steps(text, SearchValues.Create("/／")) is { Count: > 2 } parts && IsHome(parts[0]))
            return true;
        return Array.Exists(Homes, home => text.StartsWith(home, StringComparison.OrdinalIgnoreCase)) && EndsWithTitle(draft, index, end, text);
    }

    // Null where a step is as long as none is; the last is the page's title.
    private static List<string>? Steps(string text, SearchValues<char> marks)
    {
        var steps = new List<string>();
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(marks); at >= 0; at = rest.IndexOfAny(marks))
        {
            if (at == 0 || Prose.Width(rest[..at]) > MaxStep)
                return null;
            steps.Add(rest[..at].Trim().ToString());
            rest = rest[(at + 1)..];
            // >> is one arrow.
            while (rest.Length > 0 && marks.Contains(rest[0]))
                rest = rest[1..];
        }
        steps.Add(rest.Trim().ToString());
        return steps;
    }

    private static string WithoutLabel(string text)
    {
        var label = Array.Find(Labels, label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase));
        return label is null || label.Length == text.Length ? text : text[label.Length..].TrimStart(' ', '\u3000', ':', '：');
    }

    // As it is, or without the name before it: 例省会見・談話 > 会見要旨 above 会見・談話.
    private static bool StandsAgain(Draft draft, int index, int end, string step)
    {
        for (var i = index + 1; i < end; i++)
        {
            if (draft.Units[i].Text.Length >= MinTitle && step.EndsWith(draft.Units[i].Text, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool EndsWithTitle(Draft draft, int index, int end, string text)
    {
        for (var i = index + 1; i < end; i++)
        {
            if (draft.Units[i].Text.Length >= MinTitle && text.Length > draft.Units[i].Text.Length && text.EndsWith(draft.Units[i].Text, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static void TakeNumbered(Draft draft, int start, int first)
    {
        var end = start + 1;
        while (end < first && Bullets.Read(draft.Units[end].Text) is { Kind: BulletKind.Number } number && number.Number == end - start + 1)
            end++;
        if (end > start + 1)
            draft.Take(start, end, "breadcrumb");
    }

    // Without the number before it.
    private static string Step(string text) => Bullets.Read(text) is { Kind: BulletKind.Number, Number: 1 } number ? text[number.Length..] : "";

    private static bool IsHome(string step) =>
        Array.Exists(Homes, home => step.Equals(home, StringComparison.OrdinalIgnoreCase)) || step.EndsWith("トップページ", StringComparison.Ordinal);
}
