using System.Text.Json;
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

    /// <summary>What a person does to the events of a page, and the days and texts of the timeline then.</summary>
    public static TheoryData<string, string, string[]> EventEdits => new()
    {
        { "date: 2025-03-04\n    text: 港の改修工事が終わり、市長が式典であいさつした", "date: 2025-03-05\n    text: 改修工事の完了", ["2025-03-05 改修工事の完了", "2025-04-01 市は新しい岸壁の使用を始めた"] },
        { "  - date: 2025-04-01\n", "  - date: 2024\n    text: 改修の決定\n  - date: 2025-04-01\n", ["2024 改修の決定", "2025-03-04 港の改修工事が終わり、市長が式典であいさつした", "2025-04-01 市は新しい岸壁の使用を始めた"] },
        { "events:\n", "events: []\nolder:\n", [] },
    };

    [Theory]
    [MemberData(nameof(EventEdits))]
    public void Should_tell_the_events_that_a_person_edited_added_or_removed(string found, string put, string[] expected)
    {
        using var site = new SiteSandbox().Put("seeds/port.txt", Clipping + "2025年4月1日、市は新しい岸壁の使用を始めた。\n");
        site.Run("import");
        var page = site.Text("input/port.md");
        Assert.Contains(found, page, StringComparison.Ordinal);
        var edited = page.Replace(found, put, StringComparison.Ordinal);
        site.Put("input/port.md", edited);

        Assert.Equal(0, site.Run("build").Status);

        Assert.Equal(edited, site.Text("input/port.md"));
        using var timeline = JsonDocument.Parse(site.Text("output/data/timeline.json"));
        Assert.Equal(expected, timeline.RootElement.GetProperty("events").EnumerateArray().Select(e => $"{e.GetProperty("date")} {e.GetProperty("text")}"));
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
