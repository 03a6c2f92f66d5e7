namespace Briefing.Dates.Resolving;

/// <summary>Something that returns each year: a day of a month, a month, a holiday.</summary>
internal interface IYearly
{
    /// <returns>Null where that year has none.</returns>
    Resolution? In(int year);
}
