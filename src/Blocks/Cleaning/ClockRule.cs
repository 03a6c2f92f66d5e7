using System.Text.RegularExpressions;

namespace Briefing.Blocks;

/// <summary>The site's own clock among its first lines: today's day behind a bullet, or in the form that templates print it, <c>Wed. Aug 17th, 2022</c>.</summary>
internal sealed partial class ClockRule : ICleaningRule
{
    private const int FirstLines = 3;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < Math.Min(draft.Count - 1, FirstLines) && !draft.Units[i].IsProse; i++)
        {
            if (draft.IsKept(i) && IsClock(draft.Units[i].Text))
                draft.Take(i, "clock");
        }
    }

    private static bool IsClock(string text)
    {
        if (Bullets.Read(text) is { Kind: BulletKind.Item } bullet)
            text = text[bullet.Length..];
        return Form().IsMatch(text);
    }

    [GeneratedRegex(@"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\. [A-Z][a-z]{2} [0-9]{1,2}(?:st|nd|rd|th), [0-9]{4}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? ?[AP]M)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
