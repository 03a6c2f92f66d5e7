using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Seeds;

namespace Briefing.Tests.Hostile;

/// <summary>Markdown and HTML that their parsers answer with more than linear time, or not at all.</summary>
public sealed class HostileMarkupTests : HostileFiles
{
    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    [InlineData("*a ", "")]
    [InlineData("![", "](x)")]
    [InlineData("<div>", "")]
    public void Should_show_markdown_that_is_nested_too_deeply(string opening, string closing)
    {
        const int Depth = 3_000;
        site.Put("input/page.md", string.Concat(Enumerable.Repeat(opening, Depth)) + "深い所" + string.Concat(Enumerable.Repeat(closing, Depth)) + "\n");

        Build(0);

        Assert.Contains("深い所", site.Text("output/documents/page.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("題\n=\n")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("[{0}]: x\n")]
    [InlineData("[{0}](")]
    [InlineData("[{0}][x] ")]
    [InlineData("**{0}** ")]
    public void Should_show_markdown_as_text_that_no_parser_bears(string construct)
    {
        site.Put("input/page.md", string.Concat(Enumerable.Range(0, 8_000).Select(i => construct.Replace("{0}", $"{i}", StringComparison.Ordinal))) + "\n最後の文。\n");

        Assert.Matches(@"input/page\.md\S* warning BRF083", Build(0).Error);
        Assert.Contains("最後の文。", site.Text("output/documents/page.html"), StringComparison.Ordinal);
    }

    // What the parser builds says what it costs: elements within elements, opened anew, moved about, attributes compared.
    [Theory]
    [InlineData("<div>", "")]
    [InlineData("<b><p>a", "")]
    [InlineData("a{0}=b ", "<p ")]
    [InlineData("<i>a</i>", "<table><tr>")]
    public void Should_mend_a_page_that_would_cost_more_than_its_length(string construct, string before)
    {
        const int Times = 5_000;
        var html = before + string.Concat(Enumerable.Range(0, Times).Select(i => construct.Replace("{0}", $"{i}", StringComparison.Ordinal))) + "><p>最後の文。";

        var page = new HtmlParser().ParseDocument(HtmlNesting.Limit(html));

        Assert.InRange(page.All.Length, 1, 200_000);
        Assert.InRange(page.All.Max(element => element.Attributes.Length), 0, 600);
        Assert.InRange(page.All.Max(Depth), 1, 400);
        Assert.All(page.QuerySelectorAll("table"), table => Assert.InRange(table.PreviousElementSibling?.Index() ?? 0, 0, 600));
        Assert.Contains("最後の文。", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static int Depth(IElement element)
    {
        var depth = 0;
        for (var around = element.ParentElement; around is not null && depth < 1_000; around = around.ParentElement)
            depth++;
        return depth;
    }

    [Fact]
    public void Should_import_a_page_whose_elements_nest_without_end()
    {
        site.Put("seeds/deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div><section>", 1_500)) + "深い所で会合が開かれ、委員が内容を確認した。");

        Build(0);

        Assert.Contains("深い所", site.Text("input/deep.md"), StringComparison.Ordinal);
    }
}
