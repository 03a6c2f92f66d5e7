using System.Buffers;

namespace Briefing.Timeline;

/// <summary>
/// The terms by which tellings are compared. Japanese needs no dictionary for this: a run of one script is a word or
/// a compound of words, and the neighbouring characters of a compound agree where its words do.
/// </summary>
internal ref struct TermExtractor(ReadOnlySpan<char> text, bool isContext, List<Term> terms, List<string>? names)
{
    /// <summary>Counters that make a number part of a date or a time, which is compared elsewhere.</summary>
    private static readonly SearchValues<char> TimeCounters = SearchValues.Create("年月日時分秒");

    /// <summary>No place has a longer name; a run of kanji may have any length.</summary>
    private const int LongestPlace = 24;

    /// <summary>What a word of the context counts against one of the telling itself.</summary>
    private const float ContextFactor = 0.25f;

    private readonly ReadOnlySpan<char> text = text;
    private readonly float factor = isContext ? ContextFactor : 1;
    private int at;

    /// <param name="text">A telling, in Unicode normalization form KC.</param>
    /// <param name="isContext">Whether it is the sentence around the telling.</param>
    /// <param name="terms">Receives the terms; a term that occurs twice is there twice.</param>
    /// <param name="names">Receives each term as a person may read it; null where nobody asks.</param>
    public static void Extract(ReadOnlySpan<char> text, bool isContext, List<Term> terms, List<string>? names = null) =>
        new TermExtractor(text, isContext, terms, names).Run();

    private void Run()
    {
        while (at < text.Length)
        {
            var start = at;
            var script = Scripts.Of(text[at]);
            while (at < text.Length && Scripts.Continues(script, text[at]))
                at++;
            if (at == start)
                at++;
            switch (script)
            {
                case Script.Kanji:
                    Compound(start);
                    break;
                case Script.Katakana:
                    if (at - start > 1)
                    {
                        Add(text[start..at], TermKind.Content);
                        Add(text[start..at], TermKind.PossiblePlace);
                    }
                    Place(start);
                    break;
                case Script.Latin:
                    English(start);
                    break;
                case Script.Digit:
                    Number(start);
                    break;
                default:
                    break;
            }
            Actions(start);
        }
    }

    private void Compound(int start)
    {
        var length = at - start;
        for (var i = start; i + 1 < at; i++)
        {
            terms.Add(new(TermKey.OfPair(text[i], text[i + 1]), factor / MathF.Sqrt(length - 1), TermKind.Content, isContext));
            names?.Add(text.Slice(i, 2).ToString());
        }
        if (length > 1)
            Place(start);
        for (var end = start + 2; end <= Math.Min(at, start + LongestPlace); end++)
            Add(text[start..end], TermKind.PossiblePlace);
    }

    /// <summary>A run is a place where a locative particle or a verb of going follows it.</summary>
    private readonly void Place(int start)
    {
        var rest = text[at..];
        var marked = rest.StartsWith("で", StringComparison.Ordinal)
            ? !rest.StartsWith("です", StringComparison.Ordinal) && !rest.StartsWith("でき", StringComparison.Ordinal)
                && !rest.StartsWith("である", StringComparison.Ordinal) && !rest.StartsWith("でし", StringComparison.Ordinal)
            : rest.StartsWith("にて", StringComparison.Ordinal) || rest.StartsWith("における", StringComparison.Ordinal)
                || rest.StartsWith("において", StringComparison.Ordinal) || rest.StartsWith("を訪", StringComparison.Ordinal);
        var fused = !marked && rest.Length > 1 && Scripts.Of(text[start]) == Script.Katakana && ActionTable.At(rest, 0).Length > 0;
        if ((marked && !EndsInAction(text[start..at])) || fused)
            Add(text[start..at], TermKind.Place);
    }

    private static bool EndsInAction(ReadOnlySpan<char> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var (_, length) = ActionTable.At(run, i);
            if (length > 0 && i + length == run.Length)
                return true;
        }
        return run.EndsWith("会見", StringComparison.Ordinal) || run.EndsWith("演説", StringComparison.Ordinal);
    }

    private readonly void English(int start)
    {
        var word = text[start..at];
        if (ActionTable.ClassOf(word) is { } name)
            Add(name, TermKind.Action);
        else if (!EnglishWords.IsCommon(word))
            Add(EnglishWords.Stem(word), TermKind.Content);
        var before = text[..start].TrimEnd(' ');
        if (char.IsUpper(word[0]) && (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" at", StringComparison.Ordinal)))
            Add(word, TermKind.Place);
    }

    private void Number(int start)
    {
        if (at >= text.Length || TimeCounters.Contains(text[at]))
            return;
        var counter = Scripts.Of(text[at]) is Script.Kanji or Script.Katakana ? 1 : 0;
        if (counter > 0 || at - start > 1)
            Add(text[start..(at + counter)], TermKind.Content);
    }

    /// <summary>Action words that begin in the run just read; they may go on into the next (合意に至ら).</summary>
    private readonly void Actions(int start)
    {
        for (var i = start; i < at; i++)
        {
            if (!Scripts.IsJapanese(text[i]))
                return;
            var (name, length) = ActionTable.At(text, i);
            if (length == 0)
                continue;
            Add(name, TermKind.Action);
            i += length - 1;
        }
    }

    private readonly void Add(ReadOnlySpan<char> word, TermKind kind)
    {
        var keyKind = kind == TermKind.PossiblePlace ? TermKind.Place : kind;
        terms.Add(new(TermKey.OfWord(word, keyKind), factor, kind, isContext));
        names?.Add(kind switch { TermKind.Action => $"[{word}]", TermKind.Content => word.ToString(), _ => $"@{word}" });
    }
}
