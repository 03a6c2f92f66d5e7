using Briefing.Blocks;

namespace Briefing.Facts.Sources;

/// <summary>The clipping's own address: stated in metadata, labelled, or alone above the article.</summary>
internal static class OwnAddress
{
    private static readonly string[] Labels = PublisherWords.Of("own-url");
    private static readonly string[] Answers = PublisherWords.Of("answer");

    public static IEnumerable<Witness<string>> Find(Clipping clipping)
    {
        foreach (var entry in clipping.Metadata.Of("url").Concat(clipping.Metadata.Of("source")))
        {
            if (Urls.Find(entry.Value) is { Length: > 0, Start: 0 } address)
                yield return new(entry.Value[..address.Length], "metadata", entry.Line, entry.Value);
        }
        var first = clipping.Document.Blocks.FirstOrDefault(block => block.Role is not BlockRole.Byline)?.Line ?? int.MaxValue;
        // An address with nothing to cite, above the text.
        foreach (var block in clipping.Document.Blocks.TakeWhile(block => block is not Block.Paragraph { Role: BlockRole.Body or BlockRole.Lead }))
        {
            if (block is Block.CitedArticle { Url: { } url, Points: [], Title: null, DateLine: null, Outlet: null } bare)
                yield return new(url, "labelled-url", bare.UrlLine, url);
        }
        var isAnswer = clipping.Document.Headline is { } headline && Array.Exists(Answers, word => headline.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        foreach (var passage in clipping.Marginalia)
        {
            var address = Urls.Find(passage.Text);
            if (address.Length == 0 || !passage.Text.AsSpan(address.Start + address.Length).Trim().IsEmpty)
                continue;
            var label = passage.Text.AsSpan(0, address.Start).Trim(" \u3000:：").ToString();
            if (label.Length == 0 || IsPlain(label) ? passage.Line <= first && !isAnswer : Labels.Contains(label, StringComparer.OrdinalIgnoreCase))
                yield return new(passage.Text.Substring(address.Start, address.Length), label.Length == 0 ? "url" : "labelled-url", passage.LineAt(address.Start), passage.Text);
        }
    }

    // "URL:" further down is that of something the text tells of.
    private static bool IsPlain(string label) => label.Equals("URL", StringComparison.OrdinalIgnoreCase) || label.Equals("Link", StringComparison.OrdinalIgnoreCase);
}
