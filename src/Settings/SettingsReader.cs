using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Settings;

/// <summary>
/// Reads <c>briefing.yml</c>, <c>topics.yml</c> and <c>sources.yml</c>. A file that is missing means its defaults; what is
/// wrong in one is reported, and the rest of it counts.
/// </summary>
public static class SettingsReader
{
    public const string SiteFile = "briefing.yml";
    public const string TopicsFile = "topics.yml";
    public const string SourcesFile = "sources.yml";

    /// <param name="readFile">Gives a file of the site's folder by name; null where there is none.</param>
    public static SiteConfiguration Read(Func<string, string?> readFile, ICollection<Diagnostic> diagnostics)
    {
        var site = Open(SiteFile) is { } settings ? SiteSettingsFields.Read(settings) : new SiteSettings();
        var topics = Open(TopicsFile) is { } vocabulary ? Topics(vocabulary) : [];
        var outlets = Open(SourcesFile) is { } sources ? Outlets(sources) : [];
        return new(site, topics, outlets);

        SettingsFields? Open(string file)
        {
            if (readFile(file) is not { } text)
                return null;
            var root = YamlReader.ReadMapping(text.TrimStart('\uFEFF'), 1, out var fault);
            if (root is not null)
                return new(file, root, diagnostics);
            diagnostics.Add(Diagnostic.Error("BRF001", file, fault!.Line, fault.Column, $"The file is not YAML: {fault.Message}"));
            return null;
        }
    }

    private static List<Topic> Topics(SettingsFields file)
    {
        var topics = new List<Topic>();
        foreach (var (entry, fields) in file.Entries())
        {
            fields.AllowOnly("label", "terms");
            if (!IsTopicId(entry.Key))
            {
                file.Report(entry, $"'{entry.Key}' is no topic id; use lower-case letters a-z, digits and hyphens.");
                continue;
            }
            var labels = fields.Labels("label");
            topics.Add(new(entry.Key, labels, fields.Texts("terms")));
        }
        return topics;
    }

    private static List<Outlet> Outlets(SettingsFields file)
    {
        var outlets = new List<Outlet>();
        foreach (var (entry, fields) in file.Entries())
        {
            fields.AllowOnly("hosts", "aliases", "url", "publish");
            outlets.Add(new(entry.Key, fields.Texts("hosts"), fields.Texts("aliases"), fields.Text("url"), fields.Publish("publish")));
        }
        return outlets;
    }

    private static bool IsTopicId(string id) =>
        id.Length is > 0 and <= 64 && id[0] != '-' && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
