using Briefing.Pages;
using Briefing.Timeline;
using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class NeighbourDaysTests
{
    private const string Here = "探査機「つばさ」が南岬の基地から打ち上げられた";
    private const string There = "南岬の基地から探査機「つばさ」を打ち上げ";

    private static readonly PageEvent Inquiry = Telling("2025-11-05", "海上保安部は運航会社の緑汽船を業務上過失の疑いで家宅捜索した");

    private static PageEvent Told(string date, string expression, string text, string before, string after) =>
        new(Date(date), text, $"{before}{expression}{after}、{text}。", 1, expression, EventStatus.Past);

    /// <summary>What stands before and behind the 4th in one document, and before and behind the 3rd in another, and whether they are one moment.</summary>
    public static TheoryData<string, string, string, string, bool> Clocks => new()
    {
        { "日本時間の", "朝", "", "", true },
        { "日本時間の", "朝", "", "夜", true },
        { "", "未明", "現地時間", "午前", true },
        { "", "", "", "夜（日本時間4日朝）", true },
        { "", "朝", "", "夜", false },
        { "", "", "", "", false },
        { "現地時間の", "朝", "現地時間の", "夜", false },
        { "日本時間の", "午後", "", "午後", false },
        { "日本時間の", "夜", "", "夜", false },
    };

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Should_tell_once_what_two_clocks_tell(string before, string after, string otherBefore, string otherAfter, bool isOne)
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Told("2025-11-04", "4日", Here, before, after)),
            Page("b.md", "2025-11-05", Told("2025-11-03", "3日", There, otherBefore, otherAfter)));

        Assert.Equal(isOne ? 1 : 2, chronology.Events.Count);
        Assert.Empty(chronology.Diagnostics);
        if (isOne)
            Assert.Equal(ConflictReason.OtherClock, Assert.Single(chronology.Events[0].Conflicts).Reason);
    }

    [Fact]
    public void Should_hear_of_two_clocks_where_the_languages_differ_and_both_say_the_part_of_the_day()
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Told("2025-11-04", "4日", "探査機アルテミオスが月面に着陸した", "", "朝")),
            Page("b.md", "2025-11-05", new PageEvent(Date("2025-11-03"), "The Artemios probe landed on the moon", "The Artemios probe landed on the moon on Monday evening.", 1, "Monday", EventStatus.Past)));

        Assert.Single(chronology.Events);
    }

    [Fact]
    public void Should_keep_apart_what_one_document_tells_of_two_days()
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Told("2025-11-04", "4日", Here, "日本時間の", "朝"), Told("2025-11-03", "3日", "基地の当局者が会見した", "", "夜")),
            Page("b.md", "2025-11-05", Told("2025-11-03", "3日", There, "", "夜"), Told("2025-11-04", "4日", There, "", "夜")));

        Assert.DoesNotContain(chronology.Events, told => told.Conflicts.Count > 0);
    }

    [Fact]
    public void Should_show_a_day_that_is_off_by_one_as_a_conflict()
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Telling("2025-11-03", "北岬丸が白浜沖で沈没し、乗員12人が救助された"), Telling("2025-11-01", "北岬丸が白浜港から青浜へ出港した"), Inquiry),
            Page("b.md", "2025-11-06", Telling("2025-11-03", "白浜沖で北岬丸が沈没した"), Telling("2025-11-01", "北岬丸は青浜へ向け白浜港を出港した"), Inquiry),
            Page("c.md", "2025-11-07", Telling("2025-11-04", "北岬丸は白浜沖で沈没した"), Telling("2025-11-01", "白浜港を出港した北岬丸は青浜へ向かった"), Inquiry));

        var told = chronology.Events.Single(item => item.Conflicts.Count > 0);
        Assert.Equal("2025-11-03", told.Date.ToString());
        Assert.Equal(ConflictReason.Majority, told.Conflicts[0].Reason);
        Assert.Equal("c.md", told.Conflicts[0].Mention.Page.Path);
        Assert.Contains(chronology.Diagnostics, diagnostic => diagnostic.Code == "BRF070");
    }

    [Fact]
    public void Should_take_no_next_day_for_a_slip_where_the_documents_tell_of_nothing_else_in_common()
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Telling("2025-11-03", "白浜沖で漁船の第三若葉丸が沈没した"), Telling("2025-11-01", "大学が化石を発掘した")),
            Page("b.md", "2025-11-06", Telling("2025-11-04", "白浜沖で漁船の第三若葉丸が沈没した"), Telling("2025-11-01", "中央銀行が金利を据え置いた")));

        Assert.DoesNotContain(chronology.Events, told => told.Conflicts.Count > 0);
    }

    [Fact]
    public void Should_take_no_next_day_of_what_may_return_for_a_slip()
    {
        var chronology = Build(
            Page("a.md", "2025-11-05", Telling("2025-11-03", "白浜町で震度5弱の地震があった"), Telling("2025-11-01", "北岬丸が白浜港から青浜へ出港した"), Inquiry),
            Page("b.md", "2025-11-06", Telling("2025-11-04", "白浜町で震度5弱の地震があった"), Telling("2025-11-01", "北岬丸は青浜へ向け白浜港を出港した"), Inquiry));

        Assert.DoesNotContain(chronology.Events, told => told.Conflicts.Count > 0);
    }
}
