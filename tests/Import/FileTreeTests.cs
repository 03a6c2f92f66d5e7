using Briefing.Files;
using Briefing.Text;

namespace Briefing.Tests.Import;

/// <summary>Files that are not what they were when they were found.</summary>
public sealed class FileTreeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefing-");
    private readonly List<Diagnostic> diagnostics = [];

    private string File => Path.Combine(folder.FullName, "a.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Should_say_that_a_file_has_gone()
    {
        var found = Find("text");
        System.IO.File.Delete(File);

        Assert.Null(Read(found));
        Assert.Equal(("BRF052", "seeds/a.txt"), (diagnostics[0].Code, diagnostics[0].Path));
    }

    [Fact]
    public void Should_say_that_a_folder_stands_where_a_file_was()
    {
        var found = Find("text");
        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);

        Assert.Null(Read(found));
        Assert.Equal("BRF052", diagnostics[0].Code);
    }

    [Theory]
    [InlineData("te")]
    [InlineData("a longer text")]
    [InlineData("")]
    public void Should_read_a_file_as_it_stands(string now)
    {
        var found = Find("text");
        System.IO.File.WriteAllText(File, now);

        Assert.Equal(now, System.Text.Encoding.UTF8.GetString(Read(found)!));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Should_not_read_a_file_that_has_grown_too_large()
    {
        var found = Find("text");
        System.IO.File.WriteAllText(File, new string('a', 101));

        Assert.Null(Read(found));
        Assert.Equal("BRF051", diagnostics[0].Code);
    }

    private FileTree.Entry Find(string text)
    {
        System.IO.File.WriteAllText(File, text);
        return Assert.Single(FileTree.Files(folder.FullName, "seeds", diagnostics));
    }

    private byte[]? Read(FileTree.Entry found) => FileTree.Read(found, "seeds", 100, new(), diagnostics);
}
