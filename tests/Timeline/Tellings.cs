using Briefing.Dates;
using Briefing.Pages;
using Briefing.Timeline;

namespace Briefing.Tests.Timeline;

/// <summary>Pages made of tellings, and what the timeline makes of them.</summary>
internal static class Tellings
{
    public static Edtf Date(string edtf) =>
        Edtf.TryParse(edtf, out var date) ? date : throw new ArgumentException($"'{edtf}' is no date.", nameof(edtf));

    public static PageEvent Telling(string date, string text, EventStatus status = EventStatus.Past, int line = 1, string? quote = null) =>
        new(Date(date), text, quote, line, date, status);

    public static Page Page(string path, string? published, params PageEvent[] events) =>
        new() { Path = path, Date = published is null ? null : Date(published), Events = events };

    public static Chronology Build(params Page[] pages) => TimelineBuilder.Build(pages);

    /// <summary>One line for each event: its date and the places of its tellings.</summary>
    public static string[] Shape(Chronology chronology) =>
    [
        .. chronology.Events.Select(item =>
            $"{item.Date}: {string.Join(' ', item.Mentions.Select(mention => $"{mention.Page.Path}#{mention.Index}"))}"),
    ];
}
