using System.Globalization;
using System.Text;
using Briefing.Blocks;

namespace Briefing.Tests.Support;

/// <summary>A document as text that a reviewer reads: a line for each passage with its kind, role and lines.</summary>
internal static class DocumentDump
{
    public static string Of(Document document)
    {
        var dump = new StringBuilder();
        void Line(string kind, Passage? passage)
        {
            if (passage is not null)
            {
                dump.Append(CultureInfo.InvariantCulture, $"{kind} {Lines(passage)}| {passage.Text}\n");
                foreach (var link in passage.Links)
                    dump.Append(CultureInfo.InvariantCulture, $"    link {passage.Text.AsSpan(link.Start, link.Length)} = {link.Url}\n");
            }
        }

        Line("headline", document.Headline);
        Line("headline2", document.AlternativeHeadline);
        foreach (var block in document.Blocks)
            DumpBlock(block, dump, Line);
        foreach (var furniture in document.Furniture)
            Line("--- " + furniture.Rule, furniture.Passage);
        foreach (var diagnostic in document.Diagnostics)
            dump.Append(CultureInfo.InvariantCulture, $"{diagnostic}\n");
        return dump.ToString();
    }

    private static void DumpBlock(Block block, StringBuilder dump, Action<string, Passage?> line)
    {
        var role = block.Role == BlockRole.Body ? "" : "[" + block.Role.ToString().ToLowerInvariant() + "]";
        switch (block)
        {
            case Block.Heading heading:
                line(new string('#', heading.Level) + role, heading.Passage);
                break;
            case Block.Paragraph paragraph:
                line("p" + role, paragraph.Passage);
                break;
            case Block.Items items:
                var number = items.Start;
                foreach (var item in items.Passages)
                {
                    line((items.IsOrdered ? number.ToString(CultureInfo.InvariantCulture) + "." : "*") + role, item);
                    number += items.Step;
                }
                break;
            case Block.Quotation quotation:
                foreach (var quoted in quotation.Passages)
                    line(">" + role, quoted);
                break;
            case Block.Table table:
                foreach (var row in table.Rows)
                    dump.Append(CultureInfo.InvariantCulture, $"table{role} {row[0].Line}| {string.Join(" | ", row.Select(cell => cell.Text))}\n");
                break;
            case Block.CitedArticle cited:
                line("cite title", cited.Title);
                line("cite outlet", cited.Outlet);
                line("cite date", cited.DateLine);
                dump.Append(CultureInfo.InvariantCulture, $"cite url {cited.UrlLine}| {cited.Url}\n");
                foreach (var point in cited.Points)
                    line("cite point", point);
                break;
        }
    }

    private static string Lines(Passage passage)
    {
        var last = passage.Marks[^1].Line;
        return last == passage.Line ? passage.Line.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{passage.Line}-{last}");
    }
}
