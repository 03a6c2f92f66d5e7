using static Briefing.Tests.Facts.Events.Telling;

namespace Briefing.Tests.Facts.Events;

public sealed class JapaneseEventTextTests
{
    /// <summary>A sentence of 10 November 2025 and the events it tells.</summary>
    public static TheoryData<string, string[]> Sentences => new()
    {
        { "2025年11月3日、市は新庁舎の建設を始めた。", ["2025-11-03 市は新庁舎の建設を始めた"] },
        { "しかし、2025年11月3日、市は計画を撤回した。", ["2025-11-03 市は計画を撤回した"] },
        { "地元紙によると、首相は11月3日に辞意を固めた。", ["2025-11-03 首相は辞意を固めた"] },
        { "会社は8日の記者会見で、工場の閉鎖を発表した。", ["2025-11-08 会社は記者会見で、工場の閉鎖を発表した"] },
        { "首相は2018年と2019年に大統領と会談した。", ["2018 首相は大統領と会談した", "2019 首相は大統領と会談した"] },
        { "2018年のリマ会談では共同声明が出されたが、2019年のダボス会談では交渉が決裂した。", ["2018 リマ会談では共同声明が出された", "2019 ダボス会談では交渉が決裂した"] },
        { "2019年のダボス会談の決裂以降、両国は対立を深めている。", ["2019 ダボス会談の決裂"] },
        { "2018年リマ、2019年ダボスでの劇的な出会い。", ["2018 リマでの劇的な出会い", "2019 ダボスでの劇的な出会い"] },
        { "会議が開かれれば、2019年6月以来、約6年ぶりの首脳会談となる。", ["2019-06 前回の首脳会談"] },
        { "首相の訪問は29日から30日にかけて予定されており、会談が実現するかが焦点だ。", ["2025-11-29/2025-11-30 首相の訪問"] },
        { "2005年に小惑星に着陸し、帰還を目指す探査機「つばさ」が2025年11月3日、軌道に入った。", ["2005 探査機「つばさ」は小惑星に着陸した", "2025-11-03 帰還を目指す探査機「つばさ」が軌道に入った"] },
        { "外相が両国を訪問するため、9日に首都を離れたことが明らかになった。", ["2025-11-09 外相が両国を訪問するため、首都を離れた"] },
        { "1970年代から1980年代にかけて、市民が連れ去られた問題は、両国の障害となっている。", ["1970/1989 市民が連れ去られた"] },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Should_tell_what_happened_in_words_that_stand_alone(string sentence, string[] expected) =>
        Assert.Equal(expected, Told(Find("2025-11-10", sentence)));

    [Fact]
    public void Should_name_those_who_are_only_pointed_at() =>
        Assert.Equal(
            ["2025-11-03 リマで山田氏とサントス氏が会談した"],
            Told(Find("2025-11-10", "山田氏とサントス氏は旧知の間柄だ。", "11月3日にはリマで両氏が会談した。")));

    [Fact]
    public void Should_take_the_subject_of_the_sentence_before() =>
        Assert.Equal(
            ["2025-11-03 山田市長は辞意を表明した"],
            Told(Find("2025-11-10", "山田市長は入院中だった。11月3日に辞意を表明した。")));

    [Fact]
    public void Should_say_what_was_held_where_a_sentence_only_says_when() =>
        Assert.Equal(
            ["2025-11-03 両国の首相がリマで首脳会談を行った"],
            Told(Find("2025-11-10", "両国の首相がリマで首脳会談を行った。会談は3日に行われた。")));

    [Fact]
    public void Should_leave_quoted_words_as_they_were_said()
    {
        var told = Assert.Single(Told(Find("2025-11-10", "山田市長は田中氏と旧知の間柄だ。", "山田市長は11月3日、記者団に「彼が望むなら会う」と答えた。")));

        Assert.Contains("「彼が望むなら会う」", told, StringComparison.Ordinal);
    }
}
