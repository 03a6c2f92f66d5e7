using Briefing.Timeline;

namespace Briefing.Tests.Timeline;

public sealed class NameSoundTests
{
    [Theory]
    [InlineData("ステランティス", "Stellantis")]
    [InlineData("チャンドラヤーン", "Chandrayaan")]
    [InlineData("バイデン", "Biden")]
    [InlineData("キャンプデービッド", "CampDavid")]
    [InlineData("フィンランド", "Finland")]
    [InlineData("フォード", "Ford")]
    [InlineData("ベルリン", "Berlin")]
    [InlineData("ハノイ", "Hanoi")]
    [InlineData("ヴィルヌーヴ", "Villeneuve")]
    public void Should_hear_one_name_in_two_scripts(string katakana, string latin)
    {
        var heard = Katakana(katakana);

        Assert.NotEqual("", heard);
        Assert.Contains(heard, (string[])[Latin(latin, isRhotic: true), Latin(latin, isRhotic: false)]);
    }

    [Theory]
    [InlineData("ホンダ", "Hyundai")]
    [InlineData("リマ", "Rome")]
    [InlineData("ステランティス", "Stuttgart")]
    public void Should_hear_two_names(string katakana, string latin) =>
        Assert.DoesNotContain(Katakana(katakana), (string[])[Latin(latin, isRhotic: true), Latin(latin, isRhotic: false)]);

    [Theory]
    [InlineData("ア")]
    [InlineData("ソ")]
    [InlineData("ーーー")]
    public void Should_hear_nothing_in_too_little(string katakana) => Assert.Equal("", Katakana(katakana));

    [Fact]
    public void Should_stop_at_the_longest_name()
    {
        Assert.True(Katakana(new string('カ', 500)).Length <= NameSound.Longest);
        Assert.True(Latin(new string('x', 500), isRhotic: true).Length <= NameSound.Longest);
        Assert.True(Latin(string.Concat(Enumerable.Repeat("bx", 300)), isRhotic: true).Length <= NameSound.Longest);
    }

    private static string Katakana(string word)
    {
        Span<char> sound = stackalloc char[NameSound.Longest];
        return new(sound[..NameSound.OfKatakana(word, sound)]);
    }

    private static string Latin(string word, bool isRhotic)
    {
        Span<char> sound = stackalloc char[NameSound.Longest];
        return new(sound[..NameSound.OfLatin(word, sound, isRhotic)]);
    }
}
