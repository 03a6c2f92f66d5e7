using System.Collections.Frozen;
using Briefing.Dates.Tagging;
using Briefing.Dates.Tagging.English;
using Briefing.Text;

namespace Briefing.Dates.Resolving;

/// <summary>
/// Reads the tense of the clause around an English date: the nearest verb before it in its sentence, else the nearest
/// behind it. Words not in the table count as past where they end in -ed.
/// </summary>
internal static class EnglishClause
{
    /// <summary>How far a clause is read: long enough for any sentence, short enough to stay linear.</summary>
    private const int Reach = 200;
    private const int LongestAside = 80;
    private static readonly WordSet RelativePronouns = EnglishSurroundings.Words("relative-pronoun");
    private static readonly WordSet Auxiliaries = EnglishSurroundings.Words("auxiliary");
    private static readonly WordSet BeforeParticiples = EnglishSurroundings.Words("before-participle");
    private static readonly WordSet Determiners = EnglishSurroundings.Words("determiner");
    private static readonly WordSet BeforeNouns = EnglishSurroundings.Words("before-noun");

    private static readonly WordSet Sayings = EnglishSurroundings.Words("saying");
    private static readonly WordSet Holders = EnglishSurroundings.Words("holder");
    private static readonly WordSet BeforeOne = EnglishSurroundings.Words("before-one");

    private static readonly FrozenDictionary<string, Tense>.AlternateLookup<ReadOnlySpan<char>> Cues = EmbeddedTable.Rows("Dates/Tables/cues-en.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Tense>(row[1]), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words of the cues of two: set for.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = EmbeddedTable.Rows("Dates/Tables/cues-en.tsv", 2)
        .Where(row => row[0].Contains(' ', StringComparison.Ordinal)).Select(row => row[0].Split(' ')[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">The segment.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="end">Where it ends.</param>
    public static Clause Read(ReadOnlySpan<char> text, int start, int end)
    {
        var isAttribute = EnglishSurroundings.PrecededByAny(text, start, Determiners) || (start > 2 && text[start - 2] == 's' && text[start - 3] is '\'' or '’');
        var tense = Before(text, start);
        if (tense != Tense.SurelyFuture && IsDeadline(text, start))
            tense = Tense.Future;
        return new(tense == Tense.Unknown ? After(text, end) : tense, isAttribute || IsInAside(text, start) || (tense == Tense.Past && IsPastPerfect(text, start)));
    }

    /// <summary>had been named a monument in 1962, had opened in 1962: what came before what is told, so that its year holds for nothing else.</summary>
    private static bool IsPastPerfect(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Max(0, at - LongestAside);
        for (var end = at; end > stop;)
        {
            if (!IsWordCharacter(text[end - 1]))
            {
                if (IsEndOfSentence(text, end - 1))
                    return false;
                end--;
                continue;
            }
            var start = StartOfWord(text, end);
            if (TenseOf(text, start, end) == Tense.Past)
            {
                if (EnglishSurroundings.PrecededBy(text, start, "been"))
                    start = StartOfWord(text, start - 1);
                return EnglishSurroundings.PrecededBy(text, start, "had");
            }
            end = start;
        }
        return false;
    }

    /// <summary>has until June 5, told them to leave by May 16: what is still to be done.</summary>
    private static bool IsDeadline(ReadOnlySpan<char> text, int start)
    {
        if (EnglishSurroundings.WordAt(text, start) is var first && (first.Equals("until", StringComparison.Ordinal) || first.Equals("till", StringComparison.Ordinal)))
            return EnglishSurroundings.PrecededByAny(text, start, Holders);
        if (!EnglishSurroundings.PrecededBy(text, start, "by"))
            return false;
        var at = StartOfWord(text, start - 1);
        if (EnglishSurroundings.PrecededBy(text, at, "or"))
            at = StartOfWord(text, StartOfWord(text, at - 1) - 1);
        return at > 2 && EnglishSurroundings.PrecededBy(text, StartOfWord(text, at - 1), "to");
    }

    private static Tense Before(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Max(0, at - Reach);
        var end = at;
        var near = Tense.Unknown;
        var isAhead = false;
        while (end > stop)
        {
            var c = text[end - 1];
            if (!IsWordCharacter(c))
            {
                if (IsEndOfSentence(text, end - 1))
                    break;
                end--;
                continue;
            }
            var start = end;
            while (start > stop && IsWordCharacter(text[start - 1]))
                start--;
            // expected to run until, due to close on: the word before the verb makes it sure.
            var tense = TenseOf(text, start, end);
            if (tense == Tense.SurelyFuture && (EnglishSurroundings.PrecededBy(text, start, "been") || EnglishSurroundings.PrecededBy(text, start, "had")))
                return Tense.Past;
            // will stay closed until, to be held on: the word before a participle says that it is no past.
            if (tense == Tense.Past && EnglishSurroundings.PrecededByAny(text, start, BeforeParticiples))
                tense = Tense.Future;
            // The company said it would finish in June: of what was said, it is to come.
            if (isAhead && near == Tense.Unknown && tense == Tense.Past && Sayings.Contains(text[start..end]))
                return Tense.Future;
            isAhead |= text[start..end].Equals("would", StringComparison.OrdinalIgnoreCase) && !EnglishSurroundings.WordAt(text, Math.Min(text.Length, end + 1)).Equals("have", StringComparison.OrdinalIgnoreCase);
            if (near == Tense.Unknown ? tense is Tense.Past or Tense.SurelyFuture : tense == Tense.SurelyFuture)
                return tense;
            if (tense == Tense.Past)
                break;
            near = near == Tense.Unknown ? tense : near;
            end = start;
        }
        // sentencing would follow in January
        return isAhead && near == Tense.Unknown ? Tense.Future : near;
    }

    private static Tense After(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Min(text.Length, at + Reach);
        while (at < stop)
        {
            if (!IsWordCharacter(text[at]))
            {
                if (IsEndOfSentence(text, at))
                    break;
                at++;
                continue;
            }
            var end = at;
            while (end < stop && IsWordCharacter(text[end]))
                end++;
            if (TenseOf(text, at, end) is var tense && tense != Tense.Unknown)
                return tense;
            at = end;
        }
        return Tense.Unknown;
    }

    /// <summary>
    /// The play, which was first staged in 1962, opens; the bridge, built in 1962, closes: between the date and the comma before
    /// it stands a relative pronoun, or the first word is a participle.
    /// </summary>
    private static bool IsInAside(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Max(0, at - LongestAside);
        var end = at;
        while (end > stop)
        {
            if (!IsWordCharacter(text[end - 1]))
            {
                if (text[end - 1] is ',' or ';' or '.' or '(' or '\n')
                    return false;
                end--;
                continue;
            }
            var start = end;
            while (start > stop && IsWordCharacter(text[start - 1]))
                start--;
            if (RelativePronouns.Contains(text[start..end]))
                return true;
            end = start;
            if (start > 2 && text[start - 1] == ' ' && text[start - 2] == ',' && Scan.IsAsciiLetter(text[start - 3]))
                return TenseOf(text, start, EndOfWord(text, start)) == Tense.Past && !Auxiliaries.Contains(text[start..EndOfWord(text, start)]);
        }
        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsWordCharacter(text[at]))
            at++;
        return at;
    }

    private static bool IsWordCharacter(char c) => Scan.IsLetterOrDigit(c) || c is '\'' or '’';

    /// <summary>Thursday's vote, the start, of play: the form of a verb, used as a noun.</summary>
    private static bool IsNoun(ReadOnlySpan<char> text, int start) =>
        EnglishSurroundings.PrecededByAny(text, start, BeforeNouns) || EnglishSurroundings.PrecededByAny(text, StartOfWord(text, Math.Max(0, start - 1)), BeforeOne);

    // a rare vote
    private static int StartOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && IsWordCharacter(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>A stop, but not that of an abbreviation (Mr., U.S., Oct.).</summary>
    private static bool IsEndOfSentence(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ';' or '!' or '?' or '\n')
            return true;
        if (text[at] != '.' || (at + 1 < text.Length && text[at + 1] is not (' ' or '"' or '”' or '\n')))
            return false;
        var start = at;
        while (start > 0 && Scan.IsLetterOrDigit(text[start - 1]))
            start--;
        return at - start > 4 || (start < at && (char.IsAsciiLetterLower(text[start]) || char.IsAsciiDigit(text[at - 1])));
    }

    private static Tense TenseOf(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (FirstWords.Contains(word) && end < text.Length && text[end] == ' ' && Cues.TryGetValue(text[start..EndOfWord(text, end + 1)], out var ofBoth))
            return ofBoth;
        if (Cues.TryGetValue(word, out var tense))
            return tense == Tense.Future && IsNoun(text, start) ? Tense.Unknown : tense;
        if (word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase))
            return Tense.SurelyFuture;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsAsciiLetterLower(word[0]) ? Tense.Past : Tense.Unknown;
    }
}
