using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>Distances: two weeks ago, three weeks later, in two days, a week from Friday; and windows: the past three months.</summary>
internal static class EnglishOffsets
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term) =>
        TryReadWindow(text, ref at, out term) || TryReadIn(text, start, ref at, out term) || TryReadDistance(text, ref at, out term);

    /// <summary>two weeks ago, a year earlier, three weeks later, two days after the 5th, a week from Friday.</summary>
    private static bool TryReadDistance(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!TryReadLength(text, ref i, out var unit, out var count, out var isVague, out var isHalf))
            return false;
        if (TakeAny(text, ref i, "ago", "back", "prior to now"))
            return Build(ref at, i, unit, new(Basis.Anchor, -count), isVague, isHalf, out term);
        if (TakeAny(text, ref i, "hence", "from now", "from today", "out"))
            return Build(ref at, i, unit, new(Basis.Anchor, count), isVague, isHalf, out term);
        // a week later than planned says how much, not when.
        if (TakeAny(text, ref i, "later than", "earlier than"))
            return false;
        if (TakeAny(text, ref i, "later", "afterwards", "afterward"))
            return Build(ref at, i, unit, new(Basis.Last, count), isVague, isHalf, out term);
        if (TakeAny(text, ref i, "earlier", "previously", "beforehand"))
            return Build(ref at, i, unit, new(Basis.Last, -count), isVague, isHalf, out term);
        var isAfter = TakeAny(text, ref i, "after", "from");
        if ((!isAfter && !TakeAny(text, ref i, "before", "prior to")) || isVague)
            return false;
        i = SkipGap(text, i);
        if (!EnglishGrammar.TryReadPoint(text, ref i, out var from) || from is Shift { From: Shift { From: Shift } })
            return false;
        term = new Shift(unit, isAfter ? count : -count, from);
        at = i;
        return true;
    }

    /// <summary>in two weeks, in a month's time: ahead of the anchor, where the clause is not past.</summary>
    private static bool TryReadIn(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (start != at || !TakeAny(text, ref i, "in"))
            return false;
        i = SkipGap(text, i);
        var about = TakeAny(text, ref i, "about", "around", "approximately", "another");
        i = SkipGap(text, i);
        if (!TryReadLength(text, ref i, out var unit, out var count, out var isVague, out var isHalf))
            return false;
        if (Scan.At(text, i) is '\'' or '’')
            i = SkipPossessive(text, ref i) || Scan.Take(text, ref i, '\'') || Scan.Take(text, ref i, '’') ? i : i;
        Take(text, ref i, "time");
        if (TakeAny(text, ref i, "of", "ago"))
            return false;
        if (!Build(ref at, i, unit, new(Basis.Anchor, count), isVague, isHalf, out term))
            return false;
        term = new Ahead(about ? new Approximate(term) : term);
        return true;
    }

    private static bool Build(ref int at, int end, DateUnit unit, Ref count, bool isVague, bool isHalf, out DateTerm term)
    {
        at = end;
        if (isVague)
        {
            term = new Vague();
            return true;
        }
        term = unit switch
        {
            DateUnit.Year => new Calendar(count, Ref.None, Ref.None),
            DateUnit.Month => new Calendar(Ref.None, count, Ref.None),
            DateUnit.Week => new Calendar(Ref.None, Ref.None, new(count.Basis, count.Value * 7)),
            DateUnit.Day => new Calendar(Ref.None, Ref.None, count),
            DateUnit.Decade => new Approximate(new Calendar(new(count.Basis, count.Value * 10), Ref.None, Ref.None)),
            DateUnit.Century => new Approximate(new Calendar(new(count.Basis, count.Value * 100), Ref.None, Ref.None)),
            _ => new Step(unit, count),
        };
        if (isHalf)
            term = new Approximate(term);
        return true;
    }

    /// <summary>three weeks, a year and a half, half a year, a fortnight, 10 business days.</summary>
    private static bool TryReadLength(ReadOnlySpan<char> text, ref int at, out DateUnit unit, out int count, out bool isVague, out bool isHalf)
    {
        (unit, count, isVague, isHalf) = (DateUnit.Day, 0, false, false);
        var i = at;
        if (TakeAny(text, ref i, "half a year", "half year"))
        {
            (unit, count, isHalf, at) = (DateUnit.Month, 6, true, i);
            return true;
        }
        if (!TryReadNumber(text, ref i, out count, out isVague) || count is 0 or > 9999)
            return false;
        if (Scan.At(text, i) == '-')
            return false;
        i = SkipGap(text, i);
        Take(text, ref i, "more");
        var isBusiness = TakeAny(text, ref i, "business", "working");
        i = SkipGap(text, i);
        var word = Read(text, ref i);
        if (word.Kind != WordKind.Unit || Scan.At(text, i) == '-')
            return false;
        if (word.Value < 0)
        {
            (unit, count) = (DateUnit.Week, count * 2);
        }
        else
        {
            unit = isBusiness ? DateUnit.BusinessDay : (DateUnit)word.Value;
            if (unit == DateUnit.Weekend)
                return false;
        }
        if (Take(text, ref i, "and a half"))
        {
            isHalf = true;
            (unit, count) = unit == DateUnit.Year ? (DateUnit.Month, (count * 12) + 6) : (unit, count);
        }
        at = i;
        return true;
    }

    /// <summary>past three months, last 2 weeks, next 10 days: vague without a number.</summary>
    private static bool TryReadWindow(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        var modifier = Read(text, ref i);
        if (modifier.Kind != WordKind.Modifier || modifier.Value == 0)
            return false;
        i = SkipGap(text, i);
        if (!TryReadLength(text, ref i, out var unit, out var count, out var isVague, out _))
            return false;
        term = isVague ? new Vague() : new Window(unit, modifier.Value * count);
        at = i;
        return true;
    }
}
