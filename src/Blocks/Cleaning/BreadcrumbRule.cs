using System.Buffers;

namespace Briefing.Blocks;

/// <summary>The way from the site's front page to this one: <c>Home &gt; World &gt; Asia</c>.</summary>
internal sealed class BreadcrumbRule : ICleaningRule
{
    private const int MaxStep = 48;
    private static readonly SearchValues<char> Arrows = SearchValues.Create(">＞›»〉≫▶");
    private static readonly string[] Homes = Vocabulary.Words("breadcrumb-home");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count && !draft.Units[i].IsProse; i++)
        {
            if (draft.IsKept(i) && IsWay(draft.Units[i].Text))
                draft.Take(i, "breadcrumb");
        }
    }

    private static bool IsWay(string text)
    {
        var (steps, first) = (1, "");
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Arrows); at >= 0; at = rest.IndexOfAny(Arrows))
        {
            if (at == 0 || Prose.Width(rest[..at]) > MaxStep)
                return false;
            if (steps++ == 1)
                first = rest[..at].Trim().ToString();
            rest = rest[(at + 1)..];
        }
        return steps >= 3 || steps == 2 && Array.Exists(Homes, home => first.Equals(home, StringComparison.OrdinalIgnoreCase));
    }
}
