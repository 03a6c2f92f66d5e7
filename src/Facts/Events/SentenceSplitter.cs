using System.Buffers;

namespace Briefing.Facts.Events;

/// <param name="Start">0-based, in UTF-16 code units of the passage's text.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;
}

/// <summary>The sentences of a passage: a stop within quotation marks or brackets ends none.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("「『（(【［[〈《“");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("「『（(【［[〈《“」』）)】］]〉》”");
    private static readonly SearchValues<char> Marks = SearchValues.Create("「『（(【［[〈《“」』）)】］]〉》”。！？!?．.");

    private static readonly string[] Abbreviations =
        ["Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "St", "No", "vs", "etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr",
         "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "a.m", "p.m", "A.M", "P.M", "U.S", "U.N", "U.K"];

    /// <summary>Spans without surrounding white space; a stop belongs to its sentence.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var nested = Balanced(text);
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var step = text.AsSpan(i).IndexOfAny(Marks);
            if (step < 0)
                break;
            i += step;
            if (nested && Brackets.Contains(text[i]))
                depth += Openers.Contains(text[i]) ? 1 : -1;
            else if (depth == 0 && IsStop(text, i))
            {
                var end = EndOfStop(text, i);
                if (Trimmed(text, start, end) is { Length: > 0 } span)
                    yield return span;
                start = end;
                i = end - 1;
            }
        }
        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
            yield return last;
    }

    private static bool IsStop(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' or '!' or '?' or '．' => true,
        '.' => EndsEnglishSentence(text, i),
        _ => false,
    };

    private static bool EndsEnglishSentence(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '”' or '\'' or '’' or ')')
            next++;
        if (next < text.Length && (text[next] != ' ' || next + 1 >= text.Length || !StartsSentence(text[next + 1])))
            return false;
        var word = text.AsSpan(0, i);
        var space = word.LastIndexOf(' ');
        word = word[(space + 1)..];
        if (word.Length == 1 && char.IsUpper(word[0]))
            return false;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.Ordinal))
                return next >= text.Length;
        }
        return true;
    }

    private static bool StartsSentence(char c) => char.IsUpper(c) || c is '"' or '“' or '\'' or '‘' || char.IsDigit(c) || c > '\u3000';

    private static int EndOfStop(string text, int i)
    {
        i++;
        while (i < text.Length && text[i] is '。' or '！' or '？' or '!' or '?' or '"' or '”' or '’')
            i++;
        return i;
    }

    private static bool Balanced(string text)
    {
        var depth = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Brackets) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            depth += Openers.Contains(rest[at]) ? 1 : -1;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }
}
