using Briefing.Dates;
using Briefing.Rendering;
using Briefing.Theme;

namespace Briefing.Tests.Rendering;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2018", "2018年", "2018")]
    [InlineData("2018-06", "2018年6月", "June 2018")]
    [InlineData("2018-06-12", "2018年6月12日", "12 June 2018")]
    [InlineData("2025-23~", "2025年秋ごろ", "around autumn 2025")]
    [InlineData("2018-24", "2018年冬", "winter 2018")]
    [InlineData("2025-34", "2025年第2四半期", "second quarter of 2025")]
    [InlineData("197X", "1970年代", "1970s")]
    [InlineData("16XX", "17世紀", "17th century")]
    [InlineData("20XX", "21世紀", "21st century")]
    [InlineData("1970/1989", "1970年代〜80年代", "1970s–1980s")]
    [InlineData("1990/2009", "1990年代〜2000年代", "1990s–2000s")]
    [InlineData("2023/2024", "2023年〜2024年", "2023 – 2024")]
    [InlineData("2025-10-0X~", "2025年10月上旬", "early October 2025")]
    [InlineData("2025-10-2X~", "2025年10月下旬", "late October 2025")]
    [InlineData("2025-10-31~", "2025年10月31日ごろ", "around 31 October 2025")]
    [InlineData("2025-10-29/2025-10-30", "2025年10月29日〜30日", "29–30 October 2025")]
    [InlineData("2025-10-29/2025-11-02", "2025年10月29日〜11月2日", "29 October – 2 November 2025")]
    [InlineData("2025-12-30/2026-01-02", "2025年12月30日〜2026年1月2日", "30 December 2025 – 2 January 2026")]
    [InlineData("2025-07/2025-09", "2025年7月〜9月", "July–September 2025")]
    [InlineData("2025-04/2026-03", "2025年4月〜2026年3月", "April 2025 – March 2026")]
    [InlineData("2018/..", "2018年以降", "from 2018")]
    [InlineData("../2026-03", "2026年3月まで", "until March 2026")]
    [InlineData("2004?", "2004年（不確か）", "2004 (uncertain)")]
    public void Should_say_no_more_than_the_date_does(string edtf, string japanese, string english)
    {
        Assert.Equal(japanese, new DateText(Strings.For("ja")).Text(Edtf.Parse(edtf)));
        Assert.Equal(english, new DateText(Strings.For("en")).Text(Edtf.Parse(edtf)));
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-06-12", "2018-06-12")]
    [InlineData("2018-06~", null)]
    [InlineData("2018-21", null)]
    [InlineData("197X", null)]
    [InlineData("2018/2019", null)]
    [InlineData("-0044", null)]
    public void Should_give_html_only_what_it_knows(string edtf, string? expected) =>
        Assert.Equal(expected, DateText.Machine(Edtf.Parse(edtf)));
}
