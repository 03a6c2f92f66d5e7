using System.Text;
using Briefing.Rendering;

namespace Briefing.Tests.Rendering;

public sealed class SiteGeneratorTests
{
    [Fact]
    public void Should_lead_every_link_and_anchor_somewhere()
    {
        var site = SampleSite.Build();

        Assert.Empty(SiteLinks.Broken(site));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Should_write_the_same_bytes_for_pages_in_any_order()
    {
        var first = SampleSite.Build();
        var second = SiteGenerator.Generate([.. SampleSite.Pages.Reverse()], SampleSite.Configuration);

        Assert.Equal(first.Files.Select(file => file.Path), second.Files.Select(file => file.Path));
        Assert.All(first.Files.Zip(second.Files), pair =>
            Assert.Equal(Text(pair.First), Text(pair.Second)));
    }

    [Fact]
    public void Should_count_for_the_summary() =>
        Assert.Equal(new SiteCounts(3, 5, 2, 3, 17), SampleSite.Build().Counts);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
