namespace Briefing.Pages;

/// <summary>The words of the front matter.</summary>
public static class PageVocabulary
{
    /// <summary>How the status stands in front matter and data files.</summary>
    public static string Name(EventStatus status) => status switch
    {
        EventStatus.Ongoing => "ongoing",
        EventStatus.Planned => "planned",
        _ => "past",
    };

    public static bool TryParse(string name, out EventStatus status)
    {
        (var known, status) = name switch
        {
            "past" => (true, EventStatus.Past),
            "ongoing" => (true, EventStatus.Ongoing),
            "planned" => (true, EventStatus.Planned),
            _ => (false, EventStatus.Past),
        };
        return known;
    }
}
