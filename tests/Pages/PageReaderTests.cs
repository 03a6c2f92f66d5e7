using System.Text;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Tests.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void Should_take_a_page_written_by_hand()
    {
        var (page, diagnostics) = Read("---\ntitle: 手書き\ndate: 2025-10\nsource: 自分\ntopic: summits\n---\n\n本文。\n");

        Assert.Empty(diagnostics);
        Assert.Equal("手書き", page!.Title);
        Assert.Equal("2025-10", page.Date!.Value.ToString());
        Assert.Equal(new Source("自分", null), page.Source);
        Assert.Equal(["summits"], page.Topics);
        Assert.Equal("本文。\n", page.Body);
        Assert.Equal(8, page.BodyLine);
        Assert.Null(page.Fingerprint);
    }

    [Fact]
    public void Should_take_a_page_without_front_matter()
    {
        var (page, diagnostics) = Read("# Only text\n");

        Assert.Empty(diagnostics);
        Assert.Equal("# Only text\n", page!.Body);
        Assert.Equal(1, page.BodyLine);
    }

    [Fact]
    public void Should_keep_keys_that_it_does_not_know()
    {
        var (page, _) = Read("---\ntitle: t\nrating: 5\nmine:\n  deep: [1, 2] # why\nsource: s\n---\nx\n");

        Assert.Equal([new("rating", "rating: 5\n"), new ExtraKey("mine", "mine:\n  deep: [1, 2] # why\n")], page!.Extra);
    }

    [Theory]
    [InlineData("---\ntitle: a: b\n---\n", "BRF040", 2)]
    [InlineData("---\ntitle: [\n---\n", "BRF040", 3)]
    [InlineData("---\ntitle: a\ntitle: b\n---\n", "BRF040", 3)]
    [InlineData("---\n- list\n---\n", "BRF040", 2)]
    [InlineData("---\ntitle: a\n", "BRF041", 1)]
    [InlineData("---\ntitle: [a]\n---\n", "BRF042", 2)]
    [InlineData("---\ntitle: a\ndate: 2025年10月\n---\n", "BRF043", 3)]
    [InlineData("---\nevents:\n  - date: 2018\n    text: x\n    status: soon\n---\n", "BRF042", 5)]
    [InlineData("---\nevents:\n  - text: x\n---\n", "BRF042", 3)]
    [InlineData("---\na: *nothing\n---\n", "BRF040", 2)]
    public void Should_say_what_is_wrong_and_where(string text, string code, int line)
    {
        var (_, diagnostics) = Read(text);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((code, "input/a.md", line), (diagnostic.Code, diagnostic.Path, diagnostic.Line));
        Assert.DoesNotContain('\n', diagnostic.Message);
    }

    [Fact]
    public void Should_not_follow_nesting_or_aliases_into_the_ground()
    {
        var (deep, diagnostics) = Read($"---\na: {new string('[', 100_000)}\n---\n");
        Assert.Null(deep);
        Assert.Equal("BRF040", Assert.Single(diagnostics).Code);

        var bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        var (page, refused) = Read($"---\n{bomb}---\n");
        Assert.Null(page);
        Assert.Equal("BRF040", Assert.Single(refused).Code);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Should_know_an_unedited_page_under_any_line_ends(string lineEnd)
    {
        var page = new Page { Path = "a.md", Title = "t", Seed = new("a.txt", "00"), Body = "x\n" };
        var text = PageWriter.Write(page).ReplaceLineEndings(lineEnd);

        var (read, _) = Read(text);

        Assert.True(PageFingerprint.Matches(text, read!.Fingerprint));
        Assert.False(PageFingerprint.Matches(text.Replace("title: t", "title: u", StringComparison.Ordinal), read.Fingerprint));
        Assert.False(PageFingerprint.Matches(text + "y", read.Fingerprint));
    }

    private static (Page? Page, List<Diagnostic> Diagnostics) Read(string text)
    {
        var diagnostics = new List<Diagnostic>();
        return (PageReader.Read("a.md", text, diagnostics), diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: t\n---\n\n\n本文\n", 6)]
    [InlineData("---\ntitle: t\n...\n本文\n", 4)]
    [InlineData("---\ntitle: t\n--- \t\n\n本文\n", 5)]
    [InlineData("---\ntitle: t\n---\u3000\n\n本文\n", 5)]
    [InlineData("---\ntitle: t\n---\u2028\u2028本文\n", 5)]
    [InlineData("---\r\ntitle: t\r\n---\r\n\r\n本文\r\n", 5)]
    [InlineData("\uFEFF---\ntitle: t\n---\n\n本文\n", 5)]
    public void Should_part_a_page_at_its_fences_in_text_and_bytes(string file, int bodyLine)
    {
        foreach (var page in new[] { PageReader.Read("a.md", file, []), PageReader.Read("a.md", Encoding.UTF8.GetBytes(file), []) })
            Assert.Equal(("t", "本文\n", bodyLine), (page!.Title, page.Body, page.BodyLine));
    }

    [Theory]
    [InlineData("---\ntitle: t\n--- x\n---x\n---")]
    [InlineData("---\ntitle: t\n")]
    [InlineData("----\ntitle: t\n---\n本文\n")]
    [InlineData("本文\n---\n")]
    public void Should_find_the_same_fault_in_text_and_bytes(string file)
    {
        var (expected, faults) = Read(file);
        var found = new List<Diagnostic>();

        var page = PageReader.Read("a.md", Encoding.UTF8.GetBytes(file), found);

        Assert.Equal(faults, found);
        Assert.Equal((expected is null, expected?.Body), (page is null, page?.Body));
    }
}
