using System.Diagnostics;
using Briefing.Cli;
using Briefing.Tests.Support;

namespace Briefing.Tests.Cli;

public sealed class MannersTests
{
    public static TheoryData<string> Verbs => [.. CommandLine.Root().Subcommands.Select(verb => verb.Name)];

    [Theory]
    [InlineData("biuld", "briefing: 'biuld' is no verb; there are build, ", "Did you mean 'build'?")]
    [InlineData("build --foramt github", "briefing: '--foramt' is no option of 'build'.", "Did you mean '--format'?")]
    [InlineData("--ouput x", "briefing: '--ouput' is no option.", "Did you mean '--output'?")]
    [InlineData("preview --prot 80", "briefing: '--prot' is no option of 'preview'.", "Did you mean '--port'?")]
    [InlineData("check now", "briefing: 'check' takes no 'now'.", "See 'briefing --help'.")]
    [InlineData("build --format xml", "briefing: ", "'github'")]
    [InlineData("build --url ftp://x", "briefing: 'ftp://x' is no address", "https://example.org/")]
    [InlineData("preview --port 70000", "briefing: A port is a number", "65535")]
    [InlineData("preview --base //evil", "briefing: A base is a path", "/summits/")]
    [InlineData("preview --base /a<script>/", "briefing: A base is a path", "/summits/")]
    [InlineData("init", "briefing: ", "DIR")]
    [InlineData("check --site no-such-folder", "briefing: There is no folder 'no-such-folder'", "briefing init")]
    public void Should_say_what_is_wrong_with_a_call_and_what_was_probably_meant(string call, string start, string hint)
    {
        var outcome = Run(call);

        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith(start, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(hint, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_tell_its_version()
    {
        var (status, output) = CleanClone.Run(AppContext.BaseDirectory, new Dictionary<string, string>(), "dotnet", "Briefing.dll", "--version");

        Assert.Equal(0, status);
        Assert.StartsWith(typeof(CommandLine).Assembly.GetName().Version!.ToString(3), output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Should_help_with_examples_that_work(string verb)
    {
        var examples = ExamplesHelp.Examples(verb).ToArray();

        var help = Run($"{verb} --help").Output;

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.Contains(example.Line, help, StringComparison.Ordinal);
            Assert.Contains(example.Meaning, help, StringComparison.Ordinal);
            var call = example.Line[(example.Line.IndexOf("briefing", StringComparison.Ordinal) + "briefing".Length)..].Split('|', '<', '>', ')')[0];
            Assert.Empty(CallFaults.Of(CommandLine.Root().Parse(call)));
        });
    }

    [Fact]
    public void Should_say_that_a_folder_holds_no_site()
    {
        using var site = new SiteSandbox();

        Assert.Contains("briefing: warning BRF102", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_print_no_colours()
    {
        using var site = new SiteSandbox().Put("seeds/a.txt", "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わった。\n");

        var outcome = site.Run("build");

        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Should_print_what_a_shell_reads_to_complete(string shell)
    {
        var outcome = Run($"completion {shell}");

        Assert.Equal(0, outcome.Status);
        Assert.Contains("briefing \"[suggest:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing pre", "preview")]
    [InlineData("briefing build --for", "--format")]
    [InlineData("briefing check --format git", "github")]
    public void Should_complete_in_bash(string line, string completed)
    {
        var script = $$"""
            briefing() { dotnet "$TOOL" "$@"; }
            {{Run("completion bash").Output}}
            COMP_LINE="$LINE" COMP_POINT=${#LINE}
            COMP_WORDS=($LINE) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _briefing
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "Briefing.dll");
        start.Environment["LINE"] = line;
        using var process = Process.Start(start)!;

        Assert.Equal(completed, process.StandardOutput.ReadToEnd().Trim());
    }

    private static SiteSandbox.Outcome Run(string call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var arguments = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(call).ToArray();
        return new(CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
