using System.Text;
using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Writing;

/// <summary>
/// Writes an article's blocks as Markdown that reads well as it is. Every passage stays on one line, in the
/// clipping's order, so that rendering the body and taking its text gives the passages back.
/// </summary>
internal sealed class MarkdownBody
{
    private readonly StringBuilder output = new(2048);
    private readonly LinkDefinitions definitions = new();
    private char bullet = '*';
    private char period = ')';

    public static string Of(Document document, IReadOnlyList<Citation> cites)
    {
        var body = new MarkdownBody();
        if (document.AlternativeHeadline is { } second)
            body.Add(Emphasise(MarkdownText.Inline(second, body.definitions), "**"));
        foreach (var block in document.Blocks)
            body.Add(block, cites);
        body.Add(string.Join('\n', body.definitions.Lines));
        return body.output.ToString();
    }

    private void Add(Block block, IReadOnlyList<Citation> cites)
    {
        var marks = MarksOf(block.Role);
        Add(block switch
        {
            Block.Heading heading => Heading(heading),
            Block.Paragraph paragraph => Line(paragraph.Passage, marks),
            Block.Items items => List(items, marks),
            Block.Quotation quotation => Quoted(quotation.Passages.Select(passage => Line(passage, ""))),
            Block.Table table => Table(table),
            Block.CitedArticle cited => Quoted(Cited(cited, cites)),
            _ => throw new InvalidOperationException($"No Markdown for {block.GetType().Name}."),
        });
    }

    /// <summary>Blocks stand apart by a blank line.</summary>
    private void Add(string block)
    {
        if (block.Length == 0)
            return;
        if (output.Length > 0)
            output.Append('\n');
        output.Append(block).Append('\n');
    }

    /// <summary>What is kept but is no part of the article's own voice stands in emphasis, a quiet line of its own.</summary>
    private static string MarksOf(BlockRole role) =>
        role is BlockRole.Aside or BlockRole.Teaser or BlockRole.Caption ? "*" : "";

    private string Heading(Block.Heading heading)
    {
        var text = MarkdownText.InHeading(MarkdownText.Inline(heading.Passage, definitions));
        return text.Length == 0 ? "" : new string('#', Math.Clamp(heading.Level + 1, 2, 6)) + " " + text;
    }

    private string Line(Passage passage, string marks)
    {
        var text = MarkdownText.Inline(passage, definitions);
        return marks.Length > 0 ? Emphasise(text, marks) : MarkdownText.AtLineStart(text);
    }

    private static string Emphasise(string text, string marks) => text.Length == 0 ? "" : marks + text + marks;

    /// <summary>Two lists in a row would become one: their marks alternate.</summary>
    private string List(Block.Items items, string marks)
    {
        bullet = bullet == '-' ? '*' : '-';
        period = period == '.' ? ')' : '.';
        return string.Join('\n', items.Passages
            .Select((passage, i) => (Mark: items.IsOrdered ? $"{items.Start + i * items.Step}{period}" : $"{bullet}", Text: Line(passage, marks)))
            .Where(item => item.Text.Length > 0)
            .Select(item => $"{item.Mark} {item.Text}"));
    }

    private string Table(Block.Table table)
    {
        var width = table.Rows.Max(row => row.Count);
        var lines = table.Rows.Select(row => Row(row.Select(Cell), width)).ToList();
        lines.Insert(1, Row(Enumerable.Repeat("---", width), width));
        return string.Join('\n', lines);
    }

    private static string Row(IEnumerable<string> cells, int width) =>
        "| " + string.Join(" | ", cells.Concat(Enumerable.Repeat("", width)).Take(width)) + " |";

    private string Cell(Passage passage) =>
        MarkdownText.Inline(passage, definitions).Replace("|", "\\|", StringComparison.Ordinal);

    private IEnumerable<string> Cited(Block.CitedArticle cited, IReadOnlyList<Citation> cites)
    {
        if (cited.Title is { } title)
            yield return Emphasise(MarkdownText.Inline(title, definitions), "**");
        if (cited.Points.Count > 0)
            yield return string.Join('\n', cited.Points.Select(point => "- " + Line(point, "")));
        yield return MarkdownText.AtLineStart(Attribution(cited, cites));
    }

    /// <summary>Outlet, linked, and date: the words that the clipping's own link furniture stood for.</summary>
    private string Attribution(Block.CitedArticle cited, IReadOnlyList<Citation> cites)
    {
        var cite = cites.FirstOrDefault(cite => cite.Line == cited.UrlLine && cite.Url == cited.Url);
        var name = cite?.Name ?? cited.Outlet?.Text ?? cited.Url ?? "";
        var outlet = cited.Url is { } url ? MarkdownText.Link(name, url, definitions) : MarkdownText.Inline(name);
        var date = cited.DateLine is { } line ? MarkdownText.Inline(line, definitions) : "";
        return string.Join(", ", new[] { outlet, date }.Where(part => part.Length > 0));
    }

    private static string Quoted(IEnumerable<string> blocks) =>
        string.Join("\n>\n", blocks.Where(block => block.Length > 0)
            .Select(block => "> " + block.Replace("\n", "\n> ", StringComparison.Ordinal)));
}
