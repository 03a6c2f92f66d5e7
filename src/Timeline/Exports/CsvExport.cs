using System.Globalization;
using System.Text;
using Briefing.Pages;

namespace Briefing.Timeline.Exports;

/// <summary>RFC 4180 with a header; a row for each telling.</summary>
internal static class CsvExport
{
    public static byte[] Write(Chronology chronology, Func<Page, string> addressOf)
    {
        var table = new StringBuilder();
        Row(table, ["id", "date", "text", "status", "topics", "page", "seed", "line", "telling_date", "telling", "quote", "conflict"]);
        foreach (var item in chronology.Events)
        {
            foreach (var mention in item.Mentions)
            {
                Row(table,
                [
                    item.Id, item.Date.ToString(), item.Text, TimelineJson.NameOf(item.Status), string.Join(' ', item.Topics),
                    addressOf(mention.Page), mention.Page.Seed?.File, mention.Event.Line.ToString(CultureInfo.InvariantCulture),
                    mention.Event.Date.ToString(), mention.Event.Text, mention.Event.Quote,
                    item.Conflicts.Any(conflict => ReferenceEquals(conflict.Mention, mention)) ? "yes" : "",
                ]);
            }
        }
        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static void Row(StringBuilder table, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                table.Append(',');
            Cell(table, cells[i] ?? "");
        }
        table.Append("\r\n");
    }

    /// <summary>Spreadsheets take what begins so for a formula; an apostrophe makes it text.</summary>
    private static void Cell(StringBuilder table, string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
            text = "'" + text;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
            table.Append(text);
        else
            table.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
