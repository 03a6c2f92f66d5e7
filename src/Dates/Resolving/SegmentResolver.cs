using Briefing.Dates.Tagging;
using static Briefing.Dates.Tagging.DateTerm;

namespace Briefing.Dates.Resolving;

/// <summary>Resolves the expressions of one segment in order and keeps the narration going.</summary>
internal ref struct SegmentResolver(
    SegmentSlice segment, Narration narration, List<DateMention> mentions, List<DateCheck> checks)
{
    private readonly bool isJapanese = segment.Language is { } language
        ? language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) : HasJapanese(segment.Text);
    private int quotedUntil;
    private int quoteDepth;
    private int lastEnd = -1;
    private Clause lastClause;

    private static bool HasJapanese(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u3041', '\u9FFF') >= 0;

    private readonly ReadOnlySpan<char> Text => segment.Text;

    public void Resolve(ReadOnlySpan<Tagged> expressions)
    {
        var frequency = -1;
        foreach (ref readonly var expression in expressions)
        {
            if (expression.Trap == "frequency")
                frequency = expression.End;
            // 毎年2月に翌年の暦を出す: what hangs on a frequency returns with it.
            else if (expression.Trap is null && !(frequency >= 0 && Reference(expression.Term) == DateReference.Anaphoric && !EndsSentence(Text[frequency..expression.Start])))
                Resolve(expression);
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.Contains('。') || text.Contains(". ", StringComparison.Ordinal);

    private void Resolve(in Tagged expression)
    {
        if (expression.NeedsYearBefore && !narration.HasFullYear)
            return;
        if (IsImpossible(expression.Term))
        {
            Check(expression, "BRF060", "There is no such day; correct the date.");
            return;
        }
        var clause = isJapanese ? JapaneseClause.Read(Text, expression.Start, expression.Next) : EnglishClause.Read(Text, expression.Start, expression.End);
        // Friday (May 7): the day in figures is told as the day before it is.
        if (lastEnd >= 0 && IsInBracketBehind(lastEnd, expression))
            clause = lastClause;
        (lastEnd, lastClause) = (expression.End, clause);
        if (narration.LooksAhead && clause.Tense == Tense.Unknown && segment.Kind == SegmentKind.Body)
            clause = clause with { Tense = Tense.Future };
        if (expression.Term is Ahead && clause.Tense == Tense.Past)
            return;
        var resolution = expression.OtherReading is null
            ? new TermResolver(narration, clause).Resolve(expression.Term)
            : ResolveAmbiguous(expression);
        CheckStated(expression, resolution);
        var isQuoted = IsQuoted(expression.Start);
        var isBackground = clause.IsBackground || expression.IsBackground || isQuoted || expression.Term is Calendar { IsNamed: true };
        mentions.Add(Mention(expression, resolution, clause, isBackground, isQuoted));
        if (resolution is { } value)
            Narrate(expression, value, isBackground || clause.IsMoved, isQuoted);
    }

    private readonly bool IsInBracketBehind(int end, in Tagged expression) =>
        Text[end..expression.Start].Trim() is "(" or "（" && expression.End < Text.Length && Text[expression.End] is ')' or '）';

    private readonly DateMention Mention(in Tagged expression, Resolution? resolution, Clause clause, bool isBackground, bool isQuoted)
    {
        var point = resolution is { } known ? known.IsInterval ? Edtf.Interval(known.Start, known.End) : Edtf.Of(known.Start) : (Edtf?)null;
        var reference = Reference(expression.Term);
        return new(segment.Source)
        {
            Segment = segment.Index,
            Start = expression.Start + segment.Start,
            End = expression.End + segment.Start,
            Value = point is { } value ? Open(value, expression.Bound) : null,
            Point = point,
            Stated = resolution is { Rule: Rules.Stated },
            Rule = resolution?.Rule ?? Rules.Unresolved,
            Reference = reference,
            Bound = expression.Bound,
            IsFuture = clause.IsFuture,
            IsPast = clause.Tense == Tense.Past,
            IsBackground = isBackground,
            IsMoved = clause.IsMoved,
            WasPlanned = clause.WasPlanned,
            IsQuoted = isQuoted,
            Name = expression.Term is Holiday holiday ? holiday.Name : null,
        };
    }

    private static Edtf Open(Edtf point, DateBound bound) => bound switch
    {
        DateBound.From => Edtf.Interval(point.Start, null),
        DateBound.Until => Edtf.Interval(null, point.End),
        _ => point,
    };

    /// <summary>Month or day first: as the document's unambiguous dates are written, else not resolved.</summary>
    private readonly Resolution? ResolveAmbiguous(in Tagged expression)
    {
        if (narration.Document.IsDayFirst is not { } isDayFirst)
        {
            Check(expression, "BRF063", "The day and the month of this date can be either way round; write the month in words or the year first.");
            return null;
        }
        return new TermResolver(narration, default).Resolve(isDayFirst ? expression.OtherReading! : expression.Term);
    }

    private static bool IsImpossible(DateTerm term) => term switch
    {
        Calendar { Month.IsStated: true, Day.IsStated: true } date =>
            !CivilCalendar.IsDate(date.Year.IsStated ? date.Year.Value : 2000, date.Month.Value, date.Day.Value),
        DateTerm.Span span => IsImpossible(span.From) || IsImpossible(span.To),
        Approximate approximate => IsImpossible(approximate.Of),
        _ => false,
    };

    private readonly void CheckStated(in Tagged expression, Resolution? resolution)
    {
        if (expression.HasFalseEraYear)
            Check(expression, "BRF062", "The era had no such year; check the year.");
        if (expression.HasFalseEquivalent)
            Check(expression, "BRF065", "The Western and the era year are not the same year; check both.");
        var stated = expression.Term switch
        {
            Calendar calendar => calendar.StatedWeekday,
            DateTerm.Span { From: Calendar calendar } => calendar.StatedWeekday,
            _ => 0,
        };
        if (stated == 0 || resolution is not { } value || value.Start.Day == 0)
            return;
        var actual = CivilCalendar.Weekday(value.Bounds().First);
        if (actual != stated)
            Check(expression, "BRF061", $"{value.Start} is a {WeekdayName(actual)}, not a {WeekdayName(stated)}; check the day or the year.");
    }

    private static string WeekdayName(int day) => ((DayOfWeek)(day % 7)).ToString();

    private readonly void Check(in Tagged expression, string code, string message)
    {
        var words = new string(Text[expression.Start..expression.End]);
        checks.Add(new(code, segment.Index, expression.Start + segment.Start, expression.End + segment.Start, words, $"'{words}': {message}"));
    }

    /// <summary>Quotation marks count within the segment; brackets of titles as well as of speech.</summary>
    private bool IsQuoted(int start)
    {
        var text = Text;
        for (; quotedUntil < start; quotedUntil++)
        {
            quoteDepth += text[quotedUntil] switch { '「' or '『' or '“' => 1, '」' or '』' or '”' => -1, _ => 0 };
            quoteDepth = Math.Max(0, quoteDepth);
        }
        return quoteDepth > 0 || segment.Kind == SegmentKind.Quotation;
    }

    private readonly void Narrate(in Tagged expression, Resolution value, bool isBackground, bool isQuoted)
    {
        if (expression.Term is Calendar { Year.IsStated: true } or DateTerm.Span { From: Calendar { Year.IsStated: true } })
            narration.HasFullYear = true;
        if (!isQuoted)
            narration.Mention(value.End, value.Start);
        if (!isQuoted && value.End.Day > 0 && expression.Term is Calendar { Day.IsStated: true } or DateTerm.Span { To: Calendar { Day.IsStated: true } })
            narration.DayOfParagraph = value.End;
        if (segment.Kind == SegmentKind.Heading && IsYearOfHeading(expression))
            narration.StartSectionOf(value.Start);
        if (isBackground || segment.Kind != SegmentKind.Body || IsDisputed(expression, value))
            return;
        narration.TellOf(value.Start);
        var term = expression.Term is DateTerm.Span span ? span.From : expression.Term;
        if (term is Part part)
            term = part.Whole;
        if (term is not Calendar calendar || calendar is { Year.IsNone: true, Month.IsNone: true, Day.Basis: not Basis.Stated })
            return;
        var isDeictic = calendar.Year.Basis is Basis.Anchor or Basis.Either || calendar.Month.Basis is Basis.Anchor or Basis.Either;
        narration.SetInForce(value.Start, isDeictic, hasYear: !calendar.Year.IsNone || value.Rule is Rules.YearInForce or Rules.MonthInForce || calendar.Month.Basis == Basis.Last);
    }

    /// <summary>2024年, 2024年のできごと, Results in 2024: the year, or year and month, at an end of a heading, and no other date in it.</summary>
    private readonly bool IsYearOfHeading(in Tagged expression) => expression is { Bound: DateBound.None, IsBackground: false, Term: Calendar { Year.IsStated: true, Day.IsNone: true } }
        && (mentions.Count < 2 || mentions[^2].Segment != segment.Index || mentions[^2].Start < segment.Start)
        && (!Text[..expression.Start].ContainsAnyExcept(" 　#■◆●▼【〔[（(") || !Text[expression.End..].ContainsAnyExcept(" 　】〕]）)"));

    /// <summary>
    /// The text of a cited article's block says another year for a day close to the article's own date: one of them is wrong,
    /// and it is not the article's.
    /// </summary>
    private readonly bool IsDisputed(in Tagged expression, Resolution value)
    {
        if (segment.Anchor?.End is not { Day: > 0 } anchor || expression.Term is not Calendar { Year.IsStated: true } || value.Start.Year == anchor.Year)
            return false;
        var isSameSeason = value.Start.Day > 0 && CivilCalendar.IsDate(anchor.Year, value.Start.Month, value.Start.Day)
            && Math.Abs(CivilCalendar.ToDays(anchor.Year, value.Start.Month, value.Start.Day) - anchor.Bounds().First) <= 3;
        if (!isSameSeason || Math.Abs(value.Start.Year - anchor.Year) != 1)
            return false;
        Check(expression, "BRF064", $"the text says {value.Start}, the article it cites is dated {anchor}; check the year.");
        return true;
    }

    private static DateReference Reference(DateTerm term) => term switch
    {
        Calendar calendar => Strongest(calendar.Year.Basis, calendar.Month.Basis, calendar.Day.Basis),
        SubYear part => Strongest(part.Year.Basis),
        Step { Count.Basis: Basis.Last } or Weekday { Week.Basis: Basis.Last } => DateReference.Anaphoric,
        Step or Window => DateReference.Deictic,
        Weekday weekday => weekday.Week.IsNone ? DateReference.Partial : DateReference.Deictic,
        Fiscal fiscal => Strongest(fiscal.Year.Basis),
        Period period => Strongest(period.Year.Basis),
        Holiday holiday => Strongest(holiday.Year.Basis),
        Nth nth => Reference(nth.Of),
        Part part => Reference(part.Whole),
        Shift shift => Reference(shift.From),
        WeekdayFrom weekday => Reference(weekday.From),
        Approximate approximate => Reference(approximate.Of),
        DateTerm.Span span => Reference(span.From),
        Century => DateReference.Absolute,
        Decade decade => Strongest(decade.Year.Basis),
        _ => DateReference.Partial,
    };

    private static DateReference Strongest(params ReadOnlySpan<Basis> bases)
    {
        if (bases.Contains(Basis.Last))
            return DateReference.Anaphoric;
        if (bases.Contains(Basis.Anchor) || bases.Contains(Basis.Either))
            return DateReference.Deictic;
        return bases[0] == Basis.Stated ? DateReference.Absolute : DateReference.Partial;
    }
}
