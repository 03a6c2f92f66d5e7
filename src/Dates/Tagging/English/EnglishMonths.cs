using static Briefing.Dates.Tagging.English.EnglishLexicon;
using static Briefing.Dates.Tagging.English.EnglishSurroundings;

namespace Briefing.Dates.Tagging.English;

/// <summary>Months by their name, and by a word that refers to one.</summary>
internal static class EnglishMonths
{
    /// <summary>A month's name; doubtful where the word has other meanings (may, march).</summary>
    public static bool TryReadMonth(ReadOnlySpan<char> text, ref int at, out int month, out bool isDoubtful)
    {
        var i = at;
        var word = Read(text, ref i);
        month = word.Value;
        var isLower = char.IsAsciiLetterLower(Scan.At(text, at));
        isDoubtful = word.Kind == WordKind.ShortMonth || (word.Value is 3 or 5 && isLower) || (word.Value == 5 && !HasLeadingPreposition(text, at));
        if (word.Kind is not (WordKind.Month or WordKind.ShortMonth))
            return false;
        if (word.Kind == WordKind.ShortMonth && Scan.At(text, i) == '.')
            i++;
        at = i;
        return true;
    }

    /// <summary>next month, last month, this month, the following month: as a reference.</summary>
    public static bool TryReadMonthWord(ReadOnlySpan<char> text, ref int at, out Ref month)
    {
        month = default;
        var i = at;
        var hasThe = Take(text, ref i, "the");
        i = SkipGap(text, i);
        var modifier = Read(text, ref i);
        if (modifier.Kind is not (WordKind.Modifier or WordKind.Same))
        {
            if (!hasThe || !Take(text, ref i, "month"))
                return false;
            (month, at) = (new(Basis.Anchor, 0), i);
            return true;
        }
        if (!Take(text, ref i, "month"))
            return false;
        (month, at) = (new(hasThe || modifier.Kind == WordKind.Same ? Basis.Last : Basis.Anchor, modifier.Value), i);
        return true;
    }
}
