using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

public sealed class HandEditTests
{
    private const string Clipping = "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n";

    [Fact]
    public void Should_keep_a_page_that_a_person_edited_and_say_so()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);
        site.Run("import");
        var edited = site.Text("input/port.md").Replace("title: ", "rating: 5\ntitle: 訂正 ", StringComparison.Ordinal);
        site.Put("input/port.md", edited).Put("seeds/port.txt", Clipping + "\n追記。\n");

        var outcome = site.Run("build");

        Assert.Equal(0, outcome.Status);
        Assert.Equal(edited, site.Text("input/port.md"));
        Assert.Contains("input/port.md: warning BRF053", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 edited by hand", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("訂正", site.Text("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_make_a_deleted_page_afresh()
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping);
        site.Run("import");
        var made = site.Text("input/port.md");
        File.Delete(site.PathOf("input/port.md"));

        site.Run("import");

        Assert.Equal(made, site.Text("input/port.md"));
    }

    [Fact]
    public void Should_take_a_page_written_by_hand_for_a_full_citizen()
    {
        using var site = new SiteSandbox()
            .Put("topics.yml", "ports:\n  label: {ja: 港湾, en: Ports}\n  terms: [港]\n")
            .Put("input/own.md", "---\ntitle: 手で書いたページ\ndate: 2025-03\nsource: 港湾だより\ntopic: [ports]\n---\n\n本文です。\n");

        Assert.Equal(0, site.Run("build").Status);

        Assert.Contains("手で書いたページ", site.Text("output/index.html"), StringComparison.Ordinal);
        Assert.Contains("手で書いたページ", site.Text("output/topics/ports.html"), StringComparison.Ordinal);
        Assert.Contains("港湾だより", site.Text("output/sources.html"), StringComparison.Ordinal);
    }
}
