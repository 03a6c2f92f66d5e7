using System.Numerics;
using System.Text;
using Briefing.Site;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Briefing.Rendering;

/// <summary>Renders a page's Markdown: stable ids, safe links, dates that lead to their events.</summary>
internal sealed class MarkdownBody
{
    private readonly MarkdownPipeline plain;
    private readonly MarkdownPipeline tables;
    private readonly LinkTargets targets;

    public MarkdownBody(bool allowHtml, LinkTargets targets)
    {
        (plain, tables) = (Builder(allowHtml).Build(), Builder(allowHtml).UsePipeTables().Build());
        this.targets = targets;
    }

    private static MarkdownPipelineBuilder Builder(bool allowHtml)
    {
        var builder = new MarkdownPipelineBuilder().UseCjkFriendlyEmphasis();
        return allowHtml ? builder : builder.DisableHtml();
    }

    // To look for tables costs something at every line's end.
    private MarkdownPipeline PipelineFor(string body) => body.Contains('|', StringComparison.Ordinal) ? tables : plain;

    /// <param name="document">The page.</param>
    /// <param name="eventLinks">By the page's events: where each is told; null for nowhere.</param>
    /// <param name="prefix">Put before every id, where several pages share one.</param>
    /// <param name="topHeading">The level of the body's highest heading, 2 to 6.</param>
    /// <param name="notes">Takes what could not be shown as it was meant.</param>
    /// <param name="keepsTexts">Whether the passages are asked for.</param>
    public RenderedBody Render(
        SiteDocument document, IReadOnlyList<string?> eventLinks, string prefix, int topHeading, List<string> notes, bool keepsTexts = true)
    {
        var body = document.Page.Body;
        if (MarkdownCost.IsTooHigh(body))
        {
            notes.Add("The Markdown holds thousands of underlined headings, tables, links or emphases and is shown as plain text; make pages of its parts.");
            return Plain(document, body, prefix);
        }
        try
        {
            return RenderMarkdown(document, body, eventLinks, prefix, topHeading, notes, keepsTexts);
        }
        catch (ArgumentException)
        {
            // Markdig's answer, in parsing or in writing, to nesting that is deeper than any text has.
            notes.Add("The Markdown is nested too deeply and is shown as plain text.");
            return Plain(document, body, prefix);
        }
    }

    /// <summary>The passages that <see cref="Render"/> gives, without the HTML, of a text that it has shown without a note.</summary>
    public IReadOnlyList<BodyPassage> Passages(SiteDocument document, int topHeading) => Passages(Parse(document, document.Page.Body, "", topHeading, keepsTexts: true).Passages.Blocks);

    private (MarkdownDocument Markdown, PassageCollector Passages) Parse(SiteDocument document, string body, string prefix, int topHeading, bool keepsTexts)
    {
        var markdown = Markdown.Parse(body, PipelineFor(body));
        DropTitle(markdown, document.Title);
        var passages = new PassageCollector(prefix, topHeading, keepsTexts);
        passages.Collect(markdown);
        return (markdown, passages);
    }

    private static BodyPassage[] Passages(IReadOnlyList<BodyBlock> blocks) =>
        [.. blocks.Select(block => new BodyPassage(block.Id, block.Text, block.Block is HeadingBlock))];

    private RenderedBody RenderMarkdown(
        SiteDocument document, string body, IReadOnlyList<string?> eventLinks, string prefix, int topHeading, List<string> notes, bool keepsTexts)
    {
        // The quotes of events are looked for in them, too.
        var (markdown, passages) = Parse(document, body, prefix, topHeading, keepsTexts || document.Page.Events.Count > 0);
        new LinkGuard(targets, document, prefix, passages, notes).Guard(markdown);
        var blocks = passages.Blocks;
        string?[] anchors = [];
        if (document.Page.Events.Count > 0)
        {
            var places = EventAnchors.Find(document.Page.Events, blocks);
            DateLinks.Insert(document.Page.Events, eventLinks, blocks, places);
            anchors = [.. places.Select(at => at < 0 ? null : blocks[at].Id)];
        }
        return new(MarkupWriter.Write(markdown, PipelineFor(body)), anchors, keepsTexts ? Passages(blocks) : []);
    }

    // The page's own heading already says it.
    private static void DropTitle(MarkdownDocument markdown, string title)
    {
        if (markdown.Count > 0 && markdown[0] is HeadingBlock { Level: 1, Inline: { } inline }
            && InlineText.Of(inline).Trim() == title.Trim())
            markdown.RemoveAt(0);
    }

    private static RenderedBody Plain(SiteDocument document, string body, string prefix)
    {
        var html = new StringBuilder();
        var passages = new List<BodyPassage>();
        var names = new UniqueNames(StringComparer.Ordinal);
        foreach (var text in body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var id = prefix + names.Next(ShortHash.Of("p-", text));
            passages.Add(new(id, text, false));
            html.Append("<p id=\"").Append(id).Append("\">").Append(PlainHtml.Encode(text)).Append("</p>\n");
        }
        var events = document.Page.Events;
        var flat = passages.Select(passage => InlineText.Flat(passage.Text)).ToArray();
        return new(Encoding.UTF8.GetBytes(html.ToString()),
            [.. events.Select(e => e.Quote is null ? -1 : Array.FindIndex(flat, text => text.Contains(InlineText.Flat(e.Quote), StringComparison.Ordinal)))
                .Select(at => at < 0 ? null : passages[at].Id)],
            passages);
    }
}

/// <summary>A block of running text.</summary>
/// <param name="Block">The block that holds it.</param>
/// <param name="Id">Its fragment, prefix included.</param>
/// <param name="Text">Without markup.</param>
internal sealed record BodyBlock(LeafBlock Block, string Id, string Text)
{
    /// <summary>The text without white space, in which quotes are looked for.</summary>
    public string Flat => field ??= InlineText.Flat(Text);
}

/// <summary>Gives ids to all running text and puts headings into order.</summary>
/// <param name="keepsTexts">Whether they are asked for later.</param>
internal sealed class PassageCollector(string prefix, int topHeading, bool keepsTexts)
{
    // As many as most pages have.
    private const int Passages = 32;

    private readonly List<BodyBlock> blocks = new(keepsTexts ? Passages : 0);
    private readonly UniqueNames names = new(StringComparer.Ordinal, Passages);
    // The headings that the next one may stand below: a bit for each level, as written.
    private int levels;

    /// <summary>The running text, in order; none where it is not asked for.</summary>
    public IReadOnlyList<BodyBlock> Blocks => blocks;

    /// <summary>Whether a passage has an id.</summary>
    /// <param name="id">Without the prefix.</param>
    public bool Has(string id) => names.Has(id);

    public void Collect(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is Table table)
            {
                Align(table);
                // A wide one scrolls by itself, with the keyboard too.
                table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
            }
            if (block is ContainerBlock inner)
                Collect(inner);
            else if (block is LeafBlock leaf)
                Add(leaf);
        }
    }

    private void Add(LeafBlock leaf)
    {
        if (leaf is HeadingBlock heading)
            heading.Level = LevelOf(heading.Level);
        if (leaf.Inline is { } inline)
            InlineText.JoinLines(inline);
        var text = leaf switch
        {
            { Inline: { } own } => InlineText.SpanOf(own),
            CodeBlock code => code.Lines.ToString(),
            _ => "",
        };
        if (text.IsWhiteSpace())
            return;
        var id = names.Next(leaf is HeadingBlock ? "h-" + Slug.Of(text.ToString()) : ShortHash.Of("p-", text));
        if (prefix.Length > 0)
            id = prefix + id;
        Owner(leaf).GetAttributes().Id = id;
        if (keepsTexts)
            blocks.Add(new(leaf, id, text.ToString()));
    }

    // Paragraphs of tight lists and of cells have no element of their own.
    private static MarkdownObject Owner(LeafBlock leaf) => leaf.Parent switch
    {
        TableCell cell => cell,
        ListItemBlock { Parent: ListBlock { IsLoose: false } } item when item[0] == leaf => item,
        _ => leaf,
    };

    // No level is skipped on the way down, whatever the page's author did.
    private int LevelOf(int written)
    {
        var level = 1 << written;
        levels = (levels & (level - 1)) | level;
        return Math.Min(topHeading + BitOperations.PopCount((uint)levels) - 1, 6);
    }

    // Classes, because the content security policy allows no inline style.
    private static void Align(Table table)
    {
        for (var column = 0; column < table.ColumnDefinitions.Count; column++)
        {
            var alignment = table.ColumnDefinitions[column].Alignment;
            table.ColumnDefinitions[column].Alignment = null;
            if (alignment is not (TableColumnAlign.Right or TableColumnAlign.Center))
                continue;
            foreach (var row in table.OfType<TableRow>().Where(row => row.Count > column))
                row[column].GetAttributes().AddClass(alignment == TableColumnAlign.Right ? "right" : "center");
        }
    }
}
