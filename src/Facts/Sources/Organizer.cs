using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>Who holds what a leaflet invites to: a leaflet tells when and where, line by line, and by whom.</summary>
internal static class Organizer
{
    private const int LongestName = 30;
    private const int LongestLine = 60;
    private static readonly string[] Whens = PublisherWords.Of("leaflet-when");
    private static readonly string[] Wheres = PublisherWords.Of("leaflet-where");
    private static readonly string[] Hosts = PublisherWords.Of("leaflet-host");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var (isDated, isPlaced) = (false, false);
        Witness<Source>? host = null;
        foreach (var passage in clipping.Passages)
        {
            if (passage.Text.Length > LongestLine)
                continue;
            isDated |= Behind(passage.Text, Whens) is not null;
            isPlaced |= Behind(passage.Text, Wheres) is not null;
            if (host is null && Behind(passage.Text, Hosts) is { Length: >= 2 and <= LongestName } name && !name.AsSpan().ContainsAny("、。,・/／"))
                host = new(Publisher.Named(clipping, name), "organizer", passage.Line, passage.Text);
        }
        if (isDated && isPlaced && host is not null)
            yield return host;
    }

    // 日時　5月1日, 主催:橋の会, ◆会場…
    private static string? Behind(string text, string[] labels)
    {
        var line = text.AsSpan().TrimStart("■□◆◇●○・▼【[★☆ \u3000");
        foreach (var label in labels)
        {
            if (line.Length > label.Length + 1 && line.StartsWith(label, StringComparison.Ordinal) && line[label.Length] is ' ' or '\u3000' or ':' or '：' or '】' or ']' or '/' or '／')
                return line[(label.Length + 1)..].Trim(" \u3000:：").ToString();
        }
        return null;
    }
}
