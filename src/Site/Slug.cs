using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Names that are safe in a file system, an address and a fragment.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    // UTF-16 code units of a character.
    private const int MostUnits = 2;

    // With an ending and the mark of an unfinished file, a name still fits into the 255 bytes of a file system.
    private const int MaxBytes = 222;

    private static readonly HashSet<string> Reserved = new(
        ["index", "con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Letters and digits in lower case, everything between them one hyphen; never empty, at most 80 UTF-16 code
    /// units and 222 bytes of UTF-8, never the name of an index or one
    /// that Windows keeps for itself.
    /// </summary>
    public static string Of(string text)
    {
        var slug = Write(text);
        if (slug.Length > MaxLength || Encoding.UTF8.GetByteCount(slug) > MaxBytes)
            slug = $"{slug[..Cut(slug, Math.Min(slug.Length, MaxLength) - 9)]}-{ShortHash.Of(text)}";
        if (slug.Length == 0)
            slug = "x-" + ShortHash.Of(text);
        return Reserved.Contains(slug) ? slug + "-" : slug;
    }

    /// <summary>The slug of a title that is written in ASCII; null where letters would be lost.</summary>
    public static string? OfTitle(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        // Typographic quotes and dashes are no reason to call an English title by its file's name.
        var ascii = title.All(c => c < 0x80 || !char.IsLetterOrDigit(c)) && title.Any(char.IsAsciiLetter);
        return ascii ? Of(title.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)) : null;
    }

    private static string Write(string text)
    {
        var normal = Normalizer.Of(text, NormalizationForm.FormC);
        var slug = ArrayPool<char>.Shared.Rent(normal.Length * MostUnits);
        var length = 0;
        foreach (var rune in normal.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (IsNamePart(category) || rune.Value == '_')
            {
                // Letters without case are most of Japanese, and to ask for it costs.
                var lower = category == UnicodeCategory.OtherLetter ? rune : Rune.ToLowerInvariant(rune);
                length += lower.EncodeToUtf16(slug.AsSpan(length));
            }
            else if (length > 0 && slug[length - 1] != '-')
                slug[length++] = '-';
        }
        var written = slug.AsSpan(0, length).TrimEnd('-').ToString();
        ArrayPool<char>.Shared.Return(slug);
        return written;
    }

    private static bool IsNamePart(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Cut(string slug, int at) => char.IsLowSurrogate(slug[at]) ? at - 1 : at;
}
