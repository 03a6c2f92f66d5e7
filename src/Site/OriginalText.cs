using System.Text;
using Briefing.Pages;

namespace Briefing.Site;

/// <summary>
/// What a document says in its own words, to tell ours from them. Only letters and digits are compared, in lower case, so
/// that markup, punctuation and line breaks hide nothing.
/// </summary>
internal sealed class OriginalText
{
    /// <summary>Fewer characters make no sentence that anybody would know again.</summary>
    public const int ShortestSentence = 20;

    /// <summary>Up to this length a text may be a heading or the name of a happening.</summary>
    public const int LongestHeading = 40;

    private const ulong Prime = 1099511628211;

    private readonly HashSet<string> sentences = new(StringComparer.Ordinal);
    private readonly List<string> passages;
    private readonly Dictionary<int, HashSet<ulong>> runs = [];

    public OriginalText(Page page)
    {
        string[] paragraphs = page.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        string[] texts = [.. paragraphs, .. page.Summary, .. page.Events.Select(e => e.Quote).OfType<string>()];
        passages = [.. texts.Select(Letters)];
        foreach (var text in texts)
        {
            Add(text);
            foreach (var line in text.Split('\n'))
                Add(line);
            AddSentences(text);
        }
    }

    /// <summary>Whether a text may stand where no sentence of the document may: a short phrase, or words of another's.</summary>
    public bool Permits(string text) =>
        text.Length <= LongestHeading ? !HoldsSentence(text) : !SharesRun(text, ShortestSentence);

    /// <summary>Whether a text has this many letters and digits in a row from one passage of the document.</summary>
    public bool SharesRun(string text, int length)
    {
        if (!runs.TryGetValue(length, out var known))
        {
            runs[length] = known = [];
            foreach (var passage in passages)
                known.UnionWith(Runs(passage, length));
        }
        return Runs(Letters(text), length).Any(known.Contains);
    }

    /// <summary>Whether a sentence of the document stands in a text; a long text is only compared as a whole.</summary>
    public bool HoldsSentence(string text)
    {
        if (text.Length > 2 * LongestHeading)
            return sentences.Contains(Letters(text));
        var letters = Letters(text).AsSpan();
        var lookup = sentences.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < letters.Length; start++)
        {
            for (var end = letters.Length; end > start; end--)
            {
                if (lookup.Contains(letters[start..end]))
                    return true;
            }
        }
        return false;
    }

    private void AddSentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] is '。' or '．' or '！' or '？' or '!' or '?'
                || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!isEnd)
                continue;
            Add(text.AsSpan(start..(i + 1)));
            start = i + 1;
        }
        Add(text.AsSpan(start));
    }

    private void Add(ReadOnlySpan<char> sentence)
    {
        if (sentence.Trim().Length >= ShortestSentence && Letters(sentence) is { Length: > 0 } letters)
            sentences.Add(letters);
    }

    private static string Letters(string text) => Letters(text.AsSpan());

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }

    /// <summary>The hash of each run of so many characters (Rabin and Karp), the same on every machine.</summary>
    private static IEnumerable<ulong> Runs(string letters, int length)
    {
        var (hash, power) = (0UL, 1UL);
        for (var i = 0; i < letters.Length; i++)
        {
            hash = unchecked((hash * Prime) + letters[i] + 1UL);
            if (i >= length)
                hash = unchecked(hash - (power * (letters[i - length] + 1UL)));
            else
                power = unchecked(power * Prime);
            if (i >= length - 1)
                yield return hash;
        }
    }
}
