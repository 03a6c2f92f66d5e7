using AngleSharp.Dom;

namespace Briefing.Seeds;

/// <summary>How much running text and how many words of links each element of a page holds.</summary>
internal sealed class HtmlWeights
{
    /// <summary>Shorter texts are labels, in UTF-16 code units.</summary>
    public const int MinText = 20;

    private readonly Dictionary<IElement, Weight> _weights = [];

    /// <param name="Text">The length of the running text: what is long enough and no link.</param>
    /// <param name="Links">The length of what is a link.</param>
    public readonly record struct Weight(int Text, int Links);

    public static HtmlWeights Measure(IElement body)
    {
        var weights = new HtmlWeights();
        var pending = new Stack<(INode Node, bool IsLink, bool Leaves)>();
        pending.Push((body, false, false));
        while (pending.TryPop(out var step))
        {
            if (step.Node is IText text)
                weights.Add(text, step.IsLink);
            else if (step.Node is IElement element && step.Leaves)
                weights.AddTo(element.ParentElement, weights.Of(element));
            else if (step.Node is IElement entered && !HtmlWalker.IsSilent(entered))
            {
                var isLink = step.IsLink || entered.LocalName == "a";
                pending.Push((entered, isLink, true));
                foreach (var child in entered.ChildNodes)
                    pending.Push((child, isLink, false));
            }
        }
        return weights;
    }

    public Weight Of(IElement element) => _weights.GetValueOrDefault(element);

    private void Add(IText text, bool isLink)
    {
        var length = text.Data.AsSpan().Trim().Length;
        if (isLink || length >= MinText)
            AddTo(text.ParentElement, isLink ? new(0, length) : new(length, 0));
    }

    private void AddTo(IElement? element, Weight weight)
    {
        if (element is not null && weight != default)
            _weights[element] = new(Of(element).Text + weight.Text, Of(element).Links + weight.Links);
    }
}
