namespace Briefing.Dates.Tagging;

/// <summary>From what a part of a date counts.</summary>
internal enum Basis : byte
{
    /// <summary>The words leave it out.</summary>
    None,

    /// <summary>The words give the number.</summary>
    Stated,

    /// <summary>The words give the last two digits of a year.</summary>
    TwoDigit,

    /// <summary>So many units after the anchor.</summary>
    Anchor,

    /// <summary>So many units after the date last mentioned.</summary>
    Last,

    /// <summary>That year of the era of the date last mentioned (同五年).</summary>
    SameEra,

    /// <summary>So many units after the date last mentioned in a past narration, else after the anchor (3日後).</summary>
    Either,
}

/// <summary>A year, month or day as the words name it; one number, since a text has many.</summary>
internal readonly record struct Ref
{
    private const int BasisBits = 3;
    private readonly int packed;

    public Ref(Basis basis, int value) => packed = (value << BasisBits) | (int)basis;

    public Basis Basis => (Basis)(packed & ((1 << BasisBits) - 1));

    public int Value => packed >> BasisBits;

    public static Ref None => default;

    public static Ref Stated(int value) => new(Basis.Stated, value);

    public bool IsNone => Basis == Basis.None;

    public bool IsStated => Basis == Basis.Stated;
}

/// <summary>On which side of its reference a partial date lies.</summary>
internal enum DateOrder : byte
{
    /// <summary>As the clause's tense says.</summary>
    ByTense,

    /// <summary>去る.</summary>
    Past,

    /// <summary>来る.</summary>
    Future,

    /// <summary>翌4日: the next after the date last mentioned.</summary>
    AfterLast,
}

/// <summary>How a date in figures that ends with its year is written.</summary>
internal enum FigureOrder : byte
{
    /// <summary>Not in figures, with its year first, or either way.</summary>
    None,
    DayFirst,
    MonthFirst,
}

internal enum DateUnit : byte
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    HalfYear,
    Year,
    FiscalYear,
    Decade,
    Century,
    BusinessDay,
}

internal enum DatePart : byte
{
    Early,
    Middle,
    Late,
    Beginning,
    End,
    FirstHalf,
    SecondHalf,
}

/// <summary>What an expression says, before any context. The family is closed.</summary>
internal abstract record DateTerm
{
    private DateTerm()
    {
    }

    /// <summary>A year, a month, a day, or what of them the words give.</summary>
    public sealed record Calendar(Ref Year, Ref Month, Ref Day) : DateTerm
    {
        private readonly byte weekday;

        /// <summary>1 for Monday to 7 for Sunday where the words add it, else 0.</summary>
        public int StatedWeekday { get => weekday; init => weekday = (byte)value; }

        public DateOrder Order { get; init; }

        /// <summary>Which of day and month the figures of 26/10/2025 show to come first.</summary>
        public FigureOrder Figures { get; init; }

        /// <summary>Known by its figures (9・11): it sets nothing in force.</summary>
        public bool IsNamed { get; init; }
    }

    /// <summary>A season, quarter or half of a year, as the EDTF code in the place of the month.</summary>
    public sealed record SubYear(Ref Year, int Code) : DateTerm
    {
        /// <summary>The count is of seasons, not of years: 今冬, last winter.</summary>
        public bool CountsSeasons { get; init; }
    }

    /// <summary>A week, weekend, quarter, decade, … counted from the anchor or the date last mentioned.</summary>
    public sealed record Step(DateUnit Unit, Ref Count) : DateTerm;

    /// <summary>A weekday; <paramref name="Week"/> tells of which week, or nothing.</summary>
    public sealed record Weekday(int Day, Ref Week) : DateTerm
    {
        /// <summary>Strictly after (1) or before (-1) the day it counts from, whatever the week; 0: by tense.</summary>
        public int Direction { get; init; }
    }

    /// <summary>The n-th weekday or week of a month; <paramref name="Index"/> -1 is the last.</summary>
    public sealed record Nth(int Index, DateUnit Unit, int Day, DateTerm Of) : DateTerm;

    /// <summary>The n-th such weekday after another date, or before it where <paramref name="Index"/> is negative.</summary>
    public sealed record WeekdayFrom(int Index, int Day, DateTerm From) : DateTerm;

    /// <summary>The days, weeks, … that end (negative count) or begin at the anchor.</summary>
    public sealed record Window(DateUnit Unit, int Count) : DateTerm;

    /// <summary>So many units before (negative) or after another date.</summary>
    public sealed record Shift(DateUnit Unit, int Count, DateTerm From) : DateTerm;

    public sealed record Part(DateTerm Whole, DatePart Which) : DateTerm;

    /// <summary>A fiscal year from April to March, or some of its quarters, inclusive.</summary>
    public sealed record Fiscal(Ref Year, int FirstQuarter = 1, int LastQuarter = 4) : DateTerm;

    /// <summary>A period of so many months that ends with a month.</summary>
    public sealed record Period(Ref Year, int EndMonth, int Months) : DateTerm;

    public sealed record Decade(Ref Year) : DateTerm;

    /// <param name="Number">1 for the first century; negative before Christ.</param>
    public sealed record Century(int Number) : DateTerm;

    public sealed record Holiday(string Rule, string Name, Ref Year) : DateTerm
    {
        /// <summary>The next (1) or the last (-1) one, whatever the tense.</summary>
        public int Direction { get; init; }
    }

    /// <summary>in two weeks: a date only where the clause is not past, else a duration.</summary>
    public sealed record Ahead(DateTerm Of) : DateTerm;

    /// <summary>The week, Monday to Sunday, that holds a day.</summary>
    public sealed record WeekOf(DateTerm Day) : DateTerm;

    public sealed record Span(DateTerm From, DateTerm To) : DateTerm;

    public sealed record Approximate(DateTerm Of) : DateTerm;

    /// <summary>Words that mean some date which they do not say: 数日前.</summary>
    public sealed record Vague : DateTerm;
}
