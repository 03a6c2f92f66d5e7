using Briefing.Dates.Tagging;
using Briefing.Dates.Tagging.English;

namespace Briefing.Dates;

/// <summary>Dates that the end of a hard-wrapped line breaks: 2025年 / 4月, October / 29, 2024.</summary>
internal static class BrokenDate
{
    /// <summary>A shorter line is one by its writer's will.</summary>
    private const int ShortestWrapped = 20;

    /// <summary>Whether a line ends within what may be a date.</summary>
    public static bool EndsIn(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(' ');
        if (line.Length < ShortestWrapped)
            return false;
        if (line[^1] is '年' or '月' or '〜' or '～' or '–' || Scan.IsDigit(line[^1]))
            return true;
        var end = line[^1] is ',' or '.' ? line.Length - 1 : line.Length;
        if (end > 0 && end < line.Length && Scan.IsDigit(line[end - 1]))
            return true;
        var start = end;
        while (start > 0 && Scan.IsAsciiLetter(line[start - 1]))
            start--;
        return start < end && EnglishLexicon.Peek(line, start).Kind is WordKind.Month or WordKind.ShortMonth or WordKind.Weekday;
    }

    /// <summary>Where the next line ends, if it goes on with the date; else the end of the first.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="end">Where the first line ends.</param>
    /// <param name="length">How long the first line is.</param>
    public static int EndOfNextLine(string text, int end, int length)
    {
        var start = end + 1;
        if (start >= text.Length)
            return end;
        var next = text.IndexOf('\n', start);
        if (next < 0)
            next = text.Length;
        var line = text.AsSpan(start, next - start);
        var goesOn = line.Length > 0 && (Scan.IsDigit(line[0]) || line[0] is '年' or '月' or '日' || EnglishLexicon.Peek(line, 0).Kind is WordKind.Month or WordKind.ShortMonth);
        // The next line of a paragraph is as long, or ends it with a stop.
        return goesOn && (line.Length >= length / 2 || line.TrimEnd() is [.., '。' or '.' or '」']) ? next : end;
    }
}
