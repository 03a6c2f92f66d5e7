using Briefing.Rendering;
using Briefing.Settings;

namespace Briefing.Tests.Rendering;

public sealed class WarmUpTests
{
    [Fact]
    public void Should_make_pages_without_a_fault()
    {
        var report = WarmUp.Make(SiteConfiguration.Default);

        Assert.Empty(report.Diagnostics);
        Assert.Equal(2, report.Counts.Documents);
    }
}
