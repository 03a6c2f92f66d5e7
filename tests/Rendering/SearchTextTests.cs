using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("拉致問題", "拉致 致問 問題 題")]
    [InlineData("ﾊﾉｲ", "はの のい い")]
    [InlineData("ハノイ", "はの のい い")]
    [InlineData("The ＵＳ–DPRK Summit", "the us dprk summit")]
    [InlineData("2018年6月", "2018 年 6 月")]
    [InlineData("核", "核")]
    [InlineData("", "")]
    public void Should_find_by_pairs_and_by_words(string text, string keys)
    {
        var found = new SearchKeys();

        SearchText.AddKeys(text, found);

        var (codes, words) = found.Take();
        Assert.Equal(
            keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            codes.Select(SearchKeys.TextOf).Concat(words).Order(StringComparer.Ordinal));
    }
}
