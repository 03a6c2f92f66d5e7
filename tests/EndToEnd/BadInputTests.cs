using Briefing.Tests.Support;

namespace Briefing.Tests.EndToEnd;

/// <summary>One diagnostic for each fault, exit status 1, and everything else still built.</summary>
public sealed class BadInputTests
{
    private const string Good = "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n";

    [Fact]
    public void Should_report_an_empty_clipping() => AssertOneFault(site => site.Put("seeds/bad.txt", ""), "seeds/bad.txt", "error BRF");

    [Fact]
    public void Should_report_a_binary_clipping() =>
        AssertOneFault(site => site.Put("seeds/bad.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "seeds/bad.txt", "error BRF");

    [Fact]
    public void Should_report_a_vocabulary_that_is_no_yaml() =>
        AssertOneFault(site => site.Put("topics.yml", "ports:\n  label: [\n"), "topics.yml(3,1)", "error BRF001");

    [Fact]
    public void Should_report_front_matter_that_is_no_yaml() =>
        AssertOneFault(site => site.Put("input/bad.md", "---\ntitle: a: b\n---\ntext\n"), "input/bad.md(2,9)", "error BRF040");

    [Fact]
    public void Should_report_two_pages_that_claim_one_address() =>
        AssertOneFault(site => site.Put("input/x/same.md", "---\ntitle: Same title\n---\ntext\n").Put("input/y/other.md", "---\ntitle: Same title\n---\ntext\n"), "input/y/other.md", "error BRF");

    [Fact]
    public void Should_take_an_unreadable_clipping_for_no_reason_to_stop()
    {
        using var site = new SiteSandbox().Put("seeds/good.txt", Good);
        Directory.CreateSymbolicLink(site.PathOf("seeds/link"), "/");

        var outcome = site.Run("build");

        Assert.Equal(0, outcome.Status);
        Assert.Contains("seeds/link: warning BRF050", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("--nonsense")]
    [InlineData("build", "--format", "xml")]
    public void Should_answer_a_wrong_command_with_status_2(params string[] arguments)
    {
        using var site = new SiteSandbox();

        var outcome = site.Run(arguments);

        Assert.Equal(2, outcome.Status);
        Assert.NotEqual("", outcome.Error);
    }

    private static void AssertOneFault(Func<SiteSandbox, SiteSandbox> damage, string place, string code)
    {
        using var site = damage(new SiteSandbox().Put("seeds/good.txt", Good));

        var outcome = site.Run("build");

        Assert.Equal(1, outcome.Status);
        var line = Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith(place, line, StringComparison.Ordinal);
        Assert.Contains(code, line, StringComparison.Ordinal);
        Assert.True(site.Has("output/index.html"));
        Assert.Contains("港の改修が終わる", site.Text("output/index.html"), StringComparison.Ordinal);
    }
}
