using Briefing.Site;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering;

/// <summary>
/// Lets out of a body only links that lead somewhere and run nothing: the web and mail, pages and assets of the site,
/// passages of the page. Others are shown as text.
/// </summary>
internal sealed class LinkGuard(
    LinkTargets targets, SiteDocument document, string prefix, PassageCollector passages, List<string> notes)
{
    public void Guard(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
                Guard(inner);
            else if (block is LeafBlock { Inline: { } inline })
                Guard(inline);
        }
    }

    private void Guard(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is ContainerInline inner)
                Guard(inner);
            if (inline is LinkInline link)
                Guard(link);
            else if (inline is AutolinkInline { IsEmail: false } address && !IsExternal(address.Url))
                address.ReplaceBy(new LiteralInline(address.Url));
            else if (inline is AutolinkInline outward)
                MarkExternal(outward);
            inline = next;
        }
    }

    private void Guard(LinkInline link)
    {
        var url = link.Url ?? "";
        if (IsExternal(url))
        {
            // A picture from elsewhere would be a request to elsewhere; its address is a link instead.
            if (link is { IsImage: true, FirstChild: null })
                link.AppendChild(new LiteralInline(url));
            link.IsImage = false;
            MarkExternal(link);
        }
        else if (url.StartsWith('#') && passages.Has(Uri.UnescapeDataString(url[1..])))
            link.Url = "#" + prefix + url[1..];
        else if (!url.StartsWith('#') && targets.Find(document, url, link.IsImage) is { } target)
            link.Url = target;
        else
            ShowAsText(link, url);
    }

    private void ShowAsText(LinkInline link, string url)
    {
        notes.Add($"The link to '{url}' leads to no page of the site and is shown as text; correct it.");
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        if (url.Length > 0)
            link.InsertBefore(new LiteralInline(new StringSlice($" ({url})")));
        link.Remove();
    }

    private static void MarkExternal(Inline link)
    {
        var attributes = link.GetAttributes();
        attributes.AddClass("out");
        attributes.AddProperty("rel", "noopener noreferrer nofollow");
    }

    /// <summary>Whether an address leads out of the site and is of a kind that browsers only follow.</summary>
    public static bool IsExternal(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
