using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>
/// How a name sounds, in the coarse way that katakana and the Latin alphabet share: its consonants, so that ステランティス and
/// Stellantis are one; for names of fewer than three the vowels too.
/// </summary>
internal static class NameSound
{
    /// <summary>A name of fewer consonants says too little without its vowels.</summary>
    private const int Enough = 3;

    /// <summary>No name needs more letters.</summary>
    public const int Longest = 48;

    private const string Vowels = "aiueo";

    private static readonly FrozenDictionary<char, (char Consonant, char Vowel)> Kana = Rows();

    /// <summary>Writes the sound of a word in katakana; the number of letters written, 0 where it says too little.</summary>
    public static int OfKatakana(ReadOnlySpan<char> word, Span<char> sound)
    {
        Span<char> full = stackalloc char[Longest];
        var length = 0;
        var consonants = 0;
        for (var i = 0; i < word.Length && length < Longest - 2; i++)
        {
            if (word[i] == 'ン')
            {
                Put(full, ref length, ref consonants, 'n');
                continue;
            }
            if (!Kana.TryGetValue(word[i], out var syllable))
                continue;
            // A small vowel takes the place of the one before: ティ is ti, ウェ is we.
            var isSmall = word[i] is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ';
            if (isSmall && length > 0 && Vowels.Contains(full[length - 1], StringComparison.Ordinal))
            {
                length--;
                if (i > 0 && word[i - 1] == 'ウ')
                    Put(full, ref length, ref consonants, 'w');
            }
            else if (syllable.Consonant != '-')
            {
                Put(full, ref length, ref consonants, syllable.Consonant);
            }
            PutVowel(full, ref length, syllable.Vowel);
        }
        return Reduce(full[..length], consonants, sound);
    }

    /// <summary>The same of a word in the Latin alphabet.</summary>
    /// <param name="word">Letters only.</param>
    /// <param name="sound">Receives the sound.</param>
    /// <param name="isRhotic">Whether an r that ends a syllable is heard: Ford is フォード, Berlin ベルリン.</param>
    public static int OfLatin(ReadOnlySpan<char> word, Span<char> sound, bool isRhotic)
    {
        Span<char> full = stackalloc char[Longest];
        var length = 0;
        var consonants = 0;
        for (var i = 0; i < word.Length && length < Longest - 3; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            var next = i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : '\0';
            if (IsVowel(c) || (c == 'y' && !IsVowel(next) && i > 0))
                PutVowel(full, ref length, c == 'y' ? 'i' : c);
            else if (Consonant(c, next, i, isRhotic, word.Length, ref i) is var letter and not '\0')
                Put(full, ref length, ref consonants, letter);
            if (c == 'x')
                Put(full, ref length, ref consonants, 's');
        }
        return Reduce(full[..length], consonants, sound);
    }

    private static char Consonant(char c, char next, int at, bool isRhotic, int length, ref int i)
    {
        switch (c)
        {
            case 'c' when next == 'h': i++; return 't';
            case 'c' when next == 'k': i++; return 'k';
            case 'c': return next is 'e' or 'i' or 'y' ? 's' : 'k';
            case 's' when next == 'h': i++; return 's';
            case 't' when next == 'h': i++; return 's';
            case 'p' when next == 'h': i++; return 'f';
            case 'g' when next == 'h' && at > 0: i++; return '\0';
            case 'g' when next is 'e' or 'i': return 'j';
            case 'g': return at + 1 == length ? '\0' : 'g';
            case 'w' when next == 'h': i++; return 'h';
            case 'w': return IsVowel(next) ? 'w' : '\0';
            case 'h': return IsVowel(next) ? 'h' : '\0';
            case 'm': return next is 'b' or 'p' ? 'n' : 'm';
            case 'r': return isRhotic || IsVowel(next) || next == 'r' ? 'r' : '\0';
            case 'l': return 'r';
            case 'v': return 'b';
            case 'z': return 's';
            case 'q' or 'x': return 'k';
            default: return char.IsAsciiLetterLower(c) ? c : '\0';
        }
    }

    private static int Reduce(ReadOnlySpan<char> full, int consonants, Span<char> sound)
    {
        if (consonants < 2)
            return 0;
        if (consonants < Enough)
        {
            // The vowel that katakana adds to a last consonant.
            full = full[^1] is 'u' or 'o' && !IsVowel(full[^2]) ? full[..^1] : full;
            full.CopyTo(sound);
            return full.Length;
        }
        var length = 0;
        foreach (var c in full)
        {
            if (!IsVowel(c) && (length == 0 || sound[length - 1] != c))
                sound[length++] = c;
        }
        return length;
    }

    private static void Put(Span<char> full, ref int length, ref int consonants, char letter)
    {
        // An English double letter is one; between equal consonants of katakana stands a vowel.
        if (length > 0 && full[length - 1] == letter)
            return;
        full[length++] = letter;
        consonants++;
    }

    private static void PutVowel(Span<char> full, ref int length, char vowel)
    {
        if (length == 0 || full[length - 1] != vowel)
            full[length++] = vowel;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenDictionary<char, (char, char)> Rows()
    {
        var kana = new Dictionary<char, (char, char)>();
        foreach (var row in EmbeddedTable.Rows("Timeline/Tables/sounds.tsv", 2))
        {
            for (var i = 0; i < row[1].Length; i++)
            {
                if (row[1][i] != '　')
                    kana.Add(row[1][i], (row[0][0], Vowels[i]));
            }
        }
        return kana.ToFrozenDictionary();
    }
}
