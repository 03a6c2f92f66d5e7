using System.Text;
using System.Text.Json;
using Briefing.Timeline;
using Briefing.Timeline.Exports;
using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class TimelineExportsTests
{
    private static string Calendar(Chronology chronology) =>
        Encoding.UTF8.GetString(TimelineExports.Calendar(chronology, "Title; with, \\ marks", _ => null));

    private static string Csv(Chronology chronology) => Encoding.UTF8.GetString(TimelineExports.Csv(chronology, page => page.Path));

    [Fact]
    public void Should_write_the_shape_of_the_design_and_keep_japanese_readable()
    {
        var page = Page("a/b.md", "2025-11-10", Telling("2025-11-03", "ベルリンで会談した", line: 7, quote: "3日、ベルリンで会談した。")) with
        {
            Seed = new("a/b.txt", ""),
            Topics = ["summits"],
            Cites = [new("c1", null, null, null, Date("2025-11-04"), 9)],
        };

        var bytes = TimelineExports.Json(Build(page), read => read.Path, mention => "p-" + mention.Index, (_, _) => "");

        var root = JsonDocument.Parse(bytes).RootElement;
        var told = root.GetProperty("events")[0];
        Assert.Equal("2025-11-03", told.GetProperty("date").GetString());
        Assert.Equal("past", told.GetProperty("status").GetString());
        Assert.Equal("summits", told.GetProperty("topic")[0].GetString());
        var mention = told.GetProperty("mentions")[0];
        Assert.Equal(
            "a/b.md p-0 a/b.txt 7 2025-11-03 2025-11-03 3日、ベルリンで会談した。",
            string.Join(' ', new[] { "page", "anchor", "seed", "line", "date", "expression", "quote" }.Select(name => mention.GetProperty(name).ToString())));
        Assert.Equal("c1", root.GetProperty("coverage")[0].GetProperty("cite").GetString());
        Assert.Contains("ベルリンで会談した", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_let_no_script_end_early()
    {
        var bytes = TimelineExports.Json(Build(Page("a.md", null, Telling("2025", "</script><!-- \u2028"))), read => read.Path, _ => null, (_, _) => "");

        var text = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain("</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_put_only_whole_days_into_the_calendar()
    {
        var calendar = Calendar(Build(Page("a.md", "2025-11-10",
            Telling("2025-11-03", "甲"), Telling("2025-10", "乙"), Telling("2025-09-01/2025-09-03", "丙"), Telling("2025-08-31~", "丁"))));

        Assert.Equal(["甲", "丙"], Values(calendar, "SUMMARY").OrderBy(text => text, StringComparer.Ordinal).Reverse());
        Assert.Contains("DTSTART;VALUE=DATE:20250901\r\nDTEND;VALUE=DATE:20250904\r\n", calendar, StringComparison.Ordinal);
        Assert.All(Values(calendar, "DTSTAMP"), stamp => Assert.Equal("20251110T000000Z", stamp));
    }

    [Fact]
    public void Should_fold_calendar_lines_and_escape_their_text()
    {
        var calendar = Calendar(Build(Page("a.md", null, Telling("2025-11-03", new string('漢', 60) + ";,\\\nEND:VEVENT"))));

        Assert.All(calendar.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("X-WR-CALNAME:Title\\; with\\, \\\\ marks\r\n", calendar, StringComparison.Ordinal);
        Assert.Equal(new string('漢', 60) + "\\;\\,\\\\\\nEND:VEVENT", Values(calendar, "SUMMARY").Single());
        Assert.DoesNotContain(calendar.Split("\r\n"), line => line.Contains('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("-2 度", "'-2 度")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Should_guard_cells(string text, string cell)
    {
        var csv = Csv(Build(Page("a.md", null, Telling("2025-11-03", text))));

        Assert.Contains($",{cell},past,", csv, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_give_timelinejs_no_more_of_a_date_than_is_known()
    {
        var bytes = TimelineExports.TimelineJs(
            Build(Page("a.md", null, Telling("2019", "<b>甲</b>"), Telling("2025-11-03", "乙"))), "T", _ => "a.html#p");

        var events = JsonDocument.Parse(bytes).RootElement.GetProperty("events");
        Assert.Equal("{\"year\":2019}", Compact(events[0].GetProperty("start_date")));
        Assert.Equal("{\"year\":2025,\"month\":11,\"day\":3}", Compact(events[1].GetProperty("start_date")));
        Assert.StartsWith("&lt;b&gt;", events[0].GetProperty("text").GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static IEnumerable<string> Values(string calendar, string name) => calendar
        .Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);
}
