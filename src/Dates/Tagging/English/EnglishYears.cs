using static Briefing.Dates.Tagging.DateTerm;
using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>Years, decades and centuries: in 1948, 44 BC, AD 79, '98, the 1970s, the 19th century.</summary>
internal static class EnglishYears
{
    private static readonly WordTable<string> Counted = new(
        Briefing.Text.EmbeddedTable.Rows("Dates/Tables/traps-en.tsv", 2).Where(row => row[0] == "counted"), 1, row => row[1], isAlphabetic: true);

    private static readonly WordSet Leads = Words("year-after");
    private static readonly WordSet NoLeads = Words("no-year-after");
    private static readonly WordSet BeforeDecades = EnglishSurroundings.Words("before-decade");

    private static WordSet Words(string kind) =>
        WordSet.Of(Briefing.Text.EmbeddedTable.Rows("Dates/Tables/traps-en.tsv", 2).Where(row => row[0] == kind).Select(row => row[1]));

    public static bool TryRead(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term, bool hasLead) =>
        TryReadCentury(text, ref at, out term) || TryReadDecade(text, start, ref at, out term) || TryReadAd(text, ref at, out term)
        || TryReadNumber(text, start, ref at, out term, hasLead) || TryReadSpelled(text, start, ref at, out term, hasLead);

    /// <summary>19th century, nineteenth century, 3rd century BC.</summary>
    private static bool TryReadCentury(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!TryReadOrdinal(text, ref i, out var number) || number > 30)
            return false;
        Scan.Take(text, ref i, '-');
        if (!TakeAny(text, ref i, "century", "centuries", "c."))
            return false;
        term = new Century(TakeBefore(text, ref i) ? -number : number);
        at = i;
        return true;
    }

    /// <summary>BC or AD behind a year.</summary>
    public static bool TakeEra(ReadOnlySpan<char> text, ref int at, out bool isBefore)
    {
        var i = at;
        isBefore = TakeBefore(text, ref i);
        if (i == at)
            return false;
        at = i;
        return true;
    }

    private static bool TakeBefore(ReadOnlySpan<char> text, ref int at)
    {
        if (TakeAny(text, ref at, "BCE", "B.C.E.", "B.C.", "BC", "B.C"))
            return true;
        TakeAny(text, ref at, "CE", "C.E.", "AD", "A.D.");
        return false;
    }

    /// <summary>1970s, 1970's, '80s, 80s, the seventies.</summary>
    private static bool TryReadDecade(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (Read(text, ref i) is { Kind: WordKind.DecadeWord } word)
        {
            if (start == at && !EnglishSurroundings.HasLeadingPreposition(text, at) && !EnglishSurroundings.PrecededBy(text, at, "the"))
                return false;
            term = new Decade(new(Basis.TwoDigit, word.Value % 100));
            at = i;
            return true;
        }
        i = at;
        var hasApostrophe = Scan.At(text, i) is '\'' or '’';
        if (hasApostrophe)
            i++;
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Value % 10 != 0)
            return false;
        var end = i;
        if (Scan.At(text, end) is '\'' or '’')
            end++;
        if (Scan.At(text, end) != 's' || Scan.IsLetterOrDigit(Scan.At(text, end + 1)))
            return false;
        if (number.Digits == 4 && number.Value is >= 1000 and < 3000)
            term = new Decade(Ref.Stated(number.Value));
        else if (number.Digits == 2 && (hasApostrophe || at > start || EnglishSurroundings.PrecededByAny(text, start, BeforeDecades)))
            term = new Decade(new(Basis.TwoDigit, number.Value));
        else
            return false;
        at = end + 1;
        return true;
    }

    /// <summary>AD 79, A.D. 1066.</summary>
    private static bool TryReadAd(ReadOnlySpan<char> text, ref int at, out DateTerm term)
    {
        term = null!;
        var i = at;
        if (!Scan.TakeAny(text, ref i, "AD", "A.D."))
            return false;
        i = SkipGap(text, i);
        if (!Numerals.TryRead(text, ref i, out var number) || number.Value is 0 or > 2999 || number.IsKanji)
            return false;
        term = new Calendar(Ref.Stated(number.Value), Ref.None, Ref.None);
        at = i;
        return true;
    }

    /// <summary>in nineteen ninety-five: in words, only where a year is wanted.</summary>
    private static bool TryReadSpelled(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term, bool hasLead)
    {
        term = null!;
        var i = at;
        if (!EnglishYearFirst.TryReadSpelled(text, ref i, out var year) || (!hasLead && !EnglishSurroundings.PrecededByAny(text, start, Leads)))
            return false;
        var behind = i;
        if (Counted.TryRead(text, ref behind, out _) || (SkipGap(text, i) is var next && Counted.TryRead(text, ref next, out _)))
            return false;
        term = new Calendar(Ref.Stated(year), Ref.None, Ref.None);
        at = i;
        return true;
    }

    /// <summary>1948, 44 BC, '98, fiscal years aside; four figures are a year only where a year is wanted.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, ref int at, out DateTerm term, bool hasLead)
    {
        term = null!;
        var i = at;
        if (Scan.At(text, i) is '\'' or '’')
        {
            i++;
            if (!Numerals.TryRead(text, ref i, out var two) || two.Digits != 2 || two.IsKanji || Scan.IsLetterOrDigit(Scan.At(text, i))
                || !EnglishSurroundings.PrecededByAny(text, at, Leads))
                return false;
            term = new Calendar(new(Basis.TwoDigit, two.Value), Ref.None, Ref.None);
            at = i;
            return true;
        }
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var number) || number.Digits > 4 || number.Value == 0)
            return false;
        var before = i;
        // log-32bc: small letters that touch the figures are part of a name.
        if (!char.IsAsciiLetterLower(Scan.At(text, i)) && TakeBefore(text, ref before))
        {
            term = new Calendar(Ref.Stated(1 - number.Value), Ref.None, Ref.None);
            at = before;
            return true;
        }
        var isMarked = before > i;
        if (isMarked)
            i = before;
        if (!isMarked && (number.Digits != 4 || number.Value is < 1000 or > 2199 || !IsYear(text, start, i, number.Value, hasLead)))
            return false;
        term = new Calendar(Ref.Stated(number.Value), Ref.None, Ref.None);
        at = i;
        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int start, int end, int value, bool hasLead)
    {
        if (OpensEntry(text, start, end))
            return true;
        var c = Scan.At(text, end);
        if (Scan.IsLetterOrDigit(c) || c is '%' or ':' || (c is '.' or ',' or '-' or '/' && char.IsAsciiDigit(Scan.At(text, end + 1)) && !(c is '-' && IsYearRange(text, end))))
            return false;
        var i = SkipGap(text, end);
        if (i > end && Counted.TryRead(text, ref i, out _))
            return false;
        if (EnglishSurroundings.PrecededByAny(text, start, NoLeads))
            return false;
        if (hasLead || EnglishSurroundings.PrecededByAny(text, start, Leads))
            return true;
        var before = start > 0 ? text[start - 1] : '\0';
        return value is >= 1800 and <= 2099 && (before is '(' or '–' or '—' || IsYearRange(text, end) || (before == ' ' && start > 1 && (text[start - 2] == ',' || Scan.IsAsciiLetter(text[start - 2]))));
    }

    /// <summary>1924 A bakery is founded: the year at the beginning of an entry.</summary>
    public static bool TryReadEntry(ReadOnlySpan<char> text, out Tagged year)
    {
        year = default;
        var i = 0;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]) || !Numerals.TryRead(text, ref i, out var number) || number.Digits != 4 || number.Value is < 1000 or > 2199
            || Scan.At(text, i) != ' ' || !char.IsLetter(Scan.At(text, i + 1)))
            return false;
        year = new(0, i, new Calendar(Ref.Stated(number.Value), Ref.None, Ref.None)) { Next = i };
        return true;
    }

    /// <summary>1851 - A baker opened a shop; 1999: The shop closed: the year of an entry begins its line.</summary>
    private static bool OpensEntry(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && text[start - 1] != '\n')
            return false;
        if (Scan.At(text, end) == ' ')
            end++;
        return Scan.At(text, end) is '-' or '–' or '—' or ':' or '|' && Scan.At(text, end + 1) == ' ' && Scan.IsAsciiLetter(Scan.At(text, end + 2));
    }

    private static bool IsYearRange(ReadOnlySpan<char> text, int at)
    {
        if (Scan.At(text, at) is not ('-' or '–' or '—'))
            return false;
        at++;
        var start = at;
        return Numerals.TryRead(text, ref at, out var number) && number.Digits is 4 or 2 && at - start == number.Digits && !Scan.IsLetterOrDigit(Scan.At(text, at))
            && !(Scan.At(text, at) is '-' && char.IsAsciiDigit(Scan.At(text, at + 1)));
    }
}
