using Briefing.Text;

namespace Briefing.Facts;

/// <summary>A run of characters that stands for a thing: kanji, katakana, or a word of an alphabet.</summary>
/// <param name="Start">0-based, in UTF-16 code units of the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal readonly record struct Term(int Start, int Length)
{
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>Parts text into terms without a dictionary, by script; hiragana and function words part them.</summary>
internal static class Terms
{
    private static readonly string[] FunctionWords = [.. EmbeddedTable.Rows("Facts/Tables/function-words.tsv", 1).Select(row => row[0])];

    // Japanese ones have no case, which is dear to fold.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Japanese = Lookup(isWide: true, StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Lookup(isWide: false, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word only joins others.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => (IsWide(word) ? Japanese : Others).Contains(word);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(bool isWide, StringComparer comparer) =>
        FunctionWords.Where(word => IsWide(word) == isWide).ToHashSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsWide(ReadOnlySpan<char> word) => word[0] >= '\u2E80';

    public static IEnumerable<Term> In(string text)
    {
        for (var at = 0; TryRead(text, ref at, out var term);)
            yield return term;
    }

    /// <summary>The next term of a text.</summary>
    /// <param name="at">Where to look from; moved behind the term.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out Term term)
    {
        while (at < text.Length)
        {
            var script = Scripts.Of(text[at]);
            var start = at++;
            if (script is not (Script.Han or Script.Katakana or Script.Latin or Script.Hangul or Script.Other))
                continue;
            while (at < text.Length && (Scripts.Of(text[at]) == script || (script == Script.Latin && IsInWord(text, at))))
                at++;
            term = new(start, at - start);
            if ((term.Length > 1 || script == Script.Han) && !IsFunctionWord(text.Slice(start, term.Length)))
                return true;
        }
        term = default;
        return false;
    }

    /// <summary>The distinct terms of a text, alphabets in lower case.</summary>
    public static HashSet<string> SetOf(string text) =>
        [.. In(text).Select(term => HasCase(text.AsSpan(term.Start)) ? term.In(text).ToLowerInvariant() : term.In(text))];

    /// <summary>Whether the script with which a term begins may have small letters.</summary>
    public static bool HasCase(ReadOnlySpan<char> term) => Scripts.Of(term[0]) is Script.Latin or Script.Other;

    private static bool IsInWord(ReadOnlySpan<char> text, int i) =>
        (text[i] is '\'' or '’' or '-' && i + 1 < text.Length && Scripts.Of(text[i + 1]) == Script.Latin) || Scripts.Of(text[i]) == Script.Digit;
}
