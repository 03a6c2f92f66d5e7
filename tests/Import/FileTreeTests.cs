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

    [Fact]
    public void Should_read_into_the_room_given_where_it_fits()
    {
        var found = Find("text");
        var room = new byte[found.Length];

        var read = FileTree.Read(found, "seeds", 100, new(), diagnostics, room)!.Value;

        Assert.True(read.Span == room);
        System.IO.File.WriteAllText(File, "a longer text");
        Assert.Equal("a longer text"u8.ToArray(), FileTree.Read(found, "seeds", 100, new(), diagnostics, room)!.Value.ToArray());
        Assert.Equal("text"u8.ToArray(), room);
    }

    [Fact]
    public void Should_give_each_file_a_room_of_its_own()
    {
        FileTree.Entry[] files = [.. new[] { 3, 0, 5, 70_000_000, 2 }.Select(length => new FileTree.Entry("", "", new(length, 0)))];
        var rooms = new FileRooms(files);

        foreach (var i in new[] { 0, 2, 4 })
            rooms[i].Span.Fill((byte)i);

        Assert.Equal([3, 0, 5, 0, 2], Enumerable.Range(0, 5).Select(i => rooms[i].Length));
        Assert.All([0, 2, 4], i => Assert.True(rooms[i].Span.IndexOfAnyExcept((byte)i) < 0));
    }

    [Fact]
    public void Should_name_every_visible_file_and_follow_no_link_to_a_folder()
    {
        foreach (var path in new[] { "b.txt", "a/c.txt", ".hidden", "a/.hidden/d.txt", "z/e.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, path), "");
        }
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "linked"), Path.Combine(folder.FullName, "z"));

        Assert.Equal(["a/c.txt", "b.txt", "z/e.txt"], FileTree.Names(folder.FullName).Order(StringComparer.Ordinal));
        Assert.Empty(FileTree.Names(Path.Combine(folder.FullName, "linked")));
        Assert.Empty(FileTree.Names(Path.Combine(folder.FullName, "missing")));
    }

    private FileTree.Entry Find(string text)
    {
        System.IO.File.WriteAllText(File, text);
        return Assert.Single(FileTree.Files(folder.FullName, "seeds", diagnostics));
    }

    private byte[]? Read(FileTree.Entry found) => FileTree.Read(found, "seeds", 100, new(), diagnostics)?.ToArray();
}
