using Briefing.Cli;

namespace Briefing.Tests.Support;

/// <summary>A site in a temporary folder, on which the command line is run as a person would.</summary>
internal sealed class SiteSandbox : IDisposable
{
    public SiteSandbox()
        : this(Path.GetTempPath())
    {
    }

    /// <param name="parent">Where the site's folder is made.</param>
    public SiteSandbox(string parent)
    {
        // The folder around a site is its own as well: a test of "..", should its guard fail, meets nothing of others.
        Root = Directory.CreateDirectory(Path.Combine(parent, "briefing-test-" + Path.GetRandomFileName(), "site")).FullName;
    }

    public string Root { get; }

    /// <summary>A copy of this repository's own clippings, pages and settings.</summary>
    public static SiteSandbox OfThisRepository() => OfThisRepository(Path.GetTempPath(), isReversed: false);

    /// <param name="parent">Where the site's folder is made.</param>
    /// <param name="isReversed">Whether the files are put there in the other order.</param>
    public static SiteSandbox OfThisRepository(string parent, bool isReversed)
    {
        var site = new SiteSandbox(parent);
        foreach (var name in new[] { "briefing.yml", "topics.yml", "sources.yml" })
            File.Copy(Repository.PathOf(name), Path.Combine(site.Root, name));
        foreach (var folder in new[] { "seeds", "input" })
        {
            Directory.CreateDirectory(Path.Combine(site.Root, folder));
            var files = Directory.EnumerateFiles(Repository.PathOf(folder)).Order(StringComparer.Ordinal).ToList();
            foreach (var file in isReversed ? files.AsEnumerable().Reverse() : files)
                File.Copy(file, Path.Combine(site.Root, folder, Path.GetFileName(file)));
        }
        return site;
    }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public SiteSandbox Put(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
        return this;
    }

    public SiteSandbox Put(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
        return this;
    }

    public string Text(string relative) => File.ReadAllText(PathOf(relative));

    public bool Has(string relative) => File.Exists(PathOf(relative));

    public Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = CommandLine.Run([.. arguments, "--site", Root], output, error);
        return new(status, output.ToString(), error.ToString());
    }

    /// <summary>Every file below a folder with its bytes, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Tree(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(PathOf(folder), file), File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);

    /// <param name="Status">The exit status.</param>
    internal sealed record Outcome(int Status, string Output, string Error);
}
