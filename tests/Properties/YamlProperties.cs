using System.Text;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Timeline;
using Briefing.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Properties;

/// <summary>Whatever stands where YAML is expected, it is read or refused, with a place in the file.</summary>
public sealed class YamlProperties
{
    [Fact]
    public void Should_read_or_refuse_any_text() => Prop.ForAll(Cases.Yaml, yaml =>
    {
        var root = YamlReader.ReadMapping(yaml, 1, out var fault);

        Assert.Equal(root is null, fault is not null);
        if (fault is not null)
            Assert.True(fault.Line >= 1 && fault.Message.Length > 0 && !fault.Message.Contains('\n', StringComparison.Ordinal), fault.ToString());
    }).Check(Cases.Quick);

    [Fact]
    public void Should_read_the_bytes_of_any_page_as_its_text() => Prop.ForAll(Cases.Yaml, Cases.Texts, (yaml, body) =>
    {
        foreach (var page in new[] { $"---\n{yaml}\n---\n\n{body}", $"---\n{body}", body })
        {
            var text = string.Concat(page.EnumerateRunes());
            var (found, again) = (new List<Briefing.Text.Diagnostic>(), new List<Briefing.Text.Diagnostic>());

            var expected = PageReader.Read("a.md", text, found);
            var read = PageReader.Read("a.md", Encoding.UTF8.GetBytes(text), again);

            Assert.Equal((found.Count, expected?.Title, expected?.Body, expected?.BodyLine), (again.Count, read?.Title, read?.Body, read?.BodyLine));
        }
    }).Check(Cases.Quick);

    [Fact]
    public void Should_take_any_text_for_front_matter_and_settings() => Prop.ForAll(Cases.Yaml, yaml =>
    {
        var found = new List<Briefing.Text.Diagnostic>();
        PageReader.Read("a.md", $"---\n{yaml}\n---\n本文。\n", found);
        SettingsReader.Read(_ => yaml, found);
        EventCorrectionsReader.Read(yaml, "events.yml");
        Assert.All(found, diagnostic => Assert.True(diagnostic.Line >= 0));
    }).Check(Cases.Quick);
}
