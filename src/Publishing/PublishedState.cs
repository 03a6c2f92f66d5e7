using System.Text.Json;

namespace Briefing.Publishing;

/// <summary>A site as its data files tell it, for comparing one state with another.</summary>
internal sealed record PublishedState(IReadOnlyList<PublishedDocument> Documents, IReadOnlyList<PublishedEvent> Events)
{
    public const string PagesFile = "data/pages.json";
    public const string TimelineFile = "data/timeline.json";

    /// <returns>Null where the texts are not the data files of a site.</returns>
    public static PublishedState? Read(ReadOnlyMemory<byte> pages, ReadOnlyMemory<byte> timeline)
    {
        try
        {
            using var documents = JsonDocument.Parse(pages);
            using var events = JsonDocument.Parse(timeline);
            return new(
                [.. documents.RootElement.EnumerateArray().Select(PublishedDocument.Read)],
                [.. events.RootElement.GetProperty("events").EnumerateArray().Select(PublishedEvent.Read)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}

/// <param name="Facts">All that the data file says of it.</param>
internal sealed record PublishedDocument(string Path, string Title, string? Date, JsonElement Facts)
{
    public static PublishedDocument Read(JsonElement item) => new(
        item.GetProperty("path").GetString() ?? "", item.GetProperty("title").GetString() ?? "", item.GetProperty("date").GetString(), item.Clone());

    public bool IsSameAs(PublishedDocument other) => JsonElement.DeepEquals(Facts, other.Facts);
}

/// <param name="Tellings">How many documents tell it, each as often as it does.</param>
/// <param name="Conflicts">What contradicts its date, in sentences.</param>
internal sealed record PublishedEvent(string Id, string? Date, string Text, string Status, int Tellings, IReadOnlyList<string> Conflicts)
{
    public static PublishedEvent Read(JsonElement item) => new(
        item.GetProperty("id").GetString() ?? "",
        item.GetProperty("date").GetString(),
        item.GetProperty("text").GetString() ?? "",
        item.GetProperty("status").GetString() ?? "",
        item.GetProperty("mentions").GetArrayLength(),
        [.. item.GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetProperty("message").GetString() ?? "")]);

    public bool IsSameAs(PublishedEvent other) =>
        (Date, Text, Status, Tellings) == (other.Date, other.Text, other.Status, other.Tellings) && Conflicts.SequenceEqual(other.Conflicts);
}
