using System.Text;
using Briefing.Publishing;
using Briefing.Text;

namespace Briefing.Tests.Publishing;

public sealed class JobSummaryTests
{
    private const string Before = """
        [{"path":"a.html","title":"港の改修","date":"2025-03-04","checks":[]},
         {"path":"b.html","title":"消える","date":null,"checks":[]},
         {"path":"c.html","title":"そのまま","date":"2025","checks":[]}]
        """;

    private const string After = """
        [{"path":"a.html","title":"港の改修、終わる","date":"2025-03-04","checks":[]},
         {"path":"c.html","checks":[],"title":"そのまま","date":"2025"},
         {"path":"d.html","title":"<b>*新しい*</b>","date":"2026-01","checks":[]}]
        """;

    private const string EventsBefore = """
        {"events":[{"id":"1","date":"2025","text":"工事が終わった","status":"past","mentions":[{}],"conflicts":[]},
                   {"id":"2","date":"2024","text":"同じまま","status":"past","mentions":[{}],"conflicts":[]}],"coverage":[]}
        """;

    private const string EventsAfter = """
        {"events":[{"id":"2","date":"2024","text":"同じまま","status":"past","mentions":[{}],"conflicts":[]},
                   {"id":"1","date":"2025-03-04","text":"工事が終わった","status":"past","mentions":[{},{}],"conflicts":[{"message":"二つ目は2024年とする。"}]},
                   {"id":"3","date":"2027-04","text":"開館","status":"planned","mentions":[{}],"conflicts":[]}],"coverage":[]}
        """;

    [Fact]
    public void Should_tell_what_changed_since_the_published_state()
    {
        var summary = JobSummary.Write("港", State(Before, EventsBefore), State(After, EventsAfter)!,
            [Diagnostic.Warning("BRF012", "seeds/a.txt", 14, 1, "年が違う"), Diagnostic.Error("BRF001", "topics.yml", 3, 1, "YAMLでない")]);

        Assert.Equal("""
            # 港

            3 documents, 3 events. Compared with the published state:

            ## Documents: 3

            - **changed** 港の改修、終わる (2025-03-04)
            - **new** \<b>\*新しい\*\</b> (2026-01)
            - **gone** 消える (no date)

            ## Events: 2

            - **changed** 2025-03-04 工事が終わった (was 2025)
            - **new** 2027-04 開館 (planned)

            ## Contradictions: 1

            - 2025-03-04 工事が終わった: 二つ目は2024年とする。

            ## To look at: 2

            - **error** topics.yml(3): YAMLでない (BRF001)
            - **warning** seeds/a.txt(14): 年が違う (BRF012)


            """, summary);
    }

    [Fact]
    public void Should_list_all_where_no_published_state_is_known()
    {
        var summary = JobSummary.Write("港", null, State(After, EventsAfter)!, []);

        Assert.Contains("No published state is known", summary, StringComparison.Ordinal);
        Assert.Contains("## Documents: 3\n\n- 港の改修、終わる (2025-03-04)\n", summary, StringComparison.Ordinal);
        Assert.Contains("## Events: 3\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_keep_a_list_short()
    {
        var pages = $"[{string.Join(',', Enumerable.Range(0, 60).Select(i => $$"""{"path":"{{i}}","title":"t{{i}}","date":null}"""))}]";

        var summary = JobSummary.Write("港", null, State(pages, """{"events":[]}""")!, []);

        Assert.Contains("## Documents: 60\n", summary, StringComparison.Ordinal);
        Assert.Contains("- t49 (no date)\n- and 10 more\n", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("{}", """{"events":[]}""")]
    [InlineData("[1]", """{"events":[]}""")]
    [InlineData("[{\"path\":1}]", """{"events":[]}""")]
    [InlineData("<html>not found</html>", """{"events":[]}""")]
    public void Should_know_what_is_no_published_state(string pages, string timeline) => Assert.Null(State(pages, timeline));

    private static PublishedState? State(string pages, string timeline) =>
        PublishedState.Read(Encoding.UTF8.GetBytes(pages), Encoding.UTF8.GetBytes(timeline));
}
