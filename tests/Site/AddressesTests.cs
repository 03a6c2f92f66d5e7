using Briefing.Pages;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Tests.Site;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("a.md", "Council approves “new” bridge: what’s next?", "documents/council-approves-new-bridge-whats-next.html")]
    [InlineData("000_abc.md", "米朝首脳会談", "documents/000_abc.html")]
    [InlineData("2024/Über uns.md", "Über uns", "documents/2024/über-uns.html")]
    [InlineData("米朝.md", "米朝", "documents/米朝.html")]
    [InlineData("index.md", "目次", "documents/index-.html")]
    [InlineData("con.md", "題", "documents/con-.html")]
    [InlineData("a.md", "1970", "documents/a.html")]
    public void Should_be_readable_and_stable(string path, string title, string expected) =>
        Assert.Equal(expected, Assert.Single(Assign([new() { Path = path, Title = title }])));

    [Theory]
    [InlineData("../../etc/passwd", "documents/etc-passwd.html")]
    [InlineData("My Slug", "documents/my-slug.html")]
    public void Should_take_a_page_s_own_slug(string slug, string expected) => Assert.Equal(expected, Assert.Single(Assign(
        [new() { Path = "a.md", Title = "T", Extra = [new("slug", $"slug: \"{slug}\"\n")] }])));

    [Fact]
    public void Should_cut_a_long_title_but_keep_it_apart()
    {
        var addresses = Assign([Titled("a.md", new string('a', 300) + " one"), Titled("b.md", new string('a', 300) + " two")]);

        Assert.Equal(2, addresses.Distinct().Count());
        Assert.All(addresses, address => Assert.True(address.Length < 100));
    }

    [Fact]
    public void Should_name_both_pages_that_claim_one_address()
    {
        var diagnostics = new List<Diagnostic>();

        var placed = Addresses.Assign([Titled("b.md", "Same Title"), Titled("a.md", "same title!"), Titled("c.md", "Other")], diagnostics);

        Assert.Equal(["a.md", "c.md"], placed.Select(entry => entry.Page.Path));
        var clash = Assert.Single(diagnostics);
        Assert.Equal((Severity.Error, "BRF080", "input/b.md"), (clash.Severity, clash.Code, clash.Path));
        Assert.Contains("input/a.md", clash.Message, StringComparison.Ordinal);
    }

    private static Page Titled(string path, string title) => new() { Path = path, Title = title };

    private static List<string> Assign(IEnumerable<Page> pages) => [.. Addresses.Assign(pages, []).Select(entry => entry.Address)];
}
