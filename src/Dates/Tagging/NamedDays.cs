using System.Globalization;
using Briefing.Text;

namespace Briefing.Dates.Tagging;

/// <summary>Days that are known by their figures (R17).</summary>
internal static class NamedDays
{
    public readonly record struct NamedDay(DateOnly Date, bool NeedsCompany);

    public static WordTable<NamedDay> Words { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/named-days.tsv", 3), 0,
        row => new(DateOnly.ParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[2] == "yes"), isAlphabetic: false);

    private static readonly string[] Company = [.. EmbeddedTable.Rows("Dates/Tables/named-day-company.tsv", 1).Select(row => row[0])];

    public static bool HasCompany(ReadOnlySpan<char> text, int at)
    {
        at = Scan.SkipSpaces(text, at);
        foreach (var word in Company)
        {
            if (Scan.Has(text, at, word))
                return true;
        }
        return false;
    }
}
