using Briefing.Blocks;

namespace Briefing.Facts;

/// <summary>A sentence of a passage.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Start">0-based, in UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units, its full stop included.</param>
internal sealed record Sentence(Passage Passage, int Start, int Length)
{
    public string Text => Passage.Text.Substring(Start, Length);

    public ReadOnlySpan<char> Span => Passage.Text.AsSpan(Start, Length);

    public int Line => Passage.LineAt(Start);

    public bool IsComplete => Length > 0 && "。．！？!?.」』".Contains(Passage.Text[Start + Length - 1], StringComparison.Ordinal);

    /// <summary>The sentences of a passage, in order; quotations and brackets are not parted.</summary>
    public static IEnumerable<Sentence> In(Passage passage)
    {
        var text = passage.Text;
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch
            {
                '「' or '『' or '（' or '(' => depth + 1,
                '」' or '』' or '）' or ')' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth > 0 || !Ends(text, i))
                continue;
            if (Trimmed(passage, start, i + 1) is { Length: > 0 } sentence)
                yield return sentence;
            start = i + 1;
        }
        if (Trimmed(passage, start, text.Length) is { Length: > 0 } last)
            yield return last;
    }

    private static bool Ends(string text, int i) => text[i] switch
    {
        '。' or '．' or '！' or '？' => i + 1 == text.Length || text[i + 1] is not ('！' or '？' or '。' or '」' or '』' or '）'),
        '!' or '?' => i + 1 == text.Length || text[i + 1] is not ('!' or '?' or '"' or '”'),
        // An English full stop ends a sentence before a blank and a capital, and not after an initial or a title.
        '.' => i + 2 < text.Length ? text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !IsAbbreviation(text, i) : i + 1 == text.Length,
        _ => false,
    };

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, dot - start);
        return word.Length <= 1 || word is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Sen" or "Rep" or "Gov" or "Lt" or "Col" or "Sgt" or "No" or "vs" or "Prof"
            || (start > 0 && text[start - 1] == '.');
    }

    private static Sentence Trimmed(Passage passage, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(passage.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(passage.Text[end - 1]))
            end--;
        return new(passage, start, end - start);
    }
}
