using Briefing.Dates;
using Briefing.Site;
using Briefing.Theme;

namespace Briefing.Rendering;

/// <summary>Writes dates as a language does, exactly as precise as they are.</summary>
internal sealed class DateText(Strings strings)
{
    /// <summary>The date in words, with what HTML takes for its <c>datetime</c>.</summary>
    public DateView View(Edtf date) => new(Text(date), Machine(date));

    /// <summary>A date before which the document cannot have been published.</summary>
    public DateView NotBefore(Edtf date) => new(strings.Format("date.orLater", Text(date)), Machine(date));

    public string Text(Edtf date)
    {
        if (!date.IsInterval)
            return date.Start is { } only ? One(only) : date.ToString();
        return (date.Start, date.End) switch
        {
            ({ } start, { } end) => Range(start, end, EventOrder.IsDecades(date)),
            ({ } start, null) => strings.Format("date.from", One(start)),
            (null, { } end) => strings.Format("date.until", One(end)),
            _ => date.ToString(),
        };
    }

    public string Month(int year, int month) => strings.Format("date.month", year, MonthName(month));

    public string MonthName(int month) => strings["month." + Digits(month)];

    public string Year(int year) => strings.Format("date.year", year);

    // The values that HTML's datetime knows: a year, a month or a day.
    public static string? Machine(Edtf date) =>
        date is { IsApproximate: false, IsUncertain: false, Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year,
            Start.Year: > 0 and < 10000 }
            ? date.ToString()
            : null;

    private string One(EdtfDate part)
    {
        var text = Bare(part);
        if (part.IsApproximate && part.TenDays == 0)
            text = strings.Format("date.circa", text);
        return part.IsUncertain ? strings.Format("date.uncertain", text) : text;
    }

    private string Bare(EdtfDate part) => part switch
    {
        { MaskedYearDigits: 1 } => strings.Format("date.decade", part.Year),
        { MaskedYearDigits: 2 } => strings.Format("date.century", (part.Year / 100) + 1, Ordinal((part.Year / 100) + 1)),
        { Month: > 12 } => strings.Find("date.part." + Digits(part.Month)) is { } pattern
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, part.Year)
            : Year(part.Year),
        { Month: > 0, Day: > 0 } => strings.Format("date.day", part.Year, MonthName(part.Month), part.Day),
        { Month: > 0, TenDays: > 0 } =>
            strings.Format("date.third." + Digits(part.TenDays), part.Year, MonthName(part.Month)),
        { Month: > 0 } => Month(part.Year, part.Month),
        _ => Year(part.Year),
    };

    private string Range(EdtfDate start, EdtfDate end, bool decades)
    {
        if (decades)
        {
            return end.Year - start.Year < 10
                ? strings.Format("date.decade", start.Year)
                : strings.Format("date.decades", start.Year, end.Year - 9,
                    // 1970 and 1980 share their century: 70s to 80s; 1990 and 2000 do not.
                    start.Year / 100 == end.Year / 100 ? (end.Year - 9) % 100 : end.Year - 9);
        }
        var plain = !start.IsApproximate && !end.IsApproximate && !start.IsUncertain && !end.IsUncertain;
        if (!plain || start.MaskedYearDigits > 0 || start.Month > 12 || end.Month > 12 || start.Year != end.Year)
            return strings.Format("date.range", One(start), One(end));
        if (start.Day > 0 && end.Day > 0)
        {
            return start.Month == end.Month
                ? strings.Format("date.range.days", start.Year, MonthName(start.Month), start.Day, end.Day)
                : strings.Format("date.range.monthDays",
                    start.Year, MonthName(start.Month), start.Day, MonthName(end.Month), end.Day);
        }
        return start is { Month: > 0, Day: 0, TenDays: 0 } && end is { Month: > 0, Day: 0, TenDays: 0 }
            ? strings.Format("date.range.months", start.Year, MonthName(start.Month), MonthName(end.Month))
            : strings.Format("date.range", One(start), One(end));
    }

    private static string Ordinal(int number) => (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
