using System.Text;

namespace Briefing.Tests.Hostile;

/// <summary>Names that nobody means to give: each clipping and page keeps a place of its own.</summary>
public sealed class HostileNamesTests : HostileFiles
{
    [Theory]
    [InlineData("..txt")]
    [InlineData("...txt")]
    [InlineData("a\\..\\..\\b.txt")]
    [InlineData("con.txt")]
    [InlineData("NUL.txt")]
    [InlineData("aux.tar.txt")]
    [InlineData("a\nb\u001b[31m.txt")]
    [InlineData("a<b>\"c'&d|e?f*g:h.txt")]
    [InlineData("-rf.txt")]
    [InlineData(" a .txt")]
    [InlineData("a\u202egnp.txt")]
    [InlineData("index.txt")]
    [InlineData("%2e%2e%2f.txt")]
    [InlineData("#a?b.txt")]
    [InlineData("no ending")]
    [InlineData("x.txt.briefing-copy")]
    public void Should_give_any_name_a_page_of_its_own(string name)
    {
        site.Put("seeds/" + name, $"別の記事\n\n2025年3月5日、別の港の改修工事が始まり、知事が式典であいさつした。\n");

        var outcome = Build(0);

        Assert.Equal(name.StartsWith('.') ? 1 : 2, Directory.EnumerateFiles(site.PathOf("input"), "*", SearchOption.AllDirectories).Count());
        Assert.DoesNotContain('\u001b', outcome.Error + outcome.Output);
        Assert.All(Directory.EnumerateFiles(site.PathOf("input")), file => Assert.Matches(@"^[^\\<>:""|?*\p{C}]+\.md$", Path.GetFileName(file)));
    }

    [Fact]
    public void Should_tell_names_apart_that_a_file_system_may_not()
    {
        foreach (var name in new[] { "a.txt", "A.txt", "\u00e9.txt", "e\u0301.txt", "\u0430.txt", "a.TXT", "a.html" })
            site.Put("seeds/" + name, Good.Replace("港", name[0] + "港", StringComparison.Ordinal));

        Build(0);

        var pages = Directory.EnumerateFiles(site.PathOf("input")).Select(file => Path.GetFileName(file).Normalize().ToUpperInvariant()).ToList();
        Assert.Equal(8, pages.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(250)]
    [InlineData(255)]
    public void Should_shorten_names_that_fill_what_a_file_system_takes(int bytes)
    {
        var name = string.Concat(Enumerable.Repeat("漢", (bytes - 4) / 3)).PadRight((bytes - 4) / 3 + ((bytes - 4) % 3), 'x') + ".txt";
        site.Put("seeds/" + name, Good.Replace("港", "橋", StringComparison.Ordinal)).Put($"input/{name[..^8]}.md", "---\ntitle: 題\n---\n本文。\n");

        Build(0);
        Build(0);
    }

    [Theory]
    [InlineData(72)]
    [InlineData(74)]
    [InlineData(78)]
    [InlineData(80)]
    [InlineData(83)]
    public void Should_leave_room_for_the_name_of_an_unfinished_file(int characters)
    {
        var name = new string('漢', characters);
        foreach (var body in new[] { "本文。", "改めた本文。" })
        {
            // Only where a site stands already do its new files lie beside the old ones.
            site.Put($"input/{name}.md", "---\ntitle: 題\nsource: " + new string('字', characters) + $"\n---\n{body}\n");
            Build(0);
        }
    }

    [Fact]
    public void Should_take_two_pages_whose_names_differ_only_in_case()
    {
        site.Put("input/a.md", "---\ntitle: 一\n---\n本文。\n").Put("input/A.md", "---\ntitle: 二\n---\n本文。\n");

        Assert.Contains("input/a.md", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Index")]
    [InlineData("INDEX")]
    public void Should_keep_the_list_of_documents_where_a_page_is_called_like_it(string title)
    {
        site.Put("input/page.md", $"---\ntitle: {title}\n---\n本文の一文。\n");

        Build(0);

        Assert.Contains(site.Tree("output/documents"), file => Encoding.UTF8.GetString(file.Value).Contains("本文の一文。", StringComparison.Ordinal));
        Assert.DoesNotContain("本文の一文。", site.Text("output/documents/index.html"), StringComparison.Ordinal);
    }
}
