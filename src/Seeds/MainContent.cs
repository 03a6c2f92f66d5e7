using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>The element of a page that holds its article.</summary>
internal static class MainContent
{
    private const int MinText = 20;

    // A page shows one article, or the beginnings of some; more are a list.
    private const int MaxCandidates = 20;

    // By how firmly the markup says so.
    private static readonly string[] Selectors =
        ["[itemprop=articleBody]", "article", "main", "[role=main]", "[role=article]"];

    /// <summary>Null where no part of the page stands out: then all of it counts.</summary>
    public static IElement? Find(IElement body)
    {
        var texts = Texts(body);
        var all = texts.Sum(text => text.Length);
        foreach (var selector in Selectors)
        {
            var best = body.QuerySelectorAll(selector).Take(MaxCandidates).Select(element => (Element: element, Length: Texts(element).Sum(text => text.Length)))
                .OrderByDescending(candidate => candidate.Length).FirstOrDefault();
            if (best.Element is not null && best.Length * 3 > all)
                return best.Element;
        }
        return Densest(texts);
    }

    // The page's running text: what is long enough and no link.
    private static List<(INode Node, int Length)> Texts(IElement body)
    {
        var texts = new List<(INode, int)>();
        var pending = new Stack<INode>([body]);
        while (pending.TryPop(out var node))
        {
            if (node is IText text)
            {
                var length = text.Data.AsSpan().Trim().Length;
                if (length >= MinText)
                    texts.Add((node, length));
            }
            else if (node is IElement element && !HtmlWalker.IsSilent(element) && element.LocalName is not ("a" or "nav" or "footer" or "aside" or "form"))
            {
                for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                    pending.Push(node.ChildNodes[i]);
            }
        }
        return texts;
    }

    // Each text votes with its length for the block around the one it stands in, and less for those next to that.
    private static IElement? Densest(List<(INode Node, int Length)> texts)
    {
        var votes = new Dictionary<IElement, double>();
        void Vote(IElement? element, double vote)
        {
            if (element is not null && element.LocalName is not ("body" or "html"))
                votes[element] = votes.GetValueOrDefault(element) + vote;
        }

        foreach (var (node, length) in texts)
        {
            var holder = node.ParentElement;
            while (holder is not null && HtmlWalker.IsInline(holder))
                holder = holder.ParentElement;
            Vote(holder, length * 0.9);
            Vote(holder?.ParentElement, length);
            Vote(holder?.ParentElement?.ParentElement, length * 0.5);
        }
        return votes.Count == 0 ? null : votes.MaxBy(vote => vote.Value).Key;
    }
}
