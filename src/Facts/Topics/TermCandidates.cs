using Briefing.Text;

namespace Briefing.Facts.Topics;

/// <summary>
/// The compounds of a text that may be terms: runs of kanji, katakana and alphabet in Japanese, runs of words between
/// function words elsewhere.
/// </summary>
internal static class TermCandidates
{
    private const int LongestCompound = 16;
    private const int MostWords = 4;

    private static readonly HashSet<string> Generic =
        new(EmbeddedTable.Rows("Facts/Tables/generic-terms.tsv", 1).Select(row => row[0]), StringComparer.OrdinalIgnoreCase);

    /// <param name="Key">The term, in lower case where it is a phrase of an alphabet.</param>
    /// <param name="Form">As the text has it.</param>
    /// <param name="IsQuality">Whether it says what something is like: 大規模な.</param>
    public readonly record struct Candidate(string Key, string Form, bool IsQuality);

    public static IEnumerable<Candidate> In(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var script = Scripts.Of(text[i]);
            if (script is not (Script.Han or Script.Katakana or Script.Latin))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && IsPart(Scripts.Of(text[i])))
                i++;
            if (start > 0 && Scripts.Of(text[start - 1]) == Script.Digit)
                continue;
            var run = text[start..i];
            if (Scripts.Of(run[0]) == Script.Latin && Scripts.Of(run[^1]) == Script.Latin && i < text.Length && text[i] == ' ')
                run = Phrase(text, start, ref i);
            if (Trim(run) is { } term)
                yield return new(Scripts.Of(term[0]) == Script.Latin && term.Contains(' ', StringComparison.Ordinal) ? term.ToLowerInvariant() : term, term, IsQuality(text, i));
        }
    }

    /// <summary>How many words a compound has, roughly: two kanji make one, and so does a run of katakana or of letters.</summary>
    public static int Words(string term)
    {
        var (words, kanji) = (0, 0);
        var previous = Script.None;
        foreach (var c in term)
        {
            var script = Scripts.Of(c);
            if (script == Script.Han)
                kanji++;
            else if (script != previous && script is Script.Katakana or Script.Latin)
                words++;
            previous = script;
        }
        return words + ((kanji + 1) / 2);
    }

    // な, and not the beginning of など, なら, なる, なく, なり, なって, なし, なかった.
    private static bool IsQuality(string text, int end) =>
        end < text.Length && text[end] == '的'
        || end + 1 < text.Length && text[end] == 'な' && text[end + 1] is not ('ど' or 'ら' or 'る' or 'く' or 'り' or 'っ' or 'し' or 'か' or 'ん' or 'れ' or 'い' or 'さ' or 'の' or 'が' or 'ろ');

    private static bool IsPart(Script script) => script is Script.Han or Script.Katakana or Script.Latin;

    /// <summary>English words up to the next function word or mark.</summary>
    private static string Phrase(string text, int start, ref int i)
    {
        var end = start;
        var words = 0;
        for (var at = start; at < text.Length && words < MostWords; at = i + 1)
        {
            i = at;
            while (i < text.Length && (Scripts.Of(text[i]) == Script.Latin || (text[i] is '-' or '\'' && i > at)))
                i++;
            var word = text[at..i];
            if (word.Length == 0 || Terms.IsFunctionWord(word))
                break;
            words++;
            end = i;
            if (i >= text.Length || text[i] != ' ')
                break;
        }
        i = Math.Max(i, start + 1);
        return text[start..end];
    }

    /// <summary>Without the affixes that only point or count; null where no term is left.</summary>
    private static string? Trim(string run)
    {
        var term = run.AsSpan().TrimStart("今同両各約計毎昨来第本当").TrimEnd("氏側等年月日時分");
        if (term.Length is < 2 or > LongestCompound * 2 || (Scripts.Of(term[0]) == Script.Han && term.Length > LongestCompound))
            return null;
        var text = term.ToString();
        var isWord = Scripts.Of(term[0]) switch
        {
            Script.Latin => term.Length >= 3,
            _ => true,
        };
        return isWord && !Generic.Contains(text) && !Terms.IsFunctionWord(text) ? text : null;
    }
}
