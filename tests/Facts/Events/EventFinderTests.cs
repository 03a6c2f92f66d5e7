using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Events;
using Briefing.Pages;
using static Briefing.Tests.Facts.Events.Telling;

namespace Briefing.Tests.Facts.Events;

public sealed class EventFinderTests
{
    /// <summary>Sentences of 10 November 2025 whose dates date no happening.</summary>
    public static TheoryData<string> Silent => new()
    {
        "祭りは毎年8月に開かれる。",
        "放流は当初12日の予定だったが、悪天候で延びた。",
        "The crews had planned to sail in October but put it off.",
        "『合意の行方』 東西新聞、2025年11月2日。",
        "2025年トランプ再選で世界はどう変わる?",
        "公開日:2025/11/09",
        "2024年、両国の関係は複雑なままである。",
        "早いもので、もう11月になった。",
        "仮に来年1月に増税されれば、景気は冷え込む。",
        "2019年6月以降、会談は行われていない。",
        "船長は「今日はやめておいたほうがいい」と助言していた。",
        "令和6年度一般会計補正予算が全会一致で可決された。",
        "（問）今日大臣が辞任されましたが、どうお考えですか、お聞かせください。",
        "本日はお忙しい中、お集まりいただきありがとうございます。",
        "2024年、あけましておめでとうございます（「おめでとうございます」の声）。",
        "次の100年はこれまでの100年より大きく変わる。",
        "指数は2019年12月調査以来、5年9カ月ぶりの高水準となった。",
        "1961年生まれ。",
        "最初に、今年の基本方針に関し民間議員からの提案について議論した。",
        "21社の2026年3月期第1四半期（1Q、4～6月）連結決算は増益だった。",
        "平成30年度病院連携研究発表会を講堂で開いた。",
        "11月補正予算をはじめとする議案に賛成をいただいた。",
        "集会は70年安保闘争以来の人出となった。",
        "北軍は1991年以来34年ぶり7度目の優勝を決めた。",
        "9月28日放送の『港の番組』で復帰が決まったらしい。",
        "消費者物価の見通しを今年度と2026年度それぞれ引き上げた。",
        "嵐が年に2度上陸するのは統計がある1991年以来初めて。",
        "2019年以来となる閣僚級の対話を開く。",
        "旧港湾法（1948～1996年）の下で港が栄えた。",
        "寄付金（9月末現在）は装飾に充てられる。",
        "本稿は11月8日時点の情報に基づき書かれた。",
        "（令和7年11月9日（日） 10:44～10:47 於：合同庁舎8号館会議室B）",
        "date 2025-11-09 港の再開発をめぐる動きです。",
        "November 9, 2025 | A version of this story appeared in Volume 94",
        "Generated at: 2025-11-09T09:18:20.437+09:00",
        "createdAt = \"2025-11-09 15:35\"",
        "<comment user=\"a\" date=\"2025-11-09\">港の話</comment>",
        "In a message dated 10/20/2025 7:06:59 PM, hana writes:",
    };

    /// <summary>Sentences of 10 November 2025 and whether what they tell has happened.</summary>
    public static TheoryData<string, EventStatus> Statuses => new()
    {
        { "首相は11月3日に辞意を表明した。", EventStatus.Past },
        { "首脳会議は11月20日に開かれる予定だ。", EventStatus.Planned },
        { "大統領は年内の会談に意欲を示している。", EventStatus.Planned },
        { "首相は2025年11月9日から12日まで欧州を訪問する。", EventStatus.Ongoing },
        { "選挙は2026年に行われる。", EventStatus.Planned },
        { "風雨から守る屋根の工事が10日までに終わり、公開された。", EventStatus.Past },
        { "The council has until November 12 to name a mayor.", EventStatus.Planned },
        { "The council told all members to resign on or by November 12.", EventStatus.Planned },
        { "11月9日からは雨の降った北部でも雪になる予想となっている。", EventStatus.Planned },
        { "きょうの判決で地裁の裁判長は防げる可能性があったと認め、賠償を命じた。", EventStatus.Past },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void Should_find_no_event(string sentence) => Assert.Empty(Find("2025-11-10", "市は予算を審議している。", sentence));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Should_say_whether_it_has_happened(string sentence, EventStatus expected) =>
        Assert.Equal(expected, Assert.Single(Find("2025-11-10", sentence)).Status);

    [Fact]
    public void Should_quote_the_sentence_and_name_the_line_of_the_date()
    {
        var passage = new Passage("市は揺れた。市長は「責任を取る。」と述べ、11月3日に辞任した。", [new(0, 4), new(12, 5), new(21, 6)]);

        var told = Assert.Single(EventFinder.Find(new() { Blocks = [new Block.Paragraph(passage)] }, Edtf.Parse("2025-11-10"), []));

        Assert.Equal("市長は「責任を取る。」と述べ、11月3日に辞任した。", told.Quote);
        Assert.Equal("11月3日", told.Expression);
        Assert.Equal(6, told.Line);
        Assert.False(told.IsStated);
    }

    [Theory]
    [InlineData(BlockRole.Aside)]
    [InlineData(BlockRole.Teaser)]
    [InlineData(BlockRole.Caption)]
    [InlineData(BlockRole.Byline)]
    [InlineData(BlockRole.References)]
    public void Should_take_no_events_from_what_is_not_the_article(BlockRole role)
    {
        var block = new Block.Paragraph(Passage.Of("首相は2025年11月3日に辞意を表明した。", 1)) { Role = role };

        Assert.Empty(EventFinder.Find(new() { Blocks = [block] }, Edtf.Parse("2025-11-10"), []));
    }

    [Fact]
    public void Should_take_no_events_from_headings()
    {
        var document = new Document
        {
            Headline = Passage.Of("首相、2025年11月3日に辞任", 1),
            Blocks = [new Block.Heading(1, Passage.Of("2019年以来の再会談", 2))],
        };

        Assert.Empty(EventFinder.Find(document, Edtf.Parse("2025-11-10"), []));
    }

    [Fact]
    public void Should_count_from_the_cited_article_until_the_next_heading()
    {
        var document = new Document
        {
            Blocks =
            [
                new Block.CitedArticle(null, null, Passage.Of("公開日:2019/07/02", 1), "https://example.org/a", [Passage.Of("首相は昨日、大統領と会談した", 2)], 3),
                new Block.Paragraph(Passage.Of("会談は昨日行われ、首相は満足した。", 4)),
                new Block.Heading(1, Passage.Of("その後", 5)),
                new Block.Paragraph(Passage.Of("首相は昨日、辞任した。", 6)),
            ],
        };
        Citation cite = new("c", null, null, "https://example.org/a", Edtf.Parse("2019-07-02"), 3);

        var events = EventFinder.Find(document, Edtf.Parse("2025-11-10"), [cite]);

        Assert.Equal(["2 2019-07-01", "4 2019-07-01", "6 2025-11-09"], events.Select(item => $"{item.Line} {item.Date}"));
    }
}
