namespace Briefing.Dates.Tagging.English;

/// <summary>Times of day: no dates, but they stand between the ends of a range.</summary>
internal static class EnglishTimes
{
    /// <summary>The place behind a time such as "9 am" or "morning" that begins here, or the place itself.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        if (EnglishLexicon.TakeAny(text, ref i, "morning", "afternoon", "evening", "night"))
            return EnglishLexicon.SkipGap(text, i);
        EnglishLexicon.Take(text, ref i, "at");
        i = EnglishLexicon.SkipGap(text, i);
        if (!char.IsAsciiDigit(Scan.At(text, i)) || !Numerals.TryRead(text, ref i, out _))
            return at;
        if (Scan.At(text, i) == ':')
        {
            i++;
            Numerals.TryRead(text, ref i, out _);
            EnglishLexicon.TakeAny(text, ref i, "am", "pm", "a.m.", "p.m.");
            return EnglishLexicon.SkipGap(text, i);
        }
        return EnglishLexicon.TakeAny(text, ref i, "am", "pm", "a.m.", "p.m.") ? EnglishLexicon.SkipGap(text, i) : at;
    }
}
