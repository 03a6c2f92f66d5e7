using Briefing.Pages;
using Briefing.Timeline;
using static Briefing.Tests.Timeline.Tellings;

namespace Briefing.Tests.Timeline;

public sealed class TimelineBuilderTests
{
    /// <summary>Date and words of two tellings in two documents of 10 November 2025 that are one event.</summary>
    public static TheoryData<string, string, string, string> Same => new()
    {
        { "2025-11-03", "仏独首脳がベルリンで会談し、防衛協力で合意した", "2025-11-03", "独仏首脳会談がベルリンで開かれた" },
        { "2019", "リマ会談の決裂", "2019-02", "ペルーのリマで第2回会談が開かれたが、合意に至らなかった" },
        { "2019-06", "ダボスで両首脳が会談し、協議の再開で合意した", "2019-06-30", "ダボスで両首脳が歴史的な会談を行った" },
        { "2025-11-03/2025-11-05", "首相がインドのデリーを訪問した", "2025-11-03", "首相はデリーを訪問し、現地の企業と懇談した" },
        { "2025-11-03", "The foreign ministers met in Geneva and agreed on a ceasefire", "2025-11-03", "Foreign ministers' talks in Geneva ended with agreement on a ceasefire" },
        { "2025-11-03", "レナード大統領はモントルーで首脳会談を開いた", "2025-11-03", "President Lenard hosted the talks at Montreux" },
        { "2025-11-03", "探査機「アルテミオス7号」が月面着陸に成功した", "2025-11-03", "The Artemios probe landed on the moon" },
        { "2025-11-03", "北町で発生した土砂崩れ", "2025-11-03", "土砂崩れは起き、山田孝さんと妻が亡くなった" },
        { "2025-11", "「ひびき」は北町にオープンした", "2025-11-03", "北町の新しい図書館「ひびき」が開館した" },
        { "2025-11-03", "The ferry went down with 34 people on board", "2025-11-03", "A ferry capsized with 34 people on board" },
        { "2025-11-03", "気象庁は津波警報をすべて解除した", "2025-11-03", "The Meteorological Agency lifted all tsunami warnings" },
    };

    /// <summary>The same for tellings of different events.</summary>
    public static TheoryData<string, string, string, string> Apart => new()
    {
        { "2025-11-03", "市長がデリーで講演した", "2025-11-03", "中央銀行が政策金利を据え置いた" },
        { "2019-02", "リマで第2回首脳会談が開かれた", "2019-06", "ダボスで首脳会談が開かれた" },
        { "2018", "両首脳はリマで会談した", "2019", "両首脳はリマで会談した" },
        { "2025-11-03", "中部電力が浜岡原発の再稼働を申請した", "2025-11-03", "東北電力が女川原発の定期検査を始めた" },
        { "2025-11-03", "The central bank raised interest rates", "2025-11-03", "The parliament passed the fisheries bill" },
        { "2025-06/2025-08", "記録的な猛暑", "2025-07", "東部で観測史上最高の気温を記録し、猛暑の被害が広がった" },
        { "2025-11", "就任直後の知事は港湾審議会を設けた", "2025-11-01", "県庁で知事が就任した" },
        { "2025-11", "「非常事態」宣言", "2025-11-14", "「非常事態」を宣言した山田大統領の弾劾案は国会で可決された" },
        { "2024-08-06", "広島市で平和記念式典が開かれた", "2025-08-06", "広島市で平和記念式典が開かれた" },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Should_tell_once_what_two_documents_tell(string date, string text, string otherDate, string otherText)
    {
        var chronology = Build(Page("a.md", "2025-11-10", Telling(date, text)), Page("b.md", "2025-11-10", Telling(otherDate, otherText)));

        Assert.Equal(["a.md", "b.md"], Assert.Single(chronology.Events).Mentions.Select(mention => mention.Page.Path));
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void Should_keep_different_events_apart(string date, string text, string otherDate, string otherText)
    {
        var chronology = Build(Page("a.md", "2025-11-10", Telling(date, text)), Page("b.md", "2025-11-10", Telling(otherDate, otherText)));

        Assert.Equal(2, chronology.Events.Count);
    }

    [Theory]
    [InlineData("中部港湾運輸労働組合（UDW）は声明を出した。", "中部港湾運輸労働組合が賃上げで暫定合意した", "UDWが暫定合意")]
    [InlineData("柳成龍（ユ・ソンニョン）大統領は声明を出した。", "柳成龍大統領が罷免された", "ユ・ソンニョン大統領を罷免")]
    public void Should_learn_from_the_documents_what_a_name_is_called_for_short(string body, string text, string otherText)
    {
        var chronology = Build(
            Page("a.md", "2025-11-10", Telling("2025-11-03", text)) with { Body = body },
            Page("b.md", "2025-11-10", Telling("2025-11-03", otherText)));

        Assert.Single(chronology.Events);
        var terms = new List<Term>();
        TermExtractor.Extract(text, isContext: false, ShortForms.In([Page("a.md", null) with { Body = body }]), terms);
        var plain = new List<Term>();
        TermExtractor.Extract(text, isContext: false, ShortForms.None, plain);
        Assert.True(terms.Count > plain.Count);
    }

    [Theory]
    [InlineData("体育館の建設費が膨らんだ", false)]
    [InlineData("体育館の建設が遅れた", true)]
    [InlineData("The boat went down", true)]
    [InlineData("The boat went past", false)]
    public void Should_know_a_kind_of_happening_from_a_thing(string text, bool isHappening) =>
        Assert.Equal(isHappening, TermExtractor.Extract(text, isContext: false, ShortForms.None, []).Head != 0);

    [Fact]
    public void Should_tell_in_the_language_of_most_tellings()
    {
        var chronology = Build(
            Page("a.md", "2025-11-10", Telling("2025-11-03", "The Meteorological Agency lifted all tsunami warnings")),
            Page("b.md", "2025-11-10", Telling("2025-11-03", "気象庁は津波警報をすべて解除した")),
            Page("c.md", "2025-11-10", Telling("2025-11-03", "気象庁が津波警報を解除")));

        Assert.Contains("気象庁", Assert.Single(chronology.Events).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_the_most_precise_date()
    {
        var chronology = Build(
            Page("a.md", "2025-11-10", Telling("2019", "リマ会談の決裂")),
            Page("b.md", "2025-11-10", Telling("2019-02", "リマで第2回会談が開かれた")));

        Assert.Equal("2019-02", Assert.Single(chronology.Events).Date.ToString());
    }

    [Fact]
    public void Should_keep_a_disputed_year_as_a_conflict()
    {
        var slip = Page("a.md", "2025-08-26", Telling("2024", "首相はリマの宮殿で大統領と会談した", line: 14)) with
        {
            Seed = new("a.txt", ""),
            Checks = [new("BRF012", "", [14, 8])],
        };

        var chronology = Build(slip, Page("b.md", "2025-08-26", Telling("2025-08-25", "首相と大統領がリマの宮殿で会談した")));

        var told = Assert.Single(chronology.Events);
        var conflict = Assert.Single(told.Conflicts);
        Assert.Equal("2025-08-25", told.Date.ToString());
        Assert.Equal("2024", conflict.Mention.Event.Date.ToString());
        Assert.Equal(ConflictReason.CitedArticle, conflict.Reason);
        Assert.StartsWith("seeds/a.txt(14): warning BRF070: ", Assert.Single(chronology.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_take_no_other_year_for_a_slip_where_the_words_have_nothing_in_common()
    {
        var chronology = Build(
            Page("a.md", "2025-12-20", Telling("2023-11-03", "市は新庁舎の建設を始めた")),
            Page("b.md", "2025-12-21", Telling("2024-11-03", "大学の研究班が化石を発掘した")));

        Assert.Equal(2, chronology.Events.Count);
        Assert.Empty(chronology.Diagnostics);
    }

    [Fact]
    public void Should_not_join_what_one_sentence_dates_twice()
    {
        const string Sentence = "両首脳は2019年2月と2019年に会談した。";

        var chronology = Build(Page("a.md", "2025-11-10",
            Telling("2019-02", "両首脳の会談", quote: Sentence), Telling("2019", "両首脳の会談", quote: Sentence)));

        Assert.Equal(2, chronology.Events.Count);
    }

    [Fact]
    public void Should_list_publications_apart_from_events()
    {
        var page = Page("a.md", "2025-08-26") with { Cites = [new("c", "Outlet", null, null, Date("2025-08-25"), 3)] };

        var chronology = Build(page);

        Assert.Empty(chronology.Events);
        Assert.Equal(["2025-08-25 c", "2025-08-26 "], chronology.Coverage.Select(item => $"{item.Date} {item.Cite?.Id}"));
    }

    [Fact]
    public void Should_say_what_was_compared_when_asked()
    {
        Page[] pages =
        [
            Page("a.md", "2025-11-10", Telling("2025-11-03", "ベルリンで独仏首脳会談")),
            Page("b.md", "2025-11-10", Telling("2025-11-03", "仏独首脳がベルリンで会談した")),
        ];

        var decision = Assert.Single(TimelineBuilder.Build(pages, explain: true).Decisions);

        Assert.Equal(PairVerdict.Same, decision.Verdict);
        Assert.Contains("ベルリン", decision.Terms);
        Assert.True(decision.Score >= decision.Threshold);
    }
}
