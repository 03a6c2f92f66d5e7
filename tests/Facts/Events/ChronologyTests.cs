using System.Text;
using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts.Events;
using Briefing.Pages;
using Briefing.Seeds;

namespace Briefing.Tests.Facts.Events;

public sealed class ChronologyTests
{
    [Fact]
    public void Should_tell_each_entry_under_its_date()
    {
        var told = Told(
            """
            港の会社の歩み
            昭和34年10月 港に本店を設置(現、東町2丁目)
            1961年2月 北の町に工場新設
            4月5日 株主総会で社名を変更
            昭和39年9月1日 証券取引所に上場
            """);

        Assert.Equal(["1959-10 港に本店を設置(現、東町2丁目)", "1961-02 北の町に工場新設", "1961-04-05 株主総会で社名を変更", "1964-09-01 証券取引所に上場"], told);
    }

    [Fact]
    public void Should_take_no_entry_for_a_headline_or_the_day_of_publication()
    {
        var document = Read("1966年8月18日 港で男を逮捕\n1968年9月11日 地裁が無罪判決\n1976年5月18日 高裁が控訴を棄却\n1980年11月19日 最高裁が上告を棄却\n");

        Assert.Null(document.Headline);
        Assert.All(document.Blocks, block => Assert.True(block is Block.Paragraph { IsEntry: true, Role: BlockRole.Body }));
    }

    [Fact]
    public void Should_hear_years_at_the_start_of_entries() => Assert.Equal(
        ["1851 A baker opened a shop in the harbour", "1923 The shop moves to the market", "1999 The last baker closes the shop"],
        Told("Key moments in the history of a shop\n1851 - A baker opened a shop in the harbour.\n1923 - The shop moves to the market.\n1999: The last baker closes the shop.\n"));

    [Fact]
    public void Should_hear_a_year_before_any_name_at_the_start_of_entries() => Assert.Equal(
        ["1924 Harbour Bread is formed", "1952 The firm opens a shop", "1970 The firm is sued", "1971 It sells the shop"],
        Told("A company\n1924 Harbour Bread is formed.\n1952 The firm opens a shop.\n1970 The firm is sued. The following year it sells the shop.\n"));

    [Fact]
    public void Should_give_entries_the_year_above_them() => Assert.Equal(
        ["1963-05-01 港で男が消える", "1963-05-04 船を発見", "1964-03-11 地裁が判決を言い渡す", "1964-03-12 高裁に控訴"],
        Told("事件の年表\n■1963年\n5月1日 港で男が消える。\n5月4日 船を発見。\n■1964年\n3月11日 地裁が判決を言い渡す。\n3月12日 高裁に控訴。\n"));

    [Fact]
    public void Should_tell_the_rows_of_a_table_under_the_dates_in_their_cells()
    {
        var events = EventFinder.Find(
            Read(
                """
                事件の経過は次の表の通りだ。

                | 年 | 月日 | 経過 |
                |---|---|---|
                | 1966年 (昭和41年) | 6月30日 | 港で火が出る |
                | | 8月18日 | 男を逮捕 |
                | 9月9日 | 地検が男を起訴 | |
                | 1968年 | 9月11日 | 地裁が無罪判決 |
                """),
            null,
            []);

        Assert.Equal(["1966-06-30 港で火が出る", "1966-08-18 男を逮捕", "1966-09-09 地検が男を起訴", "1968-09-11 地裁が無罪判決"], Telling.Told(events));
        Assert.Equal(["港で火が出る", "男を逮捕", "地検が男を起訴", "地裁が無罪判決"], events.Select(told => told.Quote));
        Assert.Equal([5, 6, 7, 8], events.Select(told => told.Line));
    }

    [Fact]
    public void Should_tell_nothing_of_figures_by_year() =>
        Assert.Empty(Told("人数は次の表の通りだ。\n\n| 年 | 人数 | 割合 |\n|---|---|---|\n| 2001年 | 1200人 | 30% |\n| 2002年 | 1300人 | 31% |\n| 2003年 | 1400人 | 32% |\n"));

    [Fact]
    public void Should_take_the_dates_below_a_heading_that_looks_ahead_for_plans() => Assert.All(
        EventFinder.Find(Read("港の会社は歩み続ける。\n\n# 今後の予定\n\n| 年 | 内容 |\n|---|---|\n| 2061年 | 港に工場を新設 |\n| 2062年 | 北の町に支店を開設 |\n| 2063年 | 東の町に支店を開設 |\n"), null, []),
        told => Assert.Equal(EventStatus.Planned, told.Status));

    /// <summary>Two dated lines are no chronology, nor is a programme without years.</summary>
    [Theory]
    [InlineData("2011年7月1日 港の会社\n2011年7月3日 港の会社更新\n")]
    [InlineData("10月4日 港の集い\n10月5日 講演と会食\n10月6日 見学と解散\n")]
    public void Should_take_nothing_else_for_entries(string text) =>
        Assert.DoesNotContain(Read(text).Blocks, block => block is Block.Paragraph { IsEntry: true });

    /// <summary>Undated texts, and whether what their second line tells has happened.</summary>
    [Theory]
    [InlineData("1877年に駅が開業する。1990年に駅は閉鎖された。", EventStatus.Past)]
    [InlineData("1990年に駅は閉鎖された。2077年に駅が再び開業する。", EventStatus.Planned)]
    public void Should_know_from_what_is_told_as_past_that_what_came_before_is_too(string text, EventStatus expected) =>
        Assert.Contains(EventFinder.Find(Telling.Document(text), null, []), told => told.Text.EndsWith("開業する", StringComparison.Ordinal) && told.Status == expected);

    [Fact]
    public void Should_tell_the_historic_present_of_an_undated_chronology_as_past()
    {
        var events = EventFinder.Find(Read("駅の年表\n1877年 駅が開業する\n1923年 駅舎が焼ける\n1990年 駅を閉鎖\n2077年 新しい駅を開業予定\n"), null, []);

        Assert.Equal([EventStatus.Past, EventStatus.Past, EventStatus.Past, EventStatus.Planned], events.Select(told => told.Status));
    }

    private static string[] Told(string text) => Telling.Told(EventFinder.Find(Read(text), Edtf.Parse("2025-11-10"), []));

    private static Document Read(string text) => DocumentBuilder.Build(SeedReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text)).Seed!, null);

    [Theory]
    [InlineData("大正12年9月 橋が流される", true)]
    [InlineData("慶応3年 港が開かれる", true)]
    [InlineData("令和元年5月1日 橋が開通する", true)]
    [InlineData("創業50年 記念の式典を開く", false)]
    [InlineData("開港3年 利用者が増える", false)]
    public void Should_know_an_entry_by_the_name_of_an_era(string line, bool isEntry) =>
        Assert.Equal(isEntry, ChronologyEntries.LengthOf(line, out var hasYear) > 0 && hasYear);
}
