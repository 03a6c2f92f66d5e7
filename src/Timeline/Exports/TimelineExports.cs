using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Timeline.Exports;

/// <summary>The timeline for other programs: UTF-8 without a byte order mark, the same bytes for the same timeline.</summary>
public static class TimelineExports
{
    /// <summary>Japanese stays readable; what HTML or a script could take for its own is escaped.</summary>
    internal static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary><c>data/timeline.json</c>.</summary>
    /// <param name="chronology">The timeline.</param>
    /// <param name="addressOf">A document's file below the output folder.</param>
    /// <param name="anchorOf">The id of the paragraph that tells a mention; null where it has none.</param>
    /// <param name="messageOf">What a reader is told of a contradiction.</param>
    public static byte[] Json(
        Chronology chronology, Func<Page, string> addressOf, Func<Mention, string?> anchorOf,
        Func<TimelineEvent, Conflict, string> messageOf) => TimelineJson.Write(chronology, addressOf, anchorOf, messageOf);

    /// <summary>The JSON that TimelineJS reads. Events whose first day is open are left out: it cannot place them.</summary>
    /// <param name="chronology">The timeline.</param>
    /// <param name="title">The site's title.</param>
    /// <param name="addressOf">Where a telling can be read, relative or absolute.</param>
    public static byte[] TimelineJs(Chronology chronology, string title, Func<Mention, string> addressOf) =>
        TimelineJsJson.Write(chronology, title, addressOf);

    /// <summary>An iCalendar (RFC 5545) of the events that are known to the day.</summary>
    /// <param name="chronology">The timeline.</param>
    /// <param name="title">The site's title.</param>
    /// <param name="addressOf">The absolute address of a telling; null where the site's address is not known.</param>
    public static byte[] Calendar(Chronology chronology, string title, Func<Mention, string?> addressOf) =>
        CalendarExport.Write(chronology, title, addressOf);

    /// <summary>A table (RFC 4180) with a row for each telling; no cell is taken for a formula.</summary>
    /// <param name="chronology">The timeline.</param>
    /// <param name="addressOf">A document's file below the output folder.</param>
    public static byte[] Csv(Chronology chronology, Func<Page, string> addressOf) => CsvExport.Write(chronology, addressOf);

    /// <summary>Whether a date is a whole day, or runs from one to another.</summary>
    internal static bool IsWholeDays(Edtf date) =>
        date is { IsApproximate: false, IsUncertain: false, Start.Precision: EdtfPrecision.Day, End.Precision: EdtfPrecision.Day };
}
