using System.Text;
using System.Text.Json;
using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>The strings of <c>attacks.txt</c>, and how a reader sees one.</summary>
internal static class AttackStrings
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Hostile", "attacks.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => JsonSerializer.Deserialize<string>(line)!),
    ];

    /// <summary>What of a text is seen: without white space, and with pictures for what has no form.</summary>
    public static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\t' or '\r' or '\n' || (char.IsWhiteSpace(c) && !char.IsControl(c)))
                continue;
            seen.Append(c switch
            {
                < ' ' => (char)(0x2400 + c),
                '\u007F' => '\u2421',
                (>= '\u0080' and < '\u00A0') or '\uFFFE' or '\uFFFF' => '\uFFFD',
                _ => c,
            });
        }
        return seen.ToString();
    }

    /// <summary>What is left of a text when it was clipped: import drops what nobody sees.</summary>
    public static string Clipped(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune.Value is not (0x200D or 0xFFFE or 0xFFFF)
                && Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format)
                kept.Append(rune.ToString());
        }
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }
}
