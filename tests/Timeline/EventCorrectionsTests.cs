using Briefing.Timeline;
using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class EventCorrectionsTests
{
    private static readonly Briefing.Pages.Page[] Pages =
    [
        Page("a.md", "2025-11-10", Telling("2025-11-03", "ベルリンで独仏首脳会談", line: 4)),
        Page("b.md", "2025-11-11", Telling("2025-11-03", "仏独首脳がベルリンで会談した", line: 9)),
        Page("c.md", "2025-11-12", Telling("2025-11-04", "中央銀行が政策金利を据え置いた", line: 2)),
    ];

    private static string Id(int index) => TimelineBuilder.Build(Pages).Events[index].Id;

    private static Chronology Corrected(string yaml) => TimelineBuilder.Build(Pages, EventCorrectionsReader.Read(yaml, "events.yml"));

    [Fact]
    public void Should_rename_and_date()
    {
        var told = Corrected($"{Id(1)}:\n  text: 金利の据え置き\n  date: 2025-11-05\n").Events[1];

        Assert.Equal("金利の据え置き", told.Text);
        Assert.Equal("2025-11-05", told.Date.ToString());
        Assert.Equal(ConflictReason.Correction, Assert.Single(told.Conflicts).Reason);
    }

    [Fact]
    public void Should_hide() =>
        Assert.Equal(["2025-11-03: a.md#0 b.md#0"], Shape(Corrected($"{Id(1)}:\n  hide: true\n")));

    [Fact]
    public void Should_merge() =>
        Assert.Equal(["2025-11-03: a.md#0 b.md#0 c.md#0"], Shape(Corrected($"{Id(0)}:\n  merge: [{Id(1)}]\n")));

    [Theory]
    [InlineData("b.md")]
    [InlineData("b.md:9")]
    public void Should_split(string telling) =>
        Assert.Equal(
            ["2025-11-03: a.md#0", "2025-11-03: b.md#0", "2025-11-04: c.md#0"],
            Shape(Corrected($"{Id(0)}:\n  split: {telling}\n")).Order(StringComparer.Ordinal));

    [Fact]
    public void Should_know_an_event_by_the_id_of_any_telling()
    {
        var alone = TimelineBuilder.Build([Pages[1]]).Events[0].Id;

        Assert.NotEqual(alone, Id(0));
        Assert.Equal("別名", Corrected($"{alone}:\n  text: 別名\n").Events[0].Text);
    }

    [Theory]
    [InlineData("2025-11-03-nobody00:\n  hide: true\n", "events.yml(1,1): warning BRF074: ")]
    [InlineData("a: [\n", "events.yml(2,1): error BRF071: ")]
    [InlineData("- a\n", "events.yml(1,1): error BRF071: ")]
    [InlineData("x:\n  titel: a\n", "events.yml(2,3): error BRF072: 'titel' is no key of a correction; the keys are merge, split, text, date, hide.")]
    [InlineData("x:\n  date: soon\n", "events.yml(2,9): error BRF073: ")]
    [InlineData("x:\n  hide: maybe\n", "events.yml(2,9): error BRF073: ")]
    [InlineData("x: 3\n", "events.yml(1,1): error BRF072: ")]
    public void Should_say_what_is_wrong_and_where(string yaml, string expected) =>
        Assert.Contains(Corrected(yaml).Diagnostics, diagnostic => diagnostic.ToString().StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Should_say_that_nothing_was_split() =>
        Assert.Contains(Corrected($"{Id(0)}:\n  split: z.md\n").Diagnostics, diagnostic => diagnostic.Code == "BRF075");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void Should_take_an_empty_file_for_no_corrections(string yaml) =>
        Assert.Empty(EventCorrectionsReader.Read(yaml, "events.yml").Diagnostics);
}
