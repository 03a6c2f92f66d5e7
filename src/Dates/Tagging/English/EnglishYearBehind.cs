using static Briefing.Dates.Tagging.English.EnglishLexicon;

namespace Briefing.Dates.Tagging.English;

/// <summary>The year behind a month, a day, a season or a holiday.</summary>
internal static class EnglishYearBehind
{
    /// <summary>November 1,2001.</summary>
    public static bool IsGlued(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        return text[at] == ',' && Numerals.TryRead(text, ref i, out var year) && year.Digits == 4 && year.Value is >= 1800 and <= 2199 && !Scan.IsLetterOrDigit(Scan.At(text, i));
    }

    /// <summary>, 2025; 2025; '25; of 2025; of last year; last year; -2025.</summary>
    public static Ref Read(ReadOnlySpan<char> text, ref int at, out bool hasYear)
    {
        hasYear = true;
        var i = at;
        if (Scan.At(text, i) == ' ' && Scan.At(text, i + 1) == ',')
            i++;
        if (Scan.At(text, i) is ',' or '-' or '/')
            i++;
        i = SkipGap(text, i);
        Take(text, ref i, "of");
        Take(text, ref i, "in");
        Take(text, ref i, "the year");
        i = SkipGap(text, i);
        if (Scan.At(text, i) is '\'' or '’' && char.IsAsciiDigit(Scan.At(text, i + 1)))
        {
            i++;
            if (Numerals.TryRead(text, ref i, out var two) && two.Digits == 2 && Scan.At(text, i) is not 's')
            {
                at = i;
                return new(Basis.TwoDigit, two.Value);
            }
        }
        else if (char.IsAsciiDigit(Scan.At(text, i)) && Numerals.TryRead(text, ref i, out var number))
        {
            var era = i;
            if (number.Digits <= 4 && number.Value > 0 && EnglishYears.TakeEra(text, ref era, out var isBefore))
            {
                at = era;
                return Ref.Stated(isBefore ? 1 - number.Value : number.Value);
            }
            if (number.Digits == 4 && number.Value is >= 1000 and <= 2999 && !Scan.IsLetterOrDigit(Scan.At(text, i)) && !(Scan.At(text, i) == ':' && char.IsAsciiDigit(Scan.At(text, i + 1))))
            {
                at = i;
                return Ref.Stated(number.Value);
            }
        }
        else if (EnglishYearFirst.TryReadSpelled(text, ref i, out var spelled))
        {
            at = i;
            return Ref.Stated(spelled);
        }
        else if (EnglishRelatives.TryReadYearWord(text, ref i, out var relative))
        {
            at = i;
            return relative;
        }
        hasYear = false;
        return Ref.None;
    }

    /// <summary>3rd Feb 82: two figures that can be no day.</summary>
    public static Ref ReadShort(ReadOnlySpan<char> text, ref int at)
    {
        // 30-Dec-16: the mark that joins the day to its month joins the year as well.
        var isJoined = Scan.At(text, at) == '-' && !Scan.IsLetterOrDigit(Scan.At(text, at + 3));
        var i = isJoined ? at + 1 : SkipGap(text, at);
        if (i == at || !char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out var year) || year.Digits != 2 || (year.Value <= 31 && !isJoined)
            || !(isJoined || i >= text.Length || text[i] is '.' or ',' or ')' or ';'))
            return Ref.None;
        at = i;
        return new(Basis.TwoDigit, year.Value);
    }
}
