using System.Globalization;
using Briefing.Settings;
using Briefing.Yaml;

namespace Briefing.Pages;

/// <summary>Writes a page as import leaves it; <see cref="PageReader"/> reads back an equal one.</summary>
public static class PageWriter
{
    /// <summary>The page's file, with LF line ends and its fingerprint.</summary>
    public static string Write(Page page)
    {
        var yaml = new YamlWriter();
        yaml.Raw("---\n");
        Head(yaml, page);
        Facts(yaml, page);
        foreach (var extra in page.Extra)
            yaml.Raw(extra.Yaml);
        if (page.Seed is { } seed)
        {
            yaml.Mapping("seed", () =>
            {
                yaml.Entry("file", seed.File);
                yaml.Entry("sha256", seed.Sha256);
            });
        }
        var body = page.Body.TrimStart('\n');
        var (front, fence) = (yaml.ToString(), page.Body.Length == 0 ? "---\n" : "---\n\n");
        var fingerprint = page.Seed is null ? "" : $"fingerprint: {PageFingerprint.Compute(front, fence, body)}\n";
        return string.Concat([front, fingerprint, fence, body]);
    }

    private static void Head(YamlWriter yaml, Page page)
    {
        yaml.Entry("title", page.Title);
        Basis(yaml, "title_basis", page.TitleBasis);
        if (page.Date is { } date)
            yaml.Plain("date", date.ToString());
        Basis(yaml, "date_basis", page.DateBasis);
        if (page.Source is { } source)
            Source(yaml, source);
        yaml.Entry("author", page.Author);
        yaml.Entry("topic", page.Topics);
        if (page.TopicsAreProposed)
            yaml.Entry("topic_basis", "proposed");
        yaml.Entry("language", page.Language);
        if (page.Publish is { } publish)
            yaml.Plain("publish", PublishModes.Name(publish));
        yaml.Entry("summary", page.Summary);
    }

    private static void Source(YamlWriter yaml, Source source)
    {
        if (source.Url is null)
            yaml.Entry("source", source.Name);
        else
        {
            yaml.Mapping("source", () =>
            {
                yaml.Entry("name", source.Name);
                yaml.Entry("url", source.Url);
            });
        }
        if (!source.IsStated)
            yaml.Entry("source_basis", "none");
        else
            Basis(yaml, "source_basis", source.Basis);
    }

    private static void Basis(YamlWriter yaml, string key, Basis? basis)
    {
        if (basis is not null)
            Stated(yaml, key, basis);
    }

    private static void Stated(YamlWriter yaml, string key, Basis basis)
    {
        yaml.Mapping(key, () =>
        {
            yaml.Entry("rule", basis.Rule);
            Line(yaml, basis.Line);
            yaml.Entry("quote", basis.Quote);
        });
    }

    private static void Facts(YamlWriter yaml, Page page)
    {
        yaml.Items("cites", page.Cites, cite =>
        {
            yaml.Entry("id", cite.Id);
            yaml.Entry("name", cite.Name);
            yaml.Entry("title", cite.Title);
            yaml.Entry("url", cite.Url);
            if (cite.Date is { } date)
                yaml.Plain("date", date.ToString());
            Line(yaml, cite.Line);
        });
        yaml.Items("events", page.Events, telling =>
        {
            yaml.Plain("date", telling.Date.ToString());
            yaml.Entry("text", telling.Text);
            yaml.Entry("quote", telling.Quote);
            Line(yaml, telling.Line);
            yaml.Entry("expression", telling.Expression);
            yaml.Entry("status", PageVocabulary.Name(telling.Status));
            if (!telling.IsStated)
                yaml.Plain("stated", "false");
        });
        yaml.Items("checks", page.Checks, check =>
        {
            yaml.Entry("code", check.Code);
            yaml.Entry("message", check.Message);
            yaml.Numbers("lines", check.Lines);
        });
    }

    private static void Line(YamlWriter yaml, int line)
    {
        if (line > 0)
            yaml.Plain("line", line.ToString(CultureInfo.InvariantCulture));
    }
}
