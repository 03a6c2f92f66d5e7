using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// A name that no table and no shape gives away: the page's first line that is no control, where the page's foot names it
/// again, where the site describes itself right below or has its controls between it and the headline, or where the page is
/// a weblog's.
/// </summary>
internal static class SiteTitle
{
    private const int FirstLines = 12;
    private const int LongestName = 36;
    private const int ShortestMentioned = 3;
    private const int MinBlogMarks = 2;
    private const int MinBlanks = 2;
    private const int ShortestMasthead = 4;
    private const int MostKana = 8;
    private static readonly HashSet<string> Controls = ["menu", "share", "login", "language"];
    private static readonly string[] Controlled = PublisherWords.Of("control");
    private static readonly string[] NoNames = [.. PublisherWords.Of("no-masthead"), .. PublisherWords.Of("gathering")];
    private static readonly string[] BlogMarks = PublisherWords.Of("blog");
    private static readonly string[] BlogNames = PublisherWords.Of("blog-name");
    private static readonly string[] Services = PublisherWords.Of("blog-service");
    private static readonly string[] Mentions = Vocabulary.Words("mention");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var heads = Heads(clipping);
        if (heads.Count == 0)
            yield break;
        if (heads.Find(head => HeadlineShape.IsBlogName(head.Text)) is { } blog)
            yield return new(Publisher.Named(clipping, HeadlineShape.BlogName(blog.Text)!), "site-title", blog.Line, blog.Text);
        // A weblog's own notice stands below its name.
        if (clipping.Document.Furniture.FirstOrDefault(item => item.Rule == "blog-notice") is { } notice && heads.Find(head => head.Line < notice.Passage.Line) is { } silent)
            yield return new(Publisher.Named(clipping, silent.Text), "site-title", silent.Line, silent.Text);
        if (IsMasthead(clipping, heads[0]))
            yield return new(Publisher.Named(clipping, heads[0].Text), "site-title", heads[0].Line, heads[0].Text);
        var text = clipping.Prose.LastOrDefault()?.Line ?? int.MaxValue;
        var foot = clipping.Document.Furniture.Where(item => item.Passage.Line > text).Select(item => item.Passage.Text).ToList();
        if (heads.Find(head => foot.Exists(line => NamesAgain(line, head.Text))) is { } named)
            yield return new(Publisher.Named(clipping, named.Text), "site-title", named.Line, named.Text);
        if (foot.Count(IsBlogMark) >= MinBlogMarks)
        {
            var name = heads.Find(head => WordEnds.AtEnd(head.Text, BlogNames) is not null) ?? heads[0];
            yield return new(Publisher.Named(clipping, name.Text), "site-title", name.Line, name.Text);
        }
    }

    // The page's own first line with a sentence of the site's right below it, or with a row of its controls before the headline.
    private static bool IsMasthead(Clipping clipping, Passage head)
    {
        // 川と共に生きる人々のための新聞 is a motto.
        if (Array.Exists(NoNames, word => head.Text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) || head.Text.Length < ShortestMasthead || head.Text.Count(c => c is >= 'ぁ' and <= 'ゖ') >= MostKana)
            return false;
        var headline = clipping.Document.Headline!;
        var below = clipping.Document.Furniture.Where(item => item.Passage.Line < headline.Line).OrderBy(item => item.Passage.Line).ToList();
        if (below.Exists(item => item.Passage.Line < head.Line && !Controls.Contains(item.Rule)))
            return false;
        below.RemoveAll(item => item.Passage.Line <= head.Line);
        return below.Count > 0 && (Prose.IsProse(below[0].Passage.Text) && below[0].Rule is "above-headline" or "before-article" || below[0].Rule == "section" && below[0].Passage.Line == head.Line + 1 || below.Exists(item => Controls.Contains(item.Rule)));
    }

    // The lines above the headline that may be a name: no day, no control, no way to the page.
    private static List<Passage> Heads(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline)
            return [];
        return [.. clipping.Document.Furniture.Where(item => item.Rule is "above-headline" or "before-article").Select(item => item.Passage)
            .Concat(clipping.Edges.Where(edge => !edge.IsByline).Select(edge => edge.Passage))
            .Where(passage => (passage.Line < headline.Line || passage.Line == headline.Line && clipping.Metadata.Of("page-title").Any()) && passage.Line <= FirstLines && IsName(clipping, HeadlineShape.BlogName(passage.Text) ?? LetterSpacing.Joined(passage.Text))).OrderBy(passage => passage.Line)];
    }

    private static bool IsName(Clipping clipping, string text) =>
        text.Length is >= 2 and <= LongestName && text.Any(char.IsLetter) && clipping.Days.In(text).Count == 0 && Urls.Find(text).Length == 0
        && !OutletNames.IsGeneric(text) && !Array.Exists(Controlled, word => text.Contains(word, StringComparison.Ordinal)) && !Services.Contains(text, StringComparer.OrdinalIgnoreCase) && !Bullets.Starts(text)
        && !text.AsSpan().ContainsAny("/／>＞：:≪≫«»") && !text.Contains("  ", StringComparison.Ordinal) && !IsRow(text) && !text[..^1].Contains('。', StringComparison.Ordinal) && !Prose.EndsPolitely(text.TrimEnd('。'));

    // 番組表 天気 ニュース 会社情報: the entries of a menu.
    private static bool IsRow(string text) => Prose.IsJapanese(text) && text.AsSpan().Count(' ') + text.AsSpan().Count('\u3000') >= MinBlanks;

    // A line of the foot that speaks of the site by its name, or has it behind the mark of copyright.
    private static bool NamesAgain(string text, string name)
    {
        if (name.Length < ShortestMentioned || text.Length <= name.Length)
            return false;
        if (text.AsSpan().ContainsAny("©「") && text.Contains(name, StringComparison.Ordinal))
            return true;
        if (Bullets.Read(text) is { } bullet)
            text = text[bullet.Length..];
        return text.StartsWith(name, StringComparison.Ordinal) && Array.Exists(Mentions, mention => text.AsSpan(name.Length).StartsWith(mention));
    }

    private static bool IsBlogMark(string text) => Array.Exists(BlogMarks, mark => Vocabulary.Fold(text).Equals(mark, StringComparison.OrdinalIgnoreCase));
}
