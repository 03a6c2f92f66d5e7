using Briefing.Text;

namespace Briefing.Settings;

/// <summary>Takes <c>briefing.yml</c>'s keys.</summary>
internal static class SiteSettingsFields
{
    public static SiteSettings Read(SettingsFields fields)
    {
        fields.AllowOnly("title", "description", "language", "url", "cname", "strict", "allow_html", "leave_out", "publish", "quote_limit");
        var defaults = new SiteSettings();
        var cname = Cname(fields);
        return new()
        {
            Title = fields.Text("title") ?? defaults.Title,
            Description = fields.Text("description"),
            Language = Language(fields),
            Url = Url(fields) ?? (cname is null ? null : $"https://{cname}/"),
            Cname = cname,
            Strict = fields.Flag("strict"),
            AllowHtml = fields.Flag("allow_html"),
            LeaveOut = LeaveOut(fields),
            Publish = fields.Publish("publish") ?? defaults.Publish,
            QuoteLimit = fields.Number("quote_limit") ?? defaults.QuoteLimit,
        };
    }

    private static List<SitePart> LeaveOut(SettingsFields fields)
    {
        var parts = new List<SitePart>();
        foreach (var name in fields.Texts("leave_out"))
        {
            if (name.All(char.IsAsciiLetterLower) && Enum.TryParse<SitePart>(name, ignoreCase: true, out var part))
                parts.Add(part);
            else
                fields.Report("leave_out", $"'{name}' is no part that can be left out; those are search, print, feeds and data.");
        }
        return parts;
    }

    private static string? Language(SettingsFields fields)
    {
        if (fields.Text("language") is not { } tag || LanguageTag.IsValid(tag))
            return fields.Text("language");
        fields.Report("language", $"'{tag}' is no language; write ja, en or another tag of BCP 47.");
        return null;
    }

    private static string? Url(SettingsFields fields)
    {
        if (fields.Text("url") is not { } text)
            return null;
        if (SiteSettings.AddressOf(text) is { } address)
            return address;
        fields.Report("url", $"'{text}' is no address of a site; write https://example.org/ or leave the key out.");
        return null;
    }

    private static string? Cname(SettingsFields fields)
    {
        if (fields.Text("cname") is not { } text)
            return null;
        if (Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal) && text.All(char.IsAscii))
            return text.ToLowerInvariant();
        fields.Report("cname", $"'{text}' is no domain; write briefing.example.org or leave the key out.");
        return null;
    }
}
