using Briefing.Dates;

namespace Briefing.Facts.Checks;

/// <summary>How the day stated for an article fits the day in its address.</summary>
internal static class AddressDays
{
    /// <summary>An article's address is made on the day it appears, give or take the time zone.</summary>
    private const int Tolerated = 1;

    public static bool AreApart(Edtf stated, Edtf inAddress) => IsAfter(stated, inAddress) || IsAfter(inAddress, stated);

    /// <summary>Whether the one is later than the other by more than a time zone makes.</summary>
    public static bool IsAfter(Edtf late, Edtf early) =>
        late.First is { } first && early.Last is { } last && first.DayNumber - last.DayNumber > Tolerated;
}
