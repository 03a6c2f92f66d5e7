using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>Notices two clippings of one article: the same bytes, the same address, or the same text under the same title or day.</summary>
internal static class Duplicates
{
    /// <summary>So many letters that begin two texts are no chance and no formula.</summary>
    private const int Beginning = 200;

    private const int ShortestText = 80;

    /// <summary>Bylines and headings are shorter.</summary>
    private const int ShortestLine = 40;

    /// <summary>A warning for every clipping but the first, by path, of an article.</summary>
    /// <param name="pages">What the clippings give; each clipping once.</param>
    public static IEnumerable<Diagnostic> Find(IEnumerable<ComposedPage> pages)
    {
        var first = new Dictionary<ulong, string>();
        foreach (var page in pages.OrderBy(page => page.Seed.File, StringComparer.Ordinal))
        {
            string? other = null;
            foreach (var sign in page.Signs)
            {
                if (!first.TryAdd(sign, page.Seed.File))
                    other ??= first[sign];
            }
            if (other is not null && other != page.Seed.File)
            {
                yield return Diagnostic.Warning("BRF024", "seeds/" + page.Seed.File, 0, 0,
                    $"This clipping and seeds/{other} hold one article; keep the better one and delete the other.");
            }
        }
    }

    /// <summary>Hashes of whatever two pages of one article have in common.</summary>
    public static IReadOnlyList<ulong> SignsOf(Page page) => [.. Signs(page).Select(sign => ShortLines.Hash(sign))];

    private static IEnumerable<string> Signs(Page page)
    {
        yield return "sha256 " + page.Seed!.Sha256;
        if (page.Source is { IsStated: true, Url: { } url } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.PathAndQuery.Length > 1)
            yield return "url " + CitationId.OfUrl(url);
        var text = LettersOf(page.Body, ShortestLine);
        if (text.Length < ShortestText)
            yield break;
        if (page.Title is { } title)
            yield return $"title {LettersOf(title, 0)} {text}";
        if (page.Date is { } date)
            yield return $"date {date} {text}";
    }

    private static string LettersOf(ReadOnlySpan<char> text, int shortestLine)
    {
        Span<char> letters = stackalloc char[Beginning];
        var count = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            for (var i = 0; i < line.Length && line.Length >= shortestLine && count < Beginning; i++)
            {
                if (char.IsLetterOrDigit(line[i]))
                    letters[count++] = line[i];
            }
        }
        return new(letters[..count]);
    }
}
