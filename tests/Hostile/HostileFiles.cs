using Briefing.Import;
using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>A site with one good clipping, to which a test adds what nobody means to clip, and a folder outside it.</summary>
public abstract class HostileFiles : IDisposable
{
    private protected const string Good = "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n";

    private protected readonly SiteSandbox site = new SiteSandbox().Put("seeds/good.txt", Good);
    private protected readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("briefing-outside-");

    public void Dispose()
    {
        site.Dispose();
        outside.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Builds the site; the good clipping has its page whatever else there is, and no fault of ours is met.</summary>
    private protected SiteSandbox.Outcome Build(int status)
    {
        var outcome = site.Run("build");
        Assert.True(outcome.Status == status, outcome.Error);
        Assert.DoesNotContain(Composer.OwnFault, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("港の改修が終わる", site.Text("output/documents/good.html"), StringComparison.Ordinal);
        return outcome;
    }
}
