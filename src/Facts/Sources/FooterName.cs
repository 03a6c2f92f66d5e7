using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// The name above or before the postal address at a page's foot, or the one known outlet that lines of the foot begin with:
/// whose page it is.
/// </summary>
internal static class FooterName
{
    private const int LongestName = 30;
    private const int MaxLinesBetween = 3;
    private static readonly string[] Departments = PublisherWords.Of("department");
    private static readonly string[] Descriptions = Vocabulary.Words("about-site-end");
    private static readonly string[] Names = [.. PublisherWords.Of("authority"), .. PublisherWords.Of("form")];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var text = clipping.Prose.LastOrDefault()?.Line ?? int.MaxValue;
        var foot = clipping.Document.Furniture.Select(item => item.Passage)
            .Concat(clipping.Edges.Select(edge => edge.Passage)).Where(passage => passage.Line > text).OrderBy(passage => passage.Line).ToList();
        // A page's own address is the last; those before it are of offices and partners.
        for (var i = foot.Count - 1; i >= 0; i--)
        {
            if (PhoneNumbers.AreIn(foot[i].Text) && (BeforeAddress(foot[i].Text) ?? Above(foot, i)) is { } name)
                yield return new(Publisher.Named(clipping, name), "footer", foot[i].Line, foot[i].Text);
        }
        if (OnlyOutlet(clipping, text) is { } outlet)
            yield return outlet;
        foreach (var passage in foot)
        {
            if (Describing(passage.Text) is { } own)
                yield return new(Publisher.Named(clipping, own), "footer", passage.Line, passage.Text);
        }
    }

    // 橋の会は認定NPO法人です。
    private static string? Describing(string text) => text.IndexOf('は', StringComparison.Ordinal) is >= 2 and <= LongestName and var particle
        && Vocabulary.EndsWithAny(text.AsSpan().TrimEnd('。'), Descriptions) && !text.AsSpan(0, particle).ContainsAny("、。「」 \u3000") ? text[..particle] : null;

    private static string? BeforeAddress(string text)
    {
        var at = text.IndexOf('〒', StringComparison.Ordinal);
        return at > 0 && IsName(text[..at].Trim()) ? text[..at].Trim() : null;
    }

    private static string? Above(List<Passage> foot, int address)
    {
        for (var i = address - 1; i >= 0 && foot[address].Line - foot[i].Line <= MaxLinesBetween; i--)
        {
            if (!PhoneNumbers.AreIn(foot[i].Text) && foot[i].Text[0] != '〒')
                return IsName(foot[i].Text) ? foot[i].Text : null;
        }
        return null;
    }

    private static bool IsName(string text) =>
        text.Length is >= 2 and <= LongestName && !text.AsSpan().ContainsAny("。、：:・/／|｜()（）0123456789©")
        && WordEnds.AtEnd(text, Departments) is null
        && (Issuer.IsInstitution(text) || BylineOutlet.IsOutletName(text)
            || Array.Exists(Names, word => text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal)));

    // CNET Japanの記事を…, 日経ビジネスオンライン; where several are named, they are partners.
    private static Witness<Source>? OnlyOutlet(Clipping clipping, int text)
    {
        var named = new List<(string Name, Passage Passage)>();
        foreach (var (passage, rule) in clipping.Document.Furniture)
        {
            if (passage.Line > text && rule is not ("related" or "ranking" or "share" or "relative-time" or "comment-form")
                && clipping.Outlets.NamedAtStart(passage.Text, out var length) is { } outlet && !OutletTable.IsAgency(outlet) && OutletTable.IsSite(outlet)
                && (length == passage.Text.Length || passage.Text[length] is ' ' or 'の' or 'は' or '\u3000'))
                named.Add((outlet.Name, passage));
        }
        return named.Count > 0 && named.TrueForAll(one => one.Name == named[0].Name)
            ? new(Publisher.Named(clipping, named[0].Name), "footer", named[0].Passage.Line, named[0].Passage.Text) : null;
    }
}
