using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Seeds;

/// <summary>Decoded text to lines that are safe to work on; a line's number stays that of the file.</summary>
internal static class LineCleaner
{
    private const char ZeroWidthJoiner = '\u200D';
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    public static List<SeedLine> Lines(string text)
    {
        var lines = new List<SeedLine>(text.AsSpan().Count('\n') + 1);
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny(LineEnds);
            lines.Add(new(lines.Count + 1, Clean(end < 0 ? rest : rest[..end])));
            if (end < 0)
                return lines;
            var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
    }

    /// <summary>One line in NFC without characters that nobody sees.</summary>
    public static string Clean(ReadOnlySpan<char> line)
    {
        var first = FirstSuspect(line);
        var clean = first < 0 ? line.ToString() : Rebuild(line, first);
        return Normalizer.Of(clean, NormalizationForm.FormC);
    }

    private static int FirstSuspect(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (IsSuspect(line[i]))
                return i;
        }
        return -1;
    }

    // Wide enough for everything that Rebuild changes; narrow enough for ordinary text to be copied whole.
    private static bool IsSuspect(char c) =>
        c < ' ' ? c != '\t'
        : c is (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uD800' and <= '\uDFFF')
            or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or '\uFFFE' or '\uFFFF';

    private static string Rebuild(ReadOnlySpan<char> line, int first)
    {
        var clean = new StringBuilder(line.Length).Append(line[..first]);
        for (var i = first; i < line.Length; i++)
        {
            var c = line[i];
            if (char.IsHighSurrogate(c) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
            {
                if (!IsTag(new Rune(c, line[i + 1])))
                    clean.Append(c).Append(line[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(c))
                clean.Append('\uFFFD');
            else if (!IsSuspect(c) || (c == ZeroWidthJoiner && JoinsEmoji(clean)))
                clean.Append(c);
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                clean.Append(' ');
        }
        return clean.ToString();
    }

    // A hidden alphabet that carries text past a reader's eye.
    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;

    private static bool JoinsEmoji(StringBuilder before) =>
        before.Length > 0 && (before[^1] == '\uFE0F' || char.IsLowSurrogate(before[^1])
            || char.GetUnicodeCategory(before[^1]) == UnicodeCategory.OtherSymbol);
}
