using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>The element of a page that holds its article.</summary>
internal sealed class MainContent(HtmlLayout layout)
{
    // A page shows one article, or the beginnings of some; more are a list.
    private const int MaxCandidates = 20;

    private const int MinArticle = 40;

    // The text beside a part that is so much of it, in hundredths, and stands in sentences, belongs to it.
    private const int SharedText = 20;
    private const int MinSentence = 40;

    // By how firmly the markup says so.
    private static readonly string[] Selectors =
        ["[itemprop~=articleBody], [property~=articleBody]", "article", "main", "[role=main]", "[role=article]"];

    private readonly List<(IElement Holder, int Length)> _texts = [];
    private readonly List<IElement> _contents = [];
    private readonly Dictionary<IElement, Inside> _inside = [];

    private readonly record struct Inside(int All, int Sentences, int Articles);

    /// <summary>Null where no part of the page stands out: then all of it counts.</summary>
    public IElement? Find(IElement body)
    {
        Read(body);
        // Pages add the next article below the one they were opened for.
        var own = layout.Headline?.Closest("article") is { } around && InsideOf(around).All is var text && text >= MinArticle && text * 10 >= InsideOf(body).All ? around : null;
        var all = InsideOf(own ?? body).All;
        foreach (var selector in Selectors)
        {
            if (Largest((own ?? body).QuerySelectorAll(selector), all) is { } marked)
                return selector == Selectors[0] ? Widen(marked) : marked;
            if (selector == Selectors[0] && Largest(_contents.Where(content => own is null || own.Contains(content)), all) is { } named)
                return Widen(named);
            if (own is not null && selector == "article")
                return own;
        }
        return Densest() is { } densest ? Widen(densest) : null;
    }

    private Inside InsideOf(IElement element) => _inside.GetValueOrDefault(element);

    private IElement? Largest(IEnumerable<IElement> candidates, int all)
    {
        var best = candidates.Take(MaxCandidates).MaxBy(candidate => InsideOf(candidate).All);
        return best is not null && InsideOf(best).All * 3 > all ? best : null;
    }

    private void Read(IElement body)
    {
        var pending = new Stack<INode>([body]);
        while (pending.TryPop(out var node))
        {
            if (node is IText text)
                Add(text);
            else if (node is IElement element && !HtmlWalker.IsSilent(element) && element.LocalName != "a" && !layout.IsFurniture(element))
            {
                if (element.LocalName == "article")
                    Add(element, new(0, 0, 1));
                if ((HtmlParts.Of(element) & HtmlPart.Content) != 0)
                    _contents.Add(element);
                for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                    pending.Push(node.ChildNodes[i]);
            }
        }
    }

    private void Add(IText text)
    {
        var data = text.Data.AsSpan().Trim();
        if (data.Length < HtmlWeights.MinText || text.ParentElement is not { } holder)
            return;
        while (HtmlWalker.IsInline(holder) && holder.ParentElement is { } outer)
            holder = outer;
        var isSentence = data.Length >= MinSentence && (data.Contains('。') || data.EndsWith('.') || data.Contains(". ", StringComparison.Ordinal));
        _texts.Add((holder, data.Length));
        Add(holder, new(data.Length, isSentence ? data.Length : 0, 0));
    }

    private void Add(IElement element, Inside more)
    {
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            var inside = InsideOf(around);
            _inside[around] = new(inside.All + more.All, inside.Sentences + more.Sentences, inside.Articles + more.Articles);
        }
    }

    // Each text votes with its length for the block around the one it stands in, and less for those next to that.
    private IElement? Densest()
    {
        var votes = new Dictionary<IElement, double>();
        void Vote(IElement? element, double vote)
        {
            if (element is not null && element.LocalName != "html")
                votes[element] = votes.GetValueOrDefault(element) + vote;
        }

        foreach (var (holder, length) in _texts)
        {
            Vote(holder, length * 0.9);
            Vote(holder.ParentElement, length);
            Vote(holder.ParentElement?.ParentElement, length * 0.5);
        }
        if (votes.Count == 0)
            return null;
        var densest = votes.MaxBy(vote => vote.Value).Key;
        if (densest.LocalName != "body")
            return densest;
        // Paragraphs with nothing around them are the page's own, a single one is the text.
        return _texts.Count(text => text.Holder.ParentElement == densest) > 1 ? null : votes.Where(vote => vote.Key != densest).OrderByDescending(vote => vote.Value).FirstOrDefault().Key;
    }

    // An article in several parts: up to the element that holds them all. Another article and a column of a layout's table are none.
    private IElement Widen(IElement part)
    {
        var widest = part;
        for (var at = part; at.LocalName is not ("article" or "main" or "td") && at.ParentElement is { LocalName: not ("body" or "html") } outer; at = outer)
        {
            if ((InsideOf(outer).Sentences - InsideOf(widest).Sentences) * 100 >= InsideOf(widest).Sentences * SharedText
                && InsideOf(outer).Articles == InsideOf(widest).Articles)
                widest = outer;
        }
        return widest;
    }
}
