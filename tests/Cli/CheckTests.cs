using Briefing.Settings;
using Briefing.Tests.Support;
using Briefing.Text;

namespace Briefing.Tests.Cli;

public sealed class CheckTests
{
    private const string First = "---\ntitle: 港\ndate: 2024-03\nsource: 日報\nevents:\n  - {date: 2019-06-30, text: 板門店で米朝首脳会談, quote: 会談した。, line: 3}\n---\n会談した。\n";

    private const string Second = "---\ntitle: 橋\ndate: 2024-04\ndate_basis: {rule: latest-cited, line: 4}\nsource: rumour\nsource_basis: none\ncolour: red\nevents:\n  - {date: 2018-06-30, text: 板門店で米朝首脳会談, quote: 会談した。, line: 3}\nchecks:\n  - {code: BRF012, message: 二つの年。, lines: [3]}\n---\n会談した。\n";

    [Fact]
    public void Should_list_what_matters_most_first()
    {
        using var site = new SiteSandbox()
            .Put("briefing.yml", "titel: x\n").Put("topics.yml", "Not An Id:\n  terms: x\n").Put("input/a.md", First).Put("input/b.md", Second);

        var outcome = site.Run("check");
        var lines = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(1, outcome.Status);
        Assert.Equal(
            ["Errors", "Contradictions", "Guesses", "Warnings", "Notes"],
            lines.Where(line => !line.Contains("BRF", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
        Assert.Equal(
            ["BRF003", "BRF012", "BRF046", "BRF002", "BRF049"],
            lines.Where(line => line.Contains("BRF", StringComparison.Ordinal)).Select(line => line.Split(": ")[1].Split(' ')[1]).Where(code => code != "BRF070"));
    }

    [Fact]
    public void Should_not_fail_for_what_is_inferred_or_unknown()
    {
        using var site = new SiteSandbox().Put("input/a.md", "---\ntitle: 港\n---\n本文。\n");

        var outcome = site.Run("check", "--strict");

        Assert.Equal(0, outcome.Status);
        Assert.Contains("input/a.md: note BRF048: Nothing supports a date", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_explain_which_answers_lost()
    {
        using var site = new SiteSandbox().Put("seeds/a.txt", "港の改修が終わる\n\n公開日 2025年3月4日\n\n2025年3月1日、港の改修工事が終わったと市が発表した。\n");

        var output = site.Run("check", "--explain").Output;

        Assert.Contains("seeds/a.txt\n", output, StringComparison.Ordinal);
        Assert.Contains(" * date      2025-03-04", output, StringComparison.Ordinal);
        Assert.Contains("   date      2025-03-01", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_explain_which_tellings_are_one_event()
    {
        using var site = new SiteSandbox().Put("input/a.md", First).Put("input/b.md", First);

        var output = site.Run("check", "--explain-events").Output;

        Assert.Contains("One event: ", output, StringComparison.Ordinal);
        Assert.Contains("    2019-06-30 板門店で米朝首脳会談 (a.md, line 3)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_propose_topics_that_can_be_used_as_they_are()
    {
        using var site = SiteSandbox.OfThisRepository();

        var outcome = site.Run("topics");

        var diagnostics = new List<Diagnostic>();
        var topics = SettingsReader.Read(file => file == "topics.yml" ? outcome.Output : null, diagnostics).Topics;
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Empty(diagnostics);
        Assert.NotEmpty(topics);
    }

    [Fact]
    public void Should_say_that_there_is_nothing_to_propose_topics_from()
    {
        using var site = new SiteSandbox();

        var outcome = site.Run("topics");

        Assert.Equal((1, ""), (outcome.Status, outcome.Output));
        Assert.Contains("no clipping in seeds/", outcome.Error, StringComparison.Ordinal);
    }
}
