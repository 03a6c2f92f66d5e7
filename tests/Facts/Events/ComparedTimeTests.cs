using Briefing.Dates;
using Briefing.Facts.Events;

namespace Briefing.Tests.Facts.Events;

public sealed class ComparedTimeTests
{
    [Theory]
    [InlineData("市の出生数は前の年を36%ほど上回った。", "前の年", true)]
    [InlineData("昨年の観光客数は2019年を上回り、過去最多となった。", "2019年", true)]
    [InlineData("昨年の観光客数は2019年を上回り、過去最多となった。", "昨年", false)]
    [InlineData("参加者は前年の1200人を下回った。", "前年", true)]
    [InlineData("輸出額は2023年に比べ2割増えた。", "2023年", true)]
    [InlineData("売上高は前年より3%多い500億円だった。", "前年", true)]
    [InlineData("昨年の同じ時期に比べ、訪日客は増えた。", "昨年", true)]
    [InlineData("Sales rose 4% from a year earlier.", "a year earlier", true)]
    [InlineData("The shop had opened a year earlier.", "a year earlier", false)]
    [InlineData("終値は前日から80円下がった。", "前日", true)]
    [InlineData("店は前日から休んでいる。", "前日", false)]
    [InlineData("2020年より市内の10か所で始まった。", "2020年", false)]
    [InlineData("2023年の比率は3割だった。", "2023年", false)]
    [InlineData("More people came than in 2019.", "2019", true)]
    [InlineData("More people came in 2019.", "2019", false)]
    public void Should_know_a_time_that_something_is_measured_against(string sentence, string date, bool isCompared)
    {
        var at = sentence.IndexOf(date, StringComparison.Ordinal);

        Assert.Equal(isCompared, ComparedTime.IsAt(sentence, new(at, at + date.Length)));
    }

    [Fact]
    public void Should_take_no_name_in_small_letters_for_an_era() =>
        Assert.Empty(DateReader.Read("測定の記録はlog-32bcの形で残り、10adもそうだ。", Edtf.Parse("2025-03-04")).Mentions);
}
