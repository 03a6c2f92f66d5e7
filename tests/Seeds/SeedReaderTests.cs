using System.Text;
using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Tests.Seeds;

public sealed class SeedReaderTests
{
    private const string Japanese = "海峡会議が閉幕しました。\n漁業協定を見直す「歴史的な」合意です。\nABC 123、ﾊﾉｲ、①。\n";
    private const string English = "Island talks end.\nThe pact was signed on Thursday.\n";

    public static TheoryData<string, byte[], string> Encodings { get; } = new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Japanese), Japanese },
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Japanese)], Japanese },
        { "utf-8", Encoding.UTF8.GetBytes(English), English },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Japanese)], Japanese },
        { "utf-16", Encoding.Unicode.GetBytes(Japanese), Japanese },
        { "utf-16", Encoding.Unicode.GetBytes(English), English },
        { "utf-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Japanese)], Japanese },
        { "utf-16BE", Encoding.BigEndianUnicode.GetBytes(Japanese), Japanese },
        { "utf-16BE", Encoding.BigEndianUnicode.GetBytes(English), English },
        { "shift_jis", In(932, Japanese), Japanese },
        { "euc-jp", In(51932, Japanese), Japanese },
        { "iso-2022-jp", In(50220, Japanese.Replace("ﾊﾉｲ", "ハノイ", StringComparison.Ordinal)), Japanese.Replace("ﾊﾉｲ", "ハノイ", StringComparison.Ordinal) },
        { "windows-1252", In(1252, "The café’s owner said: “It’s over.”\n"), "The café’s owner said: “It’s over.”\n" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Should_tell_encodings_apart_by_the_bytes(string encoding, byte[] bytes, string text)
    {
        var result = SeedReader.Read("seeds/a.txt", bytes);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(encoding, result.Seed!.Encoding, ignoreCase: true);
        Assert.Equal(text.Split('\n'), result.Seed.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Should_believe_the_bytes_of_a_page_over_its_declaration()
    {
        var page = In(51932, "<html><head><meta charset=shift_jis><title>会議</title></head><body><p>海峡会議が閉幕しました。</p></body></html>");

        var seed = SeedReader.Read("seeds/a.html", page).Seed!;

        Assert.Equal("euc-jp", seed.Encoding);
        Assert.Equal("海峡会議が閉幕しました。", Assert.Single(seed.Lines).Text);
    }

    [Theory]
    [InlineData("一\n二\n\n四")]
    [InlineData("一\r\n二\r\n\r\n四")]
    [InlineData("一\r二\r\r四")]
    [InlineData("一\n二\r\n\r四")]
    public void Should_number_lines_as_an_editor_does(string text)
    {
        var lines = Read(text).Lines;

        Assert.Equal([(1, "一"), (2, "二"), (3, ""), (4, "四")], lines.Select(line => (line.Number, line.Text)));
    }

    [Theory]
    [InlineData("か\u3099くせい", "がくせい")]
    [InlineData("会\u200B議\uFEFFが\u2060", "会議が")]
    [InlineData("a\u0007b\u001Bc\u009Fd", "abcd")]
    [InlineData("前\u202E後\u2066", "前後")]
    [InlineData("一\u2028二\u0085三", "一 二 三")]
    [InlineData("ＡＢＣ　１２３ ﾊﾉｲ", "ＡＢＣ　１２３ ﾊﾉｲ")]
    [InlineData("𠮷野家💡", "𠮷野家💡")]
    [InlineData("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧")]
    [InlineData("x\U000E0041y", "xy")]
    [InlineData("列\t挙", "列\t挙")]
    public void Should_drop_what_nobody_sees_and_keep_what_was_written(string text, string clean) =>
        Assert.Equal(clean, Read(text).Lines[0].Text);

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Should_split_front_matter_off(string name)
    {
        var seed = Read("---\ntitle: 会議\n---\n本文。\n", name);

        Assert.Equal(new("title: 会議", 2), seed.FrontMatter);
        Assert.Equal((4, "本文。"), (seed.Lines[0].Number, seed.Lines[0].Text));
    }

    [Fact]
    public void Should_read_front_matter_in_toml()
    {
        var seed = Read("+++\ntitle = \"会議\"\ndate = 2024-05-01\ntags = [\"橋\",\n  \"川\"]\n\n[extra]\ntitle = \"別\"\n+++\n本文。\n", "a.md");

        Assert.Equal(new("title: \"会議\"\ndate: 2024-05-01\n\n\n\n\n", 2), seed.FrontMatter);
        Assert.Equal((10, "本文。"), (seed.Lines[0].Number, seed.Lines[0].Text));
    }

    [Theory]
    [InlineData("+++\n海峡会議が閉幕した。\n+++\n本文。", "a.md")]
    [InlineData("+++\ntitle = \"会議\"\n本文。", "a.txt")]
    [InlineData("---\n海峡会議が閉幕した。\n---\n本文。", "a.md")]
    [InlineData("---\ntitle: 会議\n本文。", "a.md")]
    [InlineData("---\ntitle: 会議\n海峡会議が閉幕した。\n---\n本文。", "a.txt")]
    [InlineData("---\nTo: all\nThe meeting is over.\n---\n本文。", "a.txt")]
    public void Should_take_no_other_rules_for_front_matter(string text, string name)
    {
        var seed = Read(text, name);

        Assert.Null(seed.FrontMatter);
        Assert.Equal(1, seed.Lines[0].Number);
    }

    public static TheoryData<byte[], string> Unusable { get; } = new()
    {
        { [], "BRF011" },
        { [0xEF, 0xBB, 0xBF], "BRF011" },
        { " \n\u3000\r\n\u200B"u8.ToArray(), "BRF011" },
        { "%PDF-1.7\n"u8.ToArray(), "BRF015" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "BRF015" },
        { [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))], "BRF015" },
        { new byte[4096], "BRF015" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Should_refuse_what_is_no_text_with_one_diagnostic(byte[] bytes, string code)
    {
        var result = SeedReader.Read("seeds/a/b.txt", bytes);

        Assert.Null(result.Seed);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, Severity.Error, "seeds/a/b.txt"), (diagnostic.Code, diagnostic.Severity, diagnostic.Path));
    }

    [Fact]
    public void Should_refuse_what_is_longer_than_any_article() =>
        Assert.Equal("BRF013", Assert.Single(SeedReader.Read("seeds/a.txt", new byte[SeedReader.MaxBytes + 1]).Diagnostics).Code);

    [Fact]
    public void Should_keep_a_text_with_some_bad_bytes_and_say_where()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("海峡会議が閉幕しました。\n漁業"), 0xFF, .. Encoding.UTF8.GetBytes("協定を見直します。\n")];

        var result = SeedReader.Read("seeds/a.txt", bytes);

        Assert.Equal("漁業\uFFFD協定を見直します。", result.Seed!.Lines[1].Text);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("BRF014", Severity.Warning, 2), (diagnostic.Code, diagnostic.Severity, diagnostic.Line));
    }

    [Fact]
    public void Should_name_the_path_below_the_folder_and_hash_the_bytes()
    {
        var seed = Read("abc", "a/b.txt");

        Assert.Equal("a/b.txt", seed.Path);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", seed.Sha256);
    }

    private static SeedText Read(string text, string name = "a.txt") =>
        SeedReader.Read("seeds/" + name, Encoding.UTF8.GetBytes(text)).Seed!;

    private static byte[] In(int codePage, string text) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
}
