using System.Text;
using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>
/// Gives passages their links: those that a clipping writes as Markdown become words, those of an HTML page are found
/// again by their line and words.
/// </summary>
internal static class Hyperlinks
{
    public static IReadOnlyList<Block> Attach(IReadOnlyList<Block> blocks, IReadOnlyList<SeedLink> links)
    {
        var byLine = links.Where(link => link.Text.Length > 0).ToLookup(link => link.Line);
        return [.. blocks.Select(block => Map(block, passage => Attach(passage, byLine)))];
    }

    public static Passage Attach(Passage passage, ILookup<int, SeedLink> links)
    {
        var read = ReadMarkdown(passage);
        return links.Count == 0 ? read : Find(read, links);
    }

    private static Block Map(Block block, Func<Passage, Passage> map) => block switch
    {
        Block.Heading heading => heading with { Passage = map(heading.Passage) },
        Block.Paragraph paragraph => paragraph with { Passage = map(paragraph.Passage) },
        Block.Items items => items with { Passages = [.. items.Passages.Select(map)] },
        Block.Quotation quotation => quotation with { Passages = [.. quotation.Passages.Select(map)] },
        Block.Table table => table with { Rows = [.. table.Rows.Select(IReadOnlyList<Passage> (row) => [.. row.Select(map)])] },
        Block.CitedArticle cited => cited with
        {
            Title = cited.Title is { } title ? map(title) : null,
            Points = [.. cited.Points.Select(map)],
        },
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no passages."),
    };

    private static Passage Find(Passage passage, ILookup<int, SeedLink> links)
    {
        var found = new List<PassageLink>(passage.Links);
        foreach (var line in passage.Marks.Select(mark => mark.Line).Distinct())
        {
            foreach (var link in links[line])
            {
                var at = passage.Text.IndexOf(link.Text, StringComparison.Ordinal);
                while (at >= 0 && found.Exists(other => at < other.Start + other.Length && other.Start < at + link.Text.Length))
                    at = passage.Text.IndexOf(link.Text, at + 1, StringComparison.Ordinal);
                if (at >= 0)
                    found.Add(new(at, link.Text.Length, link.Url));
            }
        }
        return found.Count == passage.Links.Count ? passage : passage with { Links = [.. found.OrderBy(link => link.Start)] };
    }

    private static Passage ReadMarkdown(Passage passage)
    {
        var text = passage.Text;
        if (!text.Contains("](http", StringComparison.OrdinalIgnoreCase))
            return passage;
        var plain = new StringBuilder(text.Length);
        var marks = new List<LineMark>();
        var links = new List<PassageLink>();
        var from = 0;
        for (var next = NextLink(text, 0); next is { } link; next = NextLink(text, link.End))
        {
            AppendPart(from, link.Open);
            links.Add(new(plain.Length, link.Close - link.Open - 1, text.Substring(link.Url, link.UrlLength)));
            AppendPart(link.Open + 1, link.Close);
            from = link.End;
        }
        AppendPart(from, text.Length);
        return new(plain.ToString(), [new(0, passage.Line), .. marks.Where(mark => mark.Offset > 0)]) { Links = links };

        void AppendPart(int start, int end)
        {
            foreach (var mark in passage.Marks.Where(mark => mark.Offset >= start && mark.Offset < end))
                marks.Add(mark with { Offset = plain.Length + mark.Offset - start });
            plain.Append(text, start, end - start);
        }
    }

    /// <summary>Where the parts of <c>[words](address)</c> or <c>[words](address "title")</c> stand.</summary>
    private readonly record struct MarkdownLink(int Open, int Close, int Url, int UrlLength, int End);

    private static MarkdownLink? NextLink(string text, int from)
    {
        for (var close = from; (close = text.IndexOf("](", close, StringComparison.Ordinal)) >= 0; close += 2)
        {
            var open = Opening(text, from, close);
            var (url, length) = Urls.Find(text, close + 2);
            if (open < 0 || close - open < 2 || url != close + 2)
                continue;
            var end = text.IndexOf(')', url + length);
            var title = end < 0 ? default : text.AsSpan(url + length, end - url - length).Trim();
            if (end >= 0 && (title.IsEmpty || (title.Length > 1 && title[0] == '"' && title[^1] == '"')))
                return new(open, close, url, length, end + 1);
        }
        return null;
    }

    /// <summary>The bracket that a closing one belongs to; -1 where there is none, or where an exclamation mark makes it a picture.</summary>
    private static int Opening(string text, int from, int close)
    {
        var depth = 0;
        for (var i = close - 1; i >= from; i--)
        {
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && depth-- == 0)
                return i > 0 && text[i - 1] == '!' ? -1 : i;
        }
        return -1;
    }
}
