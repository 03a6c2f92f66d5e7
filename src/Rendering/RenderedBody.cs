namespace Briefing.Rendering;

/// <summary>A page's Markdown as HTML.</summary>
/// <param name="Html">Ready to be put into a page: UTF-8, good until the next is rendered on this thread.</param>
/// <param name="Anchors">By the page's events: the id of the passage that holds the event's quote; null where none does.</param>
/// <param name="Passages">Paragraphs, headings, list items and cells, in order.</param>
internal sealed record RenderedBody(ReadOnlyMemory<byte> Html, IReadOnlyList<string?> Anchors, IReadOnlyList<BodyPassage> Passages);

/// <summary>What is kept of a text when its page has been made.</summary>
/// <param name="Anchors">As in <see cref="RenderedBody"/>.</param>
/// <param name="Passages">Likewise.</param>
internal sealed record DocumentPassages(IReadOnlyList<string?> Anchors, IReadOnlyList<BodyPassage> Passages);

/// <param name="Id">Its fragment.</param>
/// <param name="Text">Without markup.</param>
/// <param name="IsHeading">Whether it heads what follows.</param>
internal sealed record BodyPassage(string Id, string Text, bool IsHeading);
