using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// The name that a page's head gives itself: before the words for its logo and menu (<c>Example Digest Logo Menu</c>,
/// <c>例新聞 ロゴ</c>).
/// </summary>
internal static class SiteName
{
    private const int LongestName = 40;

    private static readonly ILookup<string, string> Words =
        EmbeddedTable.Rows("Facts/Tables/site-head-words.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var text = clipping.Prose.FirstOrDefault()?.Line ?? clipping.FirstLine;
        foreach (var passage in clipping.Document.Furniture.Select(item => item.Passage).Concat(clipping.Edges.Select(edge => edge.Passage)))
        {
            if (passage.Line <= text && NameIn(passage.Text) is { } name)
                yield return new(Publisher.Named(clipping, name), "site-name", passage.Line, passage.Text);
        }
    }

    /// <summary>The words before that for the logo, those of the page's controls taken off.</summary>
    private static string? NameIn(string text)
    {
        foreach (var logo in Words["logo"])
        {
            var at = text.IndexOf(logo, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (char.IsAsciiLetter(logo[0]) && !IsWord(text, at, logo.Length)))
                continue;
            var name = WithoutControls(text[..at]) ?? WithoutControls(text[(at + logo.Length)..]);
            if (name is not null)
                return name;
        }
        return null;
    }

    private static string? WithoutControls(string text)
    {
        foreach (var control in Words["control"])
        {
            for (var at = 0; (at = text.IndexOf(control, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                if (char.IsAsciiLetter(control[0]) && !IsWord(text, at, control.Length))
                    at += control.Length;
                else
                    text = text.Remove(at, control.Length);
            }
        }
        var name = text.Trim(" \u3000|｜:：-–—・/／の>»").ToString();
        return name.Length is >= 2 and <= LongestName && name.Any(char.IsLetter) ? name : null;
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length]));
}
