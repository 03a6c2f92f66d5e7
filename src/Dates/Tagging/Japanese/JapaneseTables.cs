using System.Globalization;
using Briefing.Text;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>The words of the Japanese grammar.</summary>
internal static class JapaneseTables
{
    public readonly record struct Relative(DateUnit Unit, Ref Count);

    public readonly record struct Season(int Code, Ref Year);

    public readonly record struct NamedHoliday(string Name, string Rule);

    public static WordTable<Relative> RelativeWords { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/relative-ja.tsv", 4), 0,
        row => new(Enum.Parse<DateUnit>(row[1]), ReadRef(row[2], row[3])), isAlphabetic: false);

    public static WordTable<Season> SeasonWords { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/seasons-ja.tsv", 4), 0,
        row => new(int.Parse(row[1], CultureInfo.InvariantCulture), ReadRef(row[2], row[3])), isAlphabetic: false);

    public static WordTable<NamedHoliday> Holidays { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/holidays.tsv", 4).Where(row => row[0] == "ja"), 1,
        row => new(row[3], row[2]), isAlphabetic: false);

    public static WordTable<DatePart> Parts { get; } = new(
        EmbeddedTable.Rows("Dates/Tables/parts-ja.tsv", 2), 0, row => Enum.Parse<DatePart>(row[1]), isAlphabetic: false);

    /// <summary>Words that make no date of the number, unit or word before or after them, by the place they stand in.</summary>
    public static WordTable<string> TrapsAfter(string place) => new(
        EmbeddedTable.Rows("Dates/Tables/traps-ja.tsv", 3).Where(row => row[0] == place), 1, row => row[2],
        isAlphabetic: false);

    private static Ref ReadRef(string basis, string count) =>
        new(Enum.Parse<Basis>(basis), int.Parse(count, CultureInfo.InvariantCulture));
}
