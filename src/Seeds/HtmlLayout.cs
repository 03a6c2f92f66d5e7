using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>Which parts of a page are its article's and which are the site's.</summary>
internal sealed class HtmlLayout
{
    // A part whose running text is more than twice that of all the rest is no furniture, whatever it is called: a form or a
    // box around the whole page. Readers may well write twenty times what the article has.
    private const int MaxFurniture = 2;
    private const int MaxComments = 20;

    private const int MaxLevelsToBox = 3;

    private readonly HashSet<IElement> _furniture = [];
    private readonly HashSet<IElement> _aroundHeadline = [];
    private readonly HtmlWeights _weights;

    private HtmlLayout(HtmlWeights weights, IElement? headline)
    {
        _weights = weights;
        Headline = headline;
        for (var element = headline; element is not null; element = element.ParentElement)
            _aroundHeadline.Add(element);
    }

    /// <summary>The element that shows the headline, wherever it stands; null where there is none.</summary>
    public IElement? Headline { get; }

    /// <summary>The element that holds the article's text; null where no part of the page stands out.</summary>
    public IElement? Main { get; private set; }

    /// <summary>The element around headline and text, from whose start on what stands before the text is the article's; null where it is too wide.</summary>
    public IElement? Box { get; private set; }

    public static HtmlLayout Of(IElement body, IReadOnlyList<SeedMetadata> metadata)
    {
        var layout = new HtmlLayout(HtmlWeights.Measure(body), HtmlHeadline.Find(body, metadata));
        layout.FindFurniture(body);
        layout.Main = new MainContent(layout).Find(body);
        layout.Box = layout.FindBox();
        return layout;
    }

    /// <summary>Whether the element, but none around it, is the site's by what markup calls it.</summary>
    public bool IsFurniture(IElement element) => _furniture.Contains(element);

    public bool IsAroundHeadline(IElement element) => _aroundHeadline.Contains(element);

    /// <summary>Whether its words are links for the most part, and none of them a sentence.</summary>
    public bool IsLinks(IElement element) => _weights.Of(element) is { Links: > 0 } weight && weight.Links >= weight.Text;

    /// <summary>The length of its running text: what is long enough and no link.</summary>
    public int TextOf(IElement element) => _weights.Of(element).Text;

    private IElement? FindBox()
    {
        if (Headline is null || Main is null || _aroundHeadline.Contains(Main))
            return null;
        var box = Headline;
        for (var level = 0; level < MaxLevelsToBox && box.ParentElement is { LocalName: not ("body" or "html") } outer; level++)
        {
            box = outer;
            if (box.Contains(Main))
                return box;
        }
        return null;
    }

    private void FindFurniture(IElement body)
    {
        var marked = OutermostMarked(body);
        var rest = TextOf(body) - marked.Sum(item => TextOf(item.Element));
        for (var i = 0; i < marked.Count; i++)
        {
            var (element, limit) = marked[i];
            if (TextOf(element) <= (long)rest * limit)
                _furniture.Add(element);
            else
                marked.AddRange(OutermostMarked(element));
        }
    }

    private List<(IElement Element, int Limit)> OutermostMarked(IElement root)
    {
        var marked = new List<(IElement, int)>();
        var pending = new Stack<IElement>();
        void PushChildren(IElement element)
        {
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (element.ChildNodes[i] is IElement child)
                    pending.Push(child);
            }
        }

        PushChildren(root);
        while (pending.TryPop(out var element))
        {
            if (HtmlWalker.IsSilent(element) || HtmlWalker.IsInline(element))
                continue;
            if (!IsAroundHeadline(element) && LimitOf(element) is > 0 and var limit)
                marked.Add((element, limit));
            else
                PushChildren(element);
        }
        return marked;
    }

    private static int LimitOf(IElement element)
    {
        var part = HtmlParts.Of(element);
        if ((part & HtmlPart.Comments) != 0)
            return MaxComments;
        return (part & (HtmlPart.Furniture | HtmlPart.Hidden)) != 0 || HtmlTags.IsFurniture(element) || HtmlTags.IsHidden(element) ? MaxFurniture : 0;
    }
}
