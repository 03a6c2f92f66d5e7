using Briefing.Pages;
using Briefing.Tests.Properties;
using Briefing.Timeline;
using FsCheck;
using FsCheck.Fluent;
using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class TimelineStabilityTests
{
    private static readonly Page[] Pages =
    [
        Page("a.md", "2025-08-26", Telling("2018", "リマでの劇的な出会い"), Telling("2019", "ダボス会談の前例"), Telling("2025", "両国の年内の会談")),
        Page("b.md", "2025-09-01", Telling("2018-06", "大統領と首相は、リマで初めての首脳会談を行った"), Telling("2025-08-25", "首相が予算案を提出した")),
        Page("c.md", "2025-10-27", Telling("2019-06-30", "ダボスで大統領と首相が会談した"), Telling("2025-08-25", "予算案が国会に提出された")),
        Page("d.md", null, Telling("2019", "大統領は首相と会談した"), Telling("2025-10", "選挙が行われる", EventStatus.Planned)),
        Page("e.md", "2025-10-28", Telling("2019-06", "大統領と首相の会談"), Telling("2025-10-26", "議会選挙の投開票")),
    ];

    [Fact]
    public void Should_not_depend_on_the_order_of_pages()
    {
        var expected = Describe(Build(Pages));

        Prop.ForAll(Gen.Shuffle(Pages).ToArbitrary(), shuffled => Describe(Build([.. shuffled])) == expected).Check(Cases.Quick);
    }

    [Fact]
    public void Should_keep_ids_when_documents_are_added()
    {
        for (var count = 1; count < Pages.Length; count++)
        {
            var before = Build(Pages[..count]);
            var after = Build(Pages);
            foreach (var told in before.Events.Where(told => told.Mentions[0].Page.Date is not null))
            {
                var mention = told.Mentions.MinBy(mention => (mention.Page.Date?.First ?? DateOnly.MaxValue, mention.Page.Path))!;
                var later = after.Events.Single(other => other.Mentions.Any(one => one.Page.Path == mention.Page.Path && one.Index == mention.Index));
                Assert.Equal(told.Id, later.Id);
            }
        }
    }

    [Fact]
    public void Should_make_ids_that_an_address_can_hold() =>
        Assert.All(
            Build(Page("a.md", null, Telling("1970/1989", "甲"), Telling("2025-10-2X~", "乙"), Telling("../2030", "丙"), Telling("2018/..", "丁"))).Events,
            told => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", told.Id));

    [Fact]
    public void Should_number_events_that_are_told_in_the_same_words_apart()
    {
        const string Sentence = "甲。";
        var chronology = Build(Page("a.md", null, Telling("2025", "会議", quote: Sentence), Telling("2025", "会議", quote: Sentence)));

        Assert.Equal(2, chronology.Events.Select(told => told.Id).Distinct().Count());
    }

    private static string Describe(Chronology chronology) =>
        string.Join('\n', chronology.Events.Select(told => $"{told.Id} {told.Text}")) + string.Join('\n', Shape(chronology));
}
