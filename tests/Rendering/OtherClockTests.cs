using Briefing.Pages;
using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

public sealed class OtherClockTests
{
    [Fact]
    public void Should_show_both_days_of_what_two_clocks_tell_and_leave_no_question_open()
    {
        var site = SiteGenerator.Generate(
            [
                Told("a.md", "2025-11-04", "日本時間の4日朝、探査機「つばさ」が南岬の基地から打ち上げられた。", "4日"),
                Told("b.md", "2025-11-03", "3日夜、南岬の基地から探査機「つばさ」が打ち上げられた。", "3日"),
            ], SampleSite.Configuration);

        Assert.Contains("class=\"conflict\"", SampleSite.Text(site, "timeline.html"), StringComparison.Ordinal);
        Assert.Contains("時差のため", SampleSite.Text(site, "timeline.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("資料の間で日付が食い違う", SampleSite.Text(site, "index.html"), StringComparison.Ordinal);
        Assert.Empty(site.Diagnostics);
    }

    private static Page Told(string path, string date, string quote, string expression) => SampleSite.Page(path, $$"""
        ---
        title: {{expression}}の記事
        date: 2025-11-05
        source: 北丘新報
        events:
          - {date: {{date}}, text: 探査機「つばさ」が南岬の基地から打ち上げられた, quote: {{quote}}, line: 1, expression: {{expression}}}
        ---
        {{quote}}
        """);
}
