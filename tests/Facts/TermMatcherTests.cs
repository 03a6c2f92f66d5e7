using Briefing.Facts.Topics;

namespace Briefing.Tests.Facts;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("経済制裁を科した", "制裁", 1)]
    [InlineData("制裁解除と追加制裁", "制裁", 2)]
    [InlineData("東京都の発表", "京都", 0)]
    [InlineData("京都の発表", "京都", 1)]
    [InlineData("対北朝鮮政策", "北朝鮮", 1)]
    [InlineData("日本橋で", "日本", 0)]
    [InlineData("日本側が", "日本", 1)]
    [InlineData("国会議員が", "会議", 0)]
    [InlineData("ハイランドの城", "イラン", 0)]
    [InlineData("イランの城", "イラン", 1)]
    [InlineData("インドネシアで", "インド", 0)]
    [InlineData("米朝首脳会談", "米朝首脳会談", 1)]
    [InlineData("NATOが", "NATO", 1)]
    [InlineData("SENATORS met", "NATO", 0)]
    [InlineData("let us see", "US", 0)]
    [InlineData("the US said", "US", 1)]
    [InlineData("Sanctions and a sanction", "sanction", 2)]
    [InlineData("sanctioned", "sanction", 0)]
    [InlineData("Trade Deal", "trade deal", 1)]
    [InlineData("anything", "", 0)]
    public void Should_find_words_and_not_their_pieces(string text, string term, int count) =>
        Assert.Equal(count, TermMatcher.Count(text, term));
}
