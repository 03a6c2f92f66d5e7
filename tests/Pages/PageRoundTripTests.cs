using Briefing.Dates;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Tests.Properties;
using Briefing.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Pages;

public sealed class PageRoundTripTests
{
    [Fact]
    public void Should_read_back_what_it_wrote()
    {
        var page = Example("米朝首脳会談: 再会談の可能性 #1");

        AssertSame(page, ReadBack(PageWriter.Write(page)));
    }

    /// <summary>Any text survives in any field; only a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    [Fact]
    public void Should_read_back_any_text_in_any_field() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), value =>
        {
            var text = WellFormed(value.Get);
            var page = Example(text.Length == 0 ? "x" : text);
            AssertSame(page, ReadBack(PageWriter.Write(page)));
        }).Check(Cases.Quick);

    [Theory]
    [InlineData("---")]
    [InlineData("- x")]
    [InlineData("a: b # c")]
    [InlineData("&anchor *alias !!tag <<: x")]
    [InlineData("null")]
    [InlineData("2018")]
    [InlineData("'single' \"double\" \\ back")]
    [InlineData("tab\tand\u0085next\u2028line\u2029\uFEFF\u202E")]
    [InlineData("💡 𠮷野家")]
    [InlineData(" leading and trailing ")]
    [InlineData("line\r\nbreak\n---\n")]
    [InlineData("%YAML 1.2")]
    [InlineData("key:")]
    [InlineData("`tick` @at |pipe >fold")]
    public void Should_keep_what_could_be_syntax(string text)
    {
        var page = Example(text);

        AssertSame(page, ReadBack(PageWriter.Write(page)));
    }

    [Fact]
    public void Should_write_japanese_and_emoji_as_people_read_them()
    {
        var text = PageWriter.Write(Example("💡 𠮷野家の「結論」"));

        Assert.Contains("title: 💡 𠮷野家の「結論」\n", text, StringComparison.Ordinal);
    }

    private static Page Example(string text) => new()
    {
        Path = "a/b.md",
        Title = text,
        TitleBasis = new("first-sentence", 2, text),
        Date = Date("2025-10-27"),
        DateBasis = new("latest-cited", 3, text),
        Source = new(text, "https://example.org/?a=b", true, new("own-name", 1, text)),
        Author = text,
        Topics = ["summits", text],
        TopicsAreProposed = true,
        Language = "ja",
        Publish = PublishMode.Facts,
        Summary = [text, "second"],
        Cites = [new("id", text, text, "https://example.org/#x", Date("2019-07"), 12), new("other", null, null, null, null, 0)],
        Events = [new(Date("2018"), text, text, 4, text, EventStatus.Planned, false), new(Date("2018-06-12"), "t", null, 0, null, EventStatus.Past)],
        Checks = [new("BRF012", text, [1, 14])],
        Seed = new("a/b.txt", new string('0', 64)),
        Extra = [new("custom", "custom:\n  deep: [1, 2]\n"), new("rating", "rating: 5\n")],
        Body = "## 見出し\n\n本文。\n",
    };

    private static Edtf Date(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date));
        return date;
    }

    private static Page ReadBack(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var page = PageReader.Read("a/b.md", text, diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsType<Page>(page);
    }

    private static void AssertSame(Page expected, Page actual)
    {
        Assert.Equal(PageWriter.Write(expected), PageWriter.Write(actual));
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.TitleBasis, actual.TitleBasis);
        Assert.Equal(expected.Date, actual.Date);
        Assert.Equal(expected.DateBasis, actual.DateBasis);
        Assert.Equal(expected.Source, actual.Source);
        Assert.Equal(expected.Publish, actual.Publish);
        Assert.Equal(expected.Topics, actual.Topics);
        Assert.Equal(expected.TopicsAreProposed, actual.TopicsAreProposed);
        Assert.Equal(expected.Summary, actual.Summary);
        Assert.Equal(expected.Cites, actual.Cites);
        Assert.Equal(expected.Events, actual.Events);
        Assert.Equal(expected.Checks.Select(c => (c.Code, c.Message, string.Join(',', c.Lines))), actual.Checks.Select(c => (c.Code, c.Message, string.Join(',', c.Lines))));
        Assert.Equal(expected.Seed, actual.Seed);
        Assert.Equal(expected.Extra, actual.Extra);
        Assert.Equal(expected.Body, actual.Body);
    }

    private static string WellFormed(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
