using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class MatterTests
{
    private const string Meeting = "山田外相は議事堂でレナード外相と会談し、鉱物の共同開発協定に署名した";

    [Fact]
    public void Should_keep_a_meeting_and_a_signing_apart_though_one_telling_tells_both()
    {
        var chronology = Build(
            Page("a.md", "2025-11-04", Telling("2025-11-03", Meeting)),
            Page("b.md", "2025-11-04", Telling("2025-11-03", "両国は鉱物の共同開発協定に署名した")),
            Page("c.md", "2025-11-04", Telling("2025-11-03", "山田外相はレナード外相と1時間会談した")));

        Assert.DoesNotContain(chronology.Events, told =>
            told.Mentions.Any(mention => mention.Page.Path == "b.md") && told.Mentions.Any(mention => mention.Page.Path == "c.md"));
    }

    [Fact]
    public void Should_keep_two_sentences_of_a_document_apart_though_another_document_tells_both()
    {
        var chronology = Build(
            Page("a.md", "2025-11-04", Telling("2025-11-03", "A ferry with 140 people capsized in rough seas"), Telling("2025-11-03", "The Sri Laut left the port of Kenari at dusk")),
            Page("b.md", "2025-11-04", Telling("2025-11-03", "The Sri Laut, a ferry with 140 people that left the port of Kenari, capsized in rough seas")));

        Assert.Equal(2, chronology.Events.Count);
    }

    [Fact]
    public void Should_hear_in_what_else_two_documents_tell_that_they_are_of_one_matter()
    {
        var (one, other) = (Telling("2025-11-03", "男性は北回り航路の便で白浜空港に着いた"), Telling("2025-11-03", "白浜空港へ到着した国際線の乗客"));
        var more = Telling("2025-11-01", "青浜県は赤風病の流行警報を出し、山田知事が会見した");
        var again = Telling("2025-11-01", "山田知事は会見し、青浜県に赤風病の流行警報を出した");
        var filler = Page("z.md", "2025-11-04", Telling("2025-11-02", "南町の橋が開通した"), Telling("2025-10-02", "大学が化石を発掘した"));

        var tellsMore = Page("y.md", "2025-11-04", Telling("2025-10-20", "青浜県の赤風病の患者は白浜町の男性だった"), Telling("2025-10-21", "青浜県で赤風病の患者が増え、白浜町が会見した"));
        Assert.Single(
            Build(
                Page("a.md", "2025-11-04", one) with { Title = "青浜県の赤風病、白浜町の患者は男性" }, Page("b.md", "2025-11-04", other) with { Title = "白浜町の赤風病患者、青浜県が発表" }, filler, tellsMore).Events,
            told => told.Date == one.Date);
        Assert.Equal(2, Build(Page("a.md", "2025-11-04", one), Page("b.md", "2025-11-04", other), filler).Events.Count(told => told.Date == one.Date));
        Assert.Single(Build(Page("a.md", "2025-11-04", one, more), Page("b.md", "2025-11-04", other, again), filler).Events, told => told.Date == one.Date);
    }

    [Fact]
    public void Should_take_nothing_of_a_month_for_one_of_its_days_because_the_matter_is_one()
    {
        var matter = Telling("2025-11-20", "青浜県は湯沢湖畔の旅館「湖月館」の跡地を買い取り、山田知事が会見した");

        var chronology = Build(
            Page("a.md", "2025-11-21", Telling("2025-11-14", "運営会社は説明会を開き、太田社長が陳謝した"), matter) with { Title = "湯沢湖畔の湖月館、青浜県が跡地を買い取り" },
            Page("b.md", "2025-11-22", Telling("2025-11", "湖月館の運営会社は火事で本館を失った"), matter) with { Title = "青浜県、湯沢湖畔の湖月館の跡地を買い取り" });

        Assert.Equal(3, chronology.Events.Count);
    }
}
