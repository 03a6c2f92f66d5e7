using Briefing.Cli;
using Briefing.Settings;
using Briefing.Tests.Schemas;
using Briefing.Tests.Support;
using Briefing.Text;

namespace Briefing.Tests.Init;

public sealed class InitTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("briefing-test-").FullName;

    private string Folder => Path.Combine(parent, "new site");

    [Theory]
    [InlineData("ja", "中央図書館を駅前へ移転", "図書館", "みなと新報")]
    [InlineData("en", "move its central library", "Libraries", "The Harbour Courier")]
    public void Should_make_a_site_that_builds_at_once_with_nothing_to_look_at(string language, string headline, string topic, string source)
    {
        Assert.Equal(0, Run("init", Folder, "--language", language).Status);

        var build = Run("build", "--strict", "--site", Folder);

        Assert.Equal((0, ""), (build.Status, build.Error));
        Assert.Contains(headline, Text("output/index.html"), StringComparison.Ordinal);
        Assert.Contains(topic, Text("output/topics/libraries.html"), StringComparison.Ordinal);
        Assert.Contains(source, Text("output/sources.html"), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\"", Text("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Should_explain_its_settings_in_the_files_and_name_their_schemas(string language)
    {
        Run("init", Folder, "--language", language);

        foreach (var name in new[] { "briefing", "topics" })
        {
            var text = Text(name + ".yml");
            Assert.StartsWith($"# yaml-language-server: $schema=schemas/{name}.schema.json\n", text, StringComparison.Ordinal);
            Assert.Empty(SchemaCheck.Of(Path.Combine(Folder, "schemas", name + ".schema.json")).Faults(text));
        }
        // What stands there as a comment works once its mark is taken away.
        var diagnostics = new List<Diagnostic>();
        var uncommented = Text("briefing.yml").Replace("\n# url:", "\nurl:", StringComparison.Ordinal)
            .Replace("\n# cname:", "\ncname:", StringComparison.Ordinal).Replace("\n# strict:", "\nstrict:", StringComparison.Ordinal);
        var settings = SettingsReader.Read(file => file == "briefing.yml" ? uncommented : null, diagnostics).Site;
        Assert.Empty(diagnostics);
        Assert.Equal(("https://example.org/", "briefing.example.org", true), (settings.Url, settings.Cname, settings.Strict));
    }

    [Fact]
    public void Should_bring_every_schema_of_this_repository()
    {
        Run("init", Folder);

        Assert.Equal(Schemas(Repository.PathOf("schemas")), Schemas(Path.Combine(Folder, "schemas")));

        static IEnumerable<(string, string)> Schemas(string folder) =>
            Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
    }

    [Fact]
    public void Should_publish_with_the_action_that_was_named()
    {
        Run("init", Folder, "--action", "library/briefing@v1");

        Assert.Contains("      - uses: library/briefing@v1\n", Text(".github/workflows/pages.yml"), StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(Repository.PathOf(".github", "workflows", "pages.yml")).Replace("uses: ./\n", "uses: library/briefing@v1\n", StringComparison.Ordinal),
            Text(".github/workflows/pages.yml"));
    }

    [Fact]
    public void Should_leave_a_folder_with_files_alone()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "mine");

        var outcome = Run("init", Folder);

        Assert.Equal(2, outcome.Status);
        Assert.Contains("notes.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Should_refuse_a_folder_that_is_a_file()
    {
        File.WriteAllText(Folder, "mine");

        Assert.Equal(2, Run("init", Folder).Status);
        Assert.Equal("mine", File.ReadAllText(Folder));
    }

    [Fact]
    public void Should_begin_in_a_repository_that_is_just_begun_and_say_what_is_next()
    {
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));

        var outcome = Run("init", Folder);

        Assert.Equal(0, outcome.Status);
        Assert.Contains($"briefing preview --site {Folder}", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("GitHub Actions", outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private static SiteSandbox.Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return new(CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
