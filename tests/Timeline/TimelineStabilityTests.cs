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
    public void Should_keep_ids_whatever_documents_are_added_that_are_not_older() =>
        Prop.ForAll(Tellers.ToArbitrary(), events =>
        {
            // Each document a day after the one before: what is added is never the first to tell.
            Page[] pages = [.. events.Select((told, i) => Page($"p{i:D2}.md", $"2025-12-{i + 1:D2}", told))];
            var before = Build(pages[..(pages.Length / 2)]);
            var after = Build(pages);
            return before.Events.All(told => IsKept(told, after));
        }).Check(Cases.Quick);

    /// <summary>Whether an event has the id it had, or became one with an event that was told before it.</summary>
    private static bool IsKept(TimelineEvent told, Chronology after)
    {
        var founder = told.Mentions[0];
        var later = after.Events.Single(other => other.Mentions.Any(mention => mention.Page.Path == founder.Page.Path));
        return later.Mentions[0].Page.Path == founder.Page.Path
            ? later.Id.StartsWith(EventIdentity.Of(founder), StringComparison.Ordinal)
            : string.CompareOrdinal(later.Mentions[0].Page.Path, founder.Page.Path) < 0;
    }

    [Fact]
    public void Should_find_an_event_by_an_id_from_before_documents_were_added()
    {
        foreach (var id in Build(Pages[..2]).Events.Select(told => told.Id))
        {
            var corrected = TimelineBuilder.Build(Pages, EventCorrectionsReader.Read($"{id}:\n  text: 別名\n", "events.yml"));

            Assert.Contains(corrected.Events, told => told.Text == "別名");
            Assert.DoesNotContain(corrected.Diagnostics, diagnostic => diagnostic.Code == "BRF074");
        }
    }

    /// <summary>What up to 20 documents tell: words and days that many share, each telling of another thing done.</summary>
    private static Gen<PageEvent[]> Tellers =>
        from count in Gen.Choose(2, 20)
        from tellings in (
            from who in Gen.Elements("大統領", "首相", "知事", "労組")
            from what in Gen.Elements("リマで会談した", "予算案を提出した", "橋の建設を始めた", "選挙で当選した", "工場の閉鎖を発表した")
            from date in Gen.Elements("2025-11-03", "2025-11-04", "2024-11-03", "2018-06")
            select Telling(date, $"{who}は{what}", quote: $"{who}は{date}に{what}。")).ArrayOf(count)
        select tellings;

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
