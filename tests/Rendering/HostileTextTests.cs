using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefing.Dates;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Settings;

namespace Briefing.Tests.Rendering;

/// <summary>Whatever stands in a clipping is text on the site.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</script><script>alert(1)</script>",
        "<!--", "]]>", "</title><svg onload=alert(1)>", "&lt;b&gt; &#x3c;", "{{7*7}} ${7*7} @(1+1)", "a\u2028b\u2029c", "\u202Etxt.exe\u202C",
        "=HYPERLINK(\"http://x\")", "javascript:alert(1)", "a\u0000b\u0007c\u001Bd", "\uD83D lone \uDCA1", "𠮷💡", "../../etc/passwd", "--- # yaml: *a &b !c",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Should_show_text_as_text_in_every_field(string attack)
    {
        var site = Build(attack);

        Assert.Empty(SiteLinks.Broken(site));
        foreach (var (path, page) in SiteLinks.Parse(site))
        {
            Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src^='assets/']):not([src^='search/']),img,svg[onload],iframe"));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(SiteLinks.References(page), reference => Assert.DoesNotMatch("^\\s*(javascript|data|vbscript):", reference));
            Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), script => JsonDocument.Parse(script.TextContent).Dispose());
        }
        var shown = SiteLinks.Parse(site)["documents/a.html"];
        Assert.Equal(Flat(Visible(attack)), Flat(shown.QuerySelector("h1")!.TextContent));
        Assert.Contains(Flat(Visible(attack)), Flat(shown.QuerySelector(".keypoints li")!.TextContent), StringComparison.Ordinal);
        Assert.Contains(Flat(Visible(attack)), Flat(shown.QuerySelector(".told .text")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Should_keep_data_files_whole(string attack)
    {
        var site = Build(attack);

        foreach (var file in site.Files)
        {
            var text = Encoding.UTF8.GetString(file.Content.Span);
            if (file.Path.EndsWith(".json", StringComparison.Ordinal))
                JsonDocument.Parse(text).Dispose();
            else if (file.Path.EndsWith(".xml", StringComparison.Ordinal))
                XDocument.Parse(text);
            else if (file.Path.StartsWith("search/", StringComparison.Ordinal))
                Assert.DoesNotContain('<', text);
        }
        using var pages = JsonDocument.Parse(SampleSite.Text(site, "data/pages.json"));
        Assert.Equal(WellFormed(attack), pages.RootElement[0].GetProperty("title").GetString());
    }

    private static GeneratedSite Build(string attack)
    {
        var basis = new Basis(attack, 3, attack);
        var page = new Page
        {
            Path = "a.md", Title = attack, TitleBasis = basis, Date = Edtf.Parse("2024-01-02"), DateBasis = basis, Language = "en",
            Source = new(attack, attack, true, basis), Author = attack, Topics = [attack], Summary = [attack],
            Cites = [new(attack, attack, attack, attack, Edtf.Parse("2024"), 3), new("b", attack, null, "https://a.example/?" + attack, null, 4)],
            Events = [new(Edtf.Parse("2023-05-06"), attack, attack, 5, attack, EventStatus.Planned, false)],
            Checks = [new(attack, attack, [1])], Seed = new(attack, attack), Extra = [new("slug", "slug: a\n")],
            Body = "本文。\n\n" + attack,
        };
        var topic = new Topic(attack, new Dictionary<string, string> { ["en"] = attack }, []);
        return SiteGenerator.Generate([page], new(new SiteSettings { Title = attack, Description = attack }, [topic], []));
    }

    // A control character is shown by its picture, half a character by the sign for what cannot be shown.
    private static string Visible(string text) => WellFormed(string.Concat(text.Select(c => c < ' ' ? (char)(0x2400 + c) : c)));

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
