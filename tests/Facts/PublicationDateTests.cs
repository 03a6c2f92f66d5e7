using Briefing.Blocks;

namespace Briefing.Tests.Facts;

public sealed class PublicationDateTests
{
    /// <summary>Clipping, date, rule; null where nothing supports a date.</summary>
    public static TheoryData<string, string?, string?> Clippings => new()
    {
        // Stated beside a label: the release before the update, wherever each stands.
        { "橋が開通\n更新日:2024/05/02 公開日:2024/05/01\n\n町は橋を開通させました。", "2024-05-01", "stated" },
        { "橋が開通\n2024年5月1日 10時30分 配信\n\n町は橋を開通させました。", "2024-05-01", "stated" },
        { "Bridge opens\nLast updated: May 3, 2024\nPublished: May 2, 2024\n\nThe town has opened the bridge. It is long.", "2024-05-02", "stated" },
        { "Bridge opens\nPublished 10:15 a.m. ET Oct. 25, 2024 | Updated 3:02 p.m. ET Oct. 26, 2024\n\nThe town has opened the bridge.", "2024-10-25", "stated" },
        { "橋が開通\n最終更新日:令和6年5月3日\n\n町は橋を開通させました。", "2024-05-03", "stated" },

        { "橋に関する記者会見の要旨\n\n  • 日時:令和6年5月1日(水)19:23~20:08\n  • 場所:町役場の会見室\n\n1.発言の要旨\n\n町は橋を開通させました。橋は長い。", "2024-05-01", "stated" },
        { " date 2024-05-01 橋の上の町長＝1日、村山町【村山例通信】町は橋を開通させました。橋は長い。", "2024-05-01", "stated" },
        { "町に橋が開通、車も通れる(1面)【2024年5月3週号】\n\n町は橋を開通させました。橋は車も通れます。", "2024-05", "stated" },
        { "橋の会の会報から\n2024年5月号\n\n町は橋を開通させました。橋は車も通れます。", "2024-05", "stated" },
        { "The bridge of the town opens to all cars\n\nby Ann Shaw\nMay 1, 2024 | A version of this story appeared in print in the second issue of the year\n\nThe town has opened the bridge. It is long and it is wide.", "2024-05-01", "byline" },
        { "• Fri. Mar 8th, 2024\n\nNada Harbour Notes\n\nMenu\n\nThe Bridge Opens in the Town to the Cars of the Valley\n\nThe town has opened the bridge. It is long and it is wide.", null, null },
        { "町に橋が開通か 村山町2024/05/01 10:43山田花子社会橋開通式の列=1日、村山町町は1日、橋を開通させたと明らかにした。橋は車も通れるという。", "2024-05-01", "byline" },
        { "2024年5月1日放送 13:05 - 13:55 例放送総合\n\n橋が古い橋に代わって開通した。2005年4月25日、古い橋が流され、町の人が渡れなくなった。", "2024-05-01", "headline" },
        { "橋が町に開通\n公開月:2024年5月\n\n町は橋を開通させました。橋は長い。", "2024-05", "stated" },
        { "橋が町に開通\n2024年5月1日10時05分掲載 無料記事\n\n町は橋を開通させました。橋は長い。", "2024-05-01", "stated" },
        { "Bridge opens to cars\n\nThe bridge on May 3, 2024, a day before it opened to the cars of the whole town and its guests.\n\nSEATOWN, May 4 — The town has opened the bridge. It is long and it is wide.", "2024-05-04", "byline" },

        { "Monday, May 13, 2024\n\nBridge opens to the cars of the whole town\n\nMay 10, 2024 (SEATOWN) – The town has opened the bridge. It is long and it is wide.", "2024-05-10", "byline" },

        { "Bridge opens to the cars of the whole town\nMay 10, 2024 11:20 AM CDT\n\nThe town has opened the bridge. It is long and it is wide.", "2024-05-10", "stated" },
        { "29.04.2024 | Press Release\n\nBridge opens to the cars of the whole town\n\nThe town has opened the bridge. It is long and it is wide.", "2024-04-29", "byline" },

        // The month alone, by the headline.
        { "The Bridge and What Comes After It\nApril 2024\nBy Ann Shaw\nThe town has opened the bridge. It is long and it is wide.", "2024-04", "stated" },
        { "橋の会の会報から\n\n2024年5月\n\n町は橋を開通させました。橋は車も通れます。", "2024-05", "stated" },
        { "橋を守る会の集会の記録3(2024/05/20)\n\n町は橋を開通させました。橋は車も通れます。", "2024-05-20", "headline" },
        { "Press Conference by Harbour Secretary Ann Shaw\n\nWednesday, December 18, 2024, 4:30 p.m. Ministry of Rivers and Harbours\n\nThe town has opened the bridge. It is long and it is wide.", "2024-12-18", "byline" },

        { "Town says it tested the new bridge\n\n  • January 19, 2024\n  • Harbour papers\n\nThe town has said that it tested the new bridge on Tuesday. It is long and it is wide.", "2024-01-19", "stated" },
        // A day with its hour below the lead; the paper's day before the text; that of a picture says nothing.
        { "橋が町に開通、車も通れる\n\n町で橋を見てきた山田花子さんにお話を聞きました。\n\n2024-05-20 15:00\n\n町は新しい橋を開通させました。橋は車も通れます。", "2024-05-20", "stated" },
        { "橋が町に開通、車も通れる\n\n【2024年5月1日(水)2面】 町は4月30日、橋を開通させたと明らかにした。橋は車も通れるという。", "2024-05-01", "byline" },
        { "橋が町に開通、車も通れる\n\n撮影日時:2024年5月1日 場所:川の町\n\n町は橋を開通させました。橋は車も通れます。", null, null },

        // A line of its own, a byline, a headline of a digest.
        { "橋が開通\n\n2024年5月1日（水）\n\n町は橋を開通させました。", "2024-05-01", "stated" },
        { "Bridge opens\n\nFriday, August 21, 2015\n\nThe town has opened the bridge. It is long.", "2015-08-21", "stated" },
        { "（山田花子）2024年05月01日\n橋が開通\n町は橋を開通させました。", "2024-05-01", "byline" },
        { "2011年3月11日の地震を振り返る\n\n町は橋を開通させました。", null, null },

        // A colophon: first publication, not the later editions.
        { "橋の歌\n\n川の上に橋がある。町の人が渡る。\n\n底本：「橋」例文庫\n　　　1989（平成元）年10月10日発行\n初出：「例日報」\n　　　1933（昭和8）年8月11日\n2004年5月18日作成", "1933-08-11", "colophon" },

        // The clipping's own address.
        { "https://example.com/news/2024/05/01/bridge\n\n橋が開通\n\n町は橋を開通させました。道もできました。", "2024-05-01", "url" },

        // Bounded by what is cited or told.
        { "橋が開通\n\n町は橋を開通させました。詳細は https://example.com/news/20240430/1.html にあります。", "2024-04-30", "latest-cited" },
        { "橋が開通\n\n町は橋を開通させました。\n\n『橋の歴史』 例新聞、2019年3月1日。\n『開通式』 例新聞、2024年5月1日。", "2024-05-01", "latest-cited" },
        { "橋が開通\n\n2024年5月1日、町は橋を開通させました。式典は2020年3月2日に始まった工事の終わりを祝いました。", "2024-05-01", "first-dated-sentence" },
        { "原爆忌\n\n思うところを書く、と8月6日にあたって考えた。\n\n• 議会が決議 https://example.com/news/160731/wor16073111330008.html", "2016-08-06", "day-of-writing" },
        { "橋が開通\n\n2024年5月1日、町は橋を開通させました。渡った車は2024年5月末に一万台を超えました。", "2024-05-01", "first-dated-sentence" },

        // Among the page's controls, beside a section's name, with a weekday that settles the year.
        { "海峡放送\nホーム\n検索\n橋が町に開通、車も通れる\n記事一覧 2024.05.01 09:24\n印刷\nシェア\n町は橋を開通させました。橋は車も通れるようになり、式典には百人が集まりました。\n関連記事\n古い橋の話\nCopyright 海峡放送", "2024-05-01", "byline" },
        { "2024/05/01 橋の日記\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "2024-05-01", "byline" },
        { "橋が町に開通、車も通れる\n5/1(水) 7:18配信\n町は橋を開通させました。橋は車も通れます。\n\nCopyright © 2025 村山日報 無断転載を禁じます", "2024-05-01", "byline" },
        { "橋が町に開通、車も通れる\n5/1(木) 7:18配信\n町は橋を開通させました。橋は車も通れます。\n\nCopyright © 2025 村山日報 無断転載を禁じます", "2025-05-01", "byline" },
        { "橋が町に開通、車も通れる\n5/1(土) 7:18配信\n町は橋を開通させました。橋は車も通れます。\n\nCopyright © 2025 村山日報 無断転載を禁じます", null, null },
        { "橋が町に開通、車も通れる\n5/1(水) 7:18配信\n町は橋を開通させました。橋は車も通れます。", null, null },

        // Short years, and the month of an issue at the clipping's head.
        { "橋が町に開通、車も通れる\n'11/8/2\n町は橋を開通させました。橋は車も通れます。", "2011-08-02", "byline" },
        { "橋が町に開通、車も通れる\n’99/12/31\n町は橋を開通させました。橋は車も通れます。", "1999-12-31", "byline" },
        { "橋が町に開通、車も通れる\n'11/13/2\n町は橋を開通させました。橋は車も通れます。", null, null },
        { "橋が町に開通、車も通れる\nH31.4.1\n町は橋を開通させました。橋は車も通れます。", "2019-04-01", "stated" },
        { "月刊灘 二〇二四年十一月号\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "2024-11", "stated" },
        { "橋の研究 第38巻第2号(2024年3月)\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "2024-03", "stated" },
        { "Bulletin No. 64, November 2020\n\nThe Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.", "2020-11", "stated" },

        // Of two days as near to the headline, the one below; the site's today stands above.
        { "Nada Daily\nSubscribe\nBreaking News\nMay 2, 2024\nEconomy\nThe Bridge Opens in the Town\nA. Shaw\nMay 1, 2024\nFacebook Twitter WhatsApp\nThe town has opened the bridge. It is long and it is wide.", "2024-05-01", "stated" },

        // Silence: no date, a plan, a year only, a passing mention.
        { "橋が開通\n\n町は橋を開通させました。", null, null },
        { "橋の会\n\n町は2030年10月4日に橋を開通させる予定です。", null, null },
        { "橋が開通\n\n町は2024年に橋を開通させました。", null, null },
    };

    [Theory]
    [MemberData(nameof(Clippings))]
    public void Should_hear_the_strongest_witness(string text, string? date, string? rule)
    {
        var facts = Facts.Clippings.Facts(text);

        Assert.Equal(date, facts.Date?.ToString());
        Assert.Equal(rule, facts.DateBasis?.Rule);
    }

    [Fact]
    public void Should_quote_the_day_where_the_text_does_not_write_the_name_of_what_it_cites_in_that_way()
    {
        var facts = Facts.Clippings.Facts("[x](https://example.org/)、2024年5月1日");

        Assert.Equal(new("latest-cited", 1, "2024年5月1日"), facts.DateBasis);
    }

    [Theory]
    [InlineData("2024-05-01 町のニュースと解説", "2024-05-01")]
    [InlineData("2024 - 05 - 01 World News / 注目点", "2024-05-01")]
    [InlineData("町のニュース【2024年5月1日】", "2024-05-01")]
    [InlineData("町の便りと橋のニュース2024年5月1日第12号", "2024-05-01")]
    [InlineData("2024年5月1日の開通式を振り返る", null)]
    [InlineData("2024年5月1日(水)町長定例記者会見", "2024-05-01")]
    [InlineData("町長定例記者会見（2024年5月1日）", "2024-05-01")]
    [InlineData("2024年5月1日の地震についての報告", null)]
    [InlineData("町の橋、2024年5月1日に開通へ", null)]
    public void Should_read_the_day_that_a_headline_begins_or_ends_with(string headline, string? date)
    {
        var facts = Facts.Clippings.Facts(new Document { Headline = Passage.Of(headline, 1), Blocks = [Facts.Clippings.Paragraph("町は橋を開通させました。", 3)] });

        Assert.Equal(date, facts.Date?.ToString());
    }

    [Fact]
    public void Should_leave_the_dates_of_cited_articles_to_them()
    {
        var cited = new Block.CitedArticle(
            null, Passage.Of("例新聞", 9), Passage.Of("公開日:2019/07/01", 6), "https://example.com/a", [Passage.Of("橋が開いた。", 7)], 9);

        var facts = Facts.Clippings.Facts(new Document
        {
            Headline = Passage.Of("橋の話", 1),
            Blocks =
            [
                Facts.Clippings.Paragraph("町の橋について書きます。", 2),
                Facts.Clippings.Heading("開通", 4),
                cited,
                Facts.Clippings.Heading("そのほか", 10),
                Facts.Clippings.Paragraph("公開日:2023/01/01", 11, BlockRole.Byline),
                Facts.Clippings.Paragraph("一。", 12),
                Facts.Clippings.Paragraph("二。", 13),
                Facts.Clippings.Paragraph("三。", 14),
                Facts.Clippings.Paragraph("四。", 15),
            ],
        });

        Assert.Equal("2019-07-01", facts.Date?.ToString());
        Assert.Equal(new("latest-cited", 6, "公開日:2019/07/01"), facts.DateBasis);
    }

    [Theory]
    [InlineData("2024年5月1日 16:05", 3, "2024-05-01")]
    [InlineData("2024年5月1日の橋", 3, null)]
    [InlineData("2024年5月1日 16:05", 9, null)]
    public void Should_hear_a_day_right_above_the_text_of_a_saved_page(string line, int at, string? date)
    {
        var facts = Facts.Clippings.Facts(new Document
        {
            Blocks = [Facts.Clippings.Paragraph("町は橋を開通させました。", 5)],
            Furniture = [new(Passage.Of(line, at), "outside")],
        });

        Assert.Equal(date, facts.Date?.ToString());
    }

    [Theory]
    [InlineData("2024-05-03T23:30:00-08:00")]
    [InlineData("2024-05-03 23:30:00 +0900")]
    [InlineData("2024-05-03T00:00:00Z")]
    public void Should_take_the_day_as_printed_from_a_time(string published) =>
        Assert.Equal("2024-05-03", Facts.Clippings.Facts($"---\ntitle: 橋\npublished: {published}\n---\n町は橋を開通させました。", path: "a.md").Date?.ToString());

    [Fact]
    public void Should_believe_front_matter_first()
    {
        var facts = Facts.Clippings.Facts("---\ntitle: 橋\npublished: 2024年5月3日\n---\n橋が開通\n公開日:2024/05/01\n\n町は橋を開通させました。", path: "a.md");

        Assert.Equal("2024-05-03", facts.Date?.ToString());
        Assert.Equal(new("metadata", 3, "2024年5月3日"), facts.DateBasis);
    }

    [Fact]
    public void Should_print_the_losers()
    {
        var facts = Facts.Clippings.Facts("橋が開通\n更新日:2024/05/02 公開日:2024/05/01\n\n町は橋を開通させました。");

        var dates = facts.Considered.Where(considered => considered.Fact == "date").ToList();
        Assert.Equal("2024-05-01", Assert.Single(dates, considered => considered.IsAccepted).Value);
        Assert.Contains(dates, considered => considered is { Value: "2024-05-02", IsAccepted: false });
    }
}
