using Briefing.Dates;
using Briefing.Tests.Support;

namespace Briefing.Tests.Dates;

/// <summary>Tables of sentences with their dates, one table for each class of expression: <c>anchor, text, words=value|…</c>.</summary>
public sealed class DateCaseTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "Cases", "dates"), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
            {
                var cells = line.Split('\t');
                data.Add(Path.GetFileNameWithoutExtension(file), cells[0], cells[1], cells[2]);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Should_read_the_dates_of_a_sentence(string table, string anchor, string text, string expected)
    {
        var reading = DateReader.Read(text, anchor == "-" ? null : Edtf.Parse(anchor));
        var actual = string.Join('|', reading.Mentions.Select(mention => $"{mention.Text}={mention.Value?.ToString() ?? "?"}"));
        Assert.True(expected == actual, $"{table}: {text}\n expected {expected}\n actual   {actual}");
        Assert.All(reading.Mentions, mention => Assert.Equal(text[mention.Start..mention.End], mention.Text));
    }

    [Theory]
    [InlineData("2月30日に開く。", "BRF060")]
    [InlineData("2025年10月27日(火)に開いた。", "BRF061")]
    [InlineData("平成32年4月に開く。", "BRF062")]
    [InlineData("It is dated 03/04/2025.", "BRF063")]
    [InlineData("平成7年(1996年)1月17日に起きた。", "BRF065")]
    public void Should_report_what_does_not_fit(string text, string code) =>
        Assert.Equal(code, Assert.Single(DateReader.Read(text, Edtf.Parse("2025-10-27")).Checks).Code);

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("　")]
    [InlineData("\r")]
    public void Should_find_no_dates_in_lines_of_nothing(string space)
    {
        var line = string.Concat(Enumerable.Repeat(space, 100));
        Assert.Empty(DateReader.Read(line, null).Mentions);
        Assert.Equal("2024年3月4日", Assert.Single(DateReader.Read($"{line}\n2024年3月4日に開いた。\n{line}", null).Mentions).Text);
    }

    [Fact]
    public void Should_count_a_cited_articles_words_from_its_own_date()
    {
        var reading = DateResolver.Resolve(
            [
                new("会談の行方", SegmentKind.Heading),
                new("会談は25日に行われた。") { Anchor = Edtf.Parse("2025-08-26") },
                new("2024年8月25日、会談が実現した。") { Anchor = Edtf.Parse("2025-08-26") },
                new("10月下旬に開かれる会議にも出る。") { Anchor = Edtf.Parse("2025-08-26") },
                new("その後", SegmentKind.Heading),
                new("25日に再会した。"),
            ], Edtf.Parse("2025-11-01"));
        Assert.Equal(["2025-08-25", "2024-08-25", "2025-10-2X~", "2025-10-25"], reading.Mentions.Select(mention => mention.Value.ToString()));
        Assert.Equal("BRF064", Assert.Single(reading.Checks).Code);
    }

    [Theory]
    [InlineData("2010-03", "今年は増えた。昨日は減った。", "2010|?")]
    [InlineData("2010-03", "27日に開いた。", "2010-03-27")]
    public void Should_use_of_a_coarse_anchor_only_what_it_knows(string anchor, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.Read(text, Edtf.Parse(anchor)).Mentions.Select(mention => mention.Value?.ToString() ?? "?")));

    [Theory]
    [InlineData("できごと\n2023年\n5月2日に開店した。6月に改装した。", "2023|2023-05-02|2023-06")]
    [InlineData("2023年4月\n9日、町長が辞任した。\nその後\n9日に後任が決まった。", "2023-04|2023-04-09|2025-10-09")]
    [InlineData("今後の予定\n5日、臨時会。\n12月3日、閉会。", "2025-11-05|2025-12-03")]
    [InlineData("2日、橋が開通した。2011年に計画が決まった。\n6日、渋滞が起きた。9月1日に着工した。", "2025-10-02|2011|2025-10-06|2025-09-01")]
    [InlineData("2030年に開業する。\n市は9月30日、計画を決めた。", "2030|2025-09-30")]
    public void Should_keep_in_force_what_the_headings_and_the_narration_set(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.Read(text, Edtf.Parse("2025-10-27")).Mentions.Select(mention => mention.Value?.ToString() ?? "?")));

    [Theory]
    [InlineData("The minister met her counterpart for three hours in October\n29, 2024, the ministry said in a short note.", "October\n29, 2024=2024-10-29")]
    [InlineData("委員会はこの規則の改正案を全会一致で可決し、2024年\n4月1日に新しい手数料を取り始めた。", "2024年\n4月1日=2024-04-01")]
    [InlineData("できごと\n2023年\n5月2日に開店した。", "2023年=2023|5月2日=2023-05-02")]
    public void Should_join_a_date_that_a_lines_end_breaks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.Read(text, Edtf.Parse("2025-10-27")).Mentions.Select(mention => $"{mention.Text}={mention.Value}")));

    [Theory]
    [InlineData("見出し\n公開日：2025/08/26\n会談は25日に行われた。", "2025-08-26|2025-08-25")]
    [InlineData("見出し\n更新：2025/08/26\n会談は25日に行われた。", "2025-08-26|2025-10-25")]
    [InlineData("見出し\n公開は2025年4月になる。\n会談は25日に行われた。", "2025-04|2025-10-25")]
    public void Should_count_from_a_label_of_publication_only(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.Read(text, Edtf.Parse("2025-10-27")).Mentions.Select(mention => mention.Value.ToString())));

    [Fact]
    public void Should_place_what_it_reports()
    {
        var check = Assert.Single(DateReader.Read("開会は\n2月30日だ。", Edtf.Parse("2025-10-27")).Checks);
        Assert.Equal((4, 9, "2月30日"), (check.Start, check.End, check.Text));
    }

    [Fact]
    public void Should_give_the_event_its_point_beside_an_open_range()
    {
        var mention = Assert.Single(DateReader.Read("2019年6月以来の会談となる。", Edtf.Parse("2025-10-27")).Mentions);
        Assert.Equal(("2019-06/..", "2019-06", DateBound.From, true), (mention.Value.ToString(), mention.Point.ToString(), mention.Bound, mention.IsBackground));
    }

    [Theory]
    [InlineData("1234567890"), InlineData("年"), InlineData("第"), InlineData("1年2月3日、"), InlineData("27日、"), InlineData("1/2/")]
    [InlineData("1〜"), InlineData("3 days after "), InlineData("early "), InlineData("the next "), InlineData("2010-"), InlineData("「"), InlineData("2024年\n"), InlineData("2、4、"), InlineData("from "), InlineData("'"), InlineData("week of ")]
    public void Should_end_on_any_text(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000));
        Assert.All(DateReader.Read(text, Edtf.Parse("2025-10-27")).Mentions, mention => Assert.Equal(text[mention.Start..mention.End], mention.Text));
    }
}
