using System.Globalization;
using Briefing.Text;

namespace Briefing.Dates.Tagging;

/// <summary>A Japanese era.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FirstYear">The Western year of its first year.</param>
/// <param name="LastYear">The Western year of its last; <see cref="int.MaxValue"/> while it runs.</param>
/// <param name="First">Its first day; null where months were lunisolar.</param>
/// <param name="Last">Its last day; null where it runs or months were lunisolar.</param>
internal sealed record Era(string Name, int FirstYear, int LastYear, DateOnly? First, DateOnly? Last)
{
    public bool HasYear(int yearOfEra) => yearOfEra >= 1 && FirstYear + yearOfEra - 1 <= LastYear;

    public bool IsLunisolar => First is null;
}

/// <summary>The eras by name and by letter.</summary>
internal static class Eras
{
    public static WordTable<Era> ByName { get; } = new(Rows, 0, Read, isAlphabetic: false);

    private static readonly Dictionary<char, Era> ByLetter = Rows.Where(row => row[1] != "-").ToDictionary(row => row[1][0], Read);

    /// <param name="letter">M, T, S, H or R.</param>
    public static Era? Of(char letter) => ByLetter.GetValueOrDefault(letter is >= 'Ａ' and <= 'Ｚ' ? (char)(letter - 'Ａ' + 'A') : letter);

    /// <summary>Whether a text begins with an era's name.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        var at = 0;
        return ByName.TryRead(text, ref at, out _);
    }

    /// <summary>The era that a Western year belongs to, the one that began in it where two share it; null where there is none.</summary>
    public static Era? At(int year) => All.LastOrDefault(era => era.FirstYear <= year && year <= era.LastYear);

    private static readonly Era[] All = [.. Rows.Select(Read).OrderBy(era => era.FirstYear)];

    private static IEnumerable<string[]> Rows => EmbeddedTable.Rows("Dates/Tables/eras.tsv", 4);

    private static Era Read(string[] row)
    {
        if (row[2].Length <= 4)
            return new(row[0], Number(row[2]), Number(row[3]), null, null);
        var first = Day(row[2]);
        DateOnly? last = row[3] == "-" ? null : Day(row[3]);
        return new(row[0], first.Year, last?.Year ?? int.MaxValue, first, last);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
