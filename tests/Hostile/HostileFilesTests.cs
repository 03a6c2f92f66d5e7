using System.Diagnostics;
using System.Text;
using Briefing.Cli;
using Briefing.Import;
using Briefing.Text;
using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>Files that nobody means to clip: each gets a page or a diagnostic, and nothing outside the site is touched.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private const string Good = "港の改修が終わる\n\n2025年3月4日、港の改修工事が終わり、市長が式典であいさつした。\n";

    private readonly SiteSandbox site = new SiteSandbox().Put("seeds/good.txt", Good);
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("briefing-outside-");

    public void Dispose()
    {
        site.Dispose();
        outside.Delete(recursive: true);
    }

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
        site.Put($"input/{new string('漢', characters)}.md", "---\ntitle: 題\nsource: " + new string('字', characters) + "\n---\n本文。\n");

        Build(0);
    }

    [Fact]
    public void Should_neither_read_nor_write_through_links()
    {
        File.WriteAllText(Path.Combine(outside.FullName, "secret.txt"), "秘密の記事\n\n2025年3月5日、秘密の工事が始まり、知事が式典であいさつした。\n");
        File.WriteAllText(Path.Combine(outside.FullName, "a.md"), "theirs");
        site.Put("seeds/sub/a.txt", Good.Replace("港", "橋", StringComparison.Ordinal)).Put("input/keep.md", "---\ntitle: t\n---\n本文。\n");
        Directory.CreateSymbolicLink(site.PathOf("seeds/loop"), site.PathOf("seeds"));
        Directory.CreateSymbolicLink(site.PathOf("seeds/out"), outside.FullName);
        File.CreateSymbolicLink(site.PathOf("seeds/secret.txt"), Path.Combine(outside.FullName, "secret.txt"));
        File.CreateSymbolicLink(site.PathOf("seeds/zero.txt"), "/dev/zero");
        Directory.CreateSymbolicLink(site.PathOf("input/sub"), outside.FullName);
        Directory.CreateSymbolicLink(site.PathOf("theme"), outside.FullName);
        File.CreateSymbolicLink(site.PathOf("briefing.yml"), Path.Combine(outside.FullName, "secret.txt"));
        File.CreateSymbolicLink(site.PathOf("topics.yml"), "/dev/zero");
        File.CreateSymbolicLink(site.PathOf("input/good.md" + Briefing.Files.AtomicFile.TemporarySuffix), Path.Combine(outside.FullName, "made.md"));

        var outcome = Build(1);

        foreach (var link in new[] { "seeds/loop", "seeds/out", "seeds/secret.txt", "seeds/zero.txt", "input/sub", "theme", "briefing.yml", "topics.yml" })
            Assert.Contains($"{link}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["a.md", "secret.txt"], outside.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(outside.FullName, "a.md")));
        Assert.DoesNotContain(site.Tree("output").Values, file => Encoding.UTF8.GetString(file).Contains("秘密", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("input")]
    [InlineData(".briefing")]
    public void Should_not_follow_a_folder_of_the_site_that_is_a_link(string folder)
    {
        if (folder == "seeds")
            Directory.Delete(site.PathOf("seeds"), recursive: true);
        else
            File.WriteAllText(Path.Combine(outside.FullName, "a.md"), "theirs");
        Directory.CreateSymbolicLink(site.PathOf(folder), outside.FullName);

        var outcome = site.Run("build");

        Assert.Contains(" BRF0", outcome.Error, StringComparison.Ordinal);
        Assert.True(outside.EnumerateFileSystemInfos().Count() <= 1);
    }

    [Theory]
    [InlineData("seeds/pipe.txt", "seeds/pipe.txt")]
    [InlineData("input/pipe.md", null)]
    [InlineData("briefing.yml", null)]
    [InlineData("theme/custom.css", null)]
    public void Should_not_wait_for_a_pipe(string path, string? place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.PathOf(path))!);
        using (var process = Process.Start("mkfifo", site.PathOf(path)))
            process.WaitForExit();

        var outcome = Build(place is null ? 0 : 1);

        Assert.Contains(place ?? "", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/huge.txt")]
    [InlineData("input/huge.md")]
    [InlineData("topics.yml")]
    [InlineData("events.yml")]
    public void Should_pass_over_a_file_that_is_too_large_without_reading_it(string path)
    {
        site.Put(path, "");
        using (var file = File.OpenWrite(site.PathOf(path)))
            file.SetLength(1L << 34);

        var outcome = Build(1);

        Assert.Contains($"{path}: error BRF051", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_say_where_folders_are_too_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 80));
        site.Put($"seeds/{deep}a.txt", Good);

        Assert.Contains("error BRF057", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d]\ntitle: t\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: &a [*a]\n---\n本文。\n", 1)]
    [InlineData("---\n? [a, b]\n: c\n---\n本文。\n", 1)]
    [InlineData("---\n<<: {title: t}\ntitle: u\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: !!binary aGk=\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: a\n---\n---\ntitle: b\n---\n本文。\n", 0)]
    [InlineData("---\n{title: t, x: 1, y: {z: 1}}\n---\n本文。\n", 0)]
    [InlineData("---\ntitle: \"a\u0085 b\u2028 c\"\nx: |\n  a\u2028  b\ny: 1\nz: 2\n---\n本文。\n", 0)]
    public void Should_bound_what_front_matter_unfolds_to(string page, int status)
    {
        site.Put("input/page.md", page);

        Build(status);
    }

    [Theory]
    [InlineData("briefing.yml", "[")]
    [InlineData("topics.yml", "{a: ")]
    [InlineData("sources.yml", "- ")]
    [InlineData("events.yml", "[")]
    [InlineData("events.yml", "{a: ")]
    [InlineData("events.yml", "...\n")]
    [InlineData("topics.yml", "...\n")]
    public void Should_refuse_settings_that_no_reader_bears(string file, string text)
    {
        site.Put(file, string.Concat(Enumerable.Repeat(text, 20_000)));

        Assert.Contains($"{file}(", Build(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_not_repeat_a_long_text_for_each_of_its_aliases()
    {
        var aliases = string.Join(',', Enumerable.Repeat("*a", 200));
        site.Put("input/page.md", $"---\ntitle: &a {new string('x', 1_000)}\nsummary: [{aliases}]\n---\n本文。\n");

        Assert.Contains("input/page.md(3,", Build(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    [InlineData("*a ", "")]
    [InlineData("![", "](x)")]
    [InlineData("<div>", "")]
    public void Should_show_markdown_that_is_nested_too_deeply(string opening, string closing)
    {
        const int Depth = 3_000;
        site.Put("input/page.md", string.Concat(Enumerable.Repeat(opening, Depth)) + "深い所" + string.Concat(Enumerable.Repeat(closing, Depth)) + "\n");

        Build(0);

        Assert.Contains("深い所", site.Text("output/documents/page.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("題\n=\n")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("[{0}]: x\n")]
    public void Should_show_markdown_as_text_that_no_parser_bears(string construct)
    {
        site.Put("input/page.md", string.Concat(Enumerable.Range(0, 8_000).Select(i => construct.Replace("{0}", $"{i}", StringComparison.Ordinal))) + "\n最後の文。\n");

        Assert.Matches(@"input/page\.md\S* warning BRF083", Build(0).Error);
        Assert.Contains("最後の文。", site.Text("output/documents/page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_import_a_page_whose_elements_nest_without_end()
    {
        site.Put("seeds/deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div><section>", 1_500)) + "深い所で会合が開かれ、委員が内容を確認した。");

        Build(0);

        Assert.Contains("深い所", site.Text("input/deep.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_import_one_line_of_some_megabytes()
    {
        site.Put("seeds/line.txt", "長い一行\n\n" + string.Concat(Enumerable.Repeat("首相は27日、会見で方針を示した。", 60_000)) + "終わり。\n");

        Build(0);

        Assert.Contains("終わり。", site.Text("output/documents/line.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_import_thousands_of_tiny_files()
    {
        for (var i = 0; i < 2_000; i++)
            site.Put($"seeds/{i % 40}/{i}.txt", i % 3 == 0 ? "x" : $"第{i}号\n");

        var outcome = Build(0);

        Assert.Equal(2_001, Directory.EnumerateFiles(site.PathOf("input"), "*.md", SearchOption.AllDirectories).Count());
        Assert.DoesNotContain("error", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_bear_files_that_vanish_and_change_while_it_builds()
    {
        for (var i = 0; i < 60; i++)
            site.Put($"seeds/{i}/a.txt", Good.Replace("港", $"第{i}港", StringComparison.Ordinal)).Put($"input/by-hand/{i}.md", $"---\ntitle: 第{i}頁\n---\n本文。\n");
        using var stop = new CancellationTokenSource();
        var stirring = Task.Run(() => Stir(stop.Token));

        for (var run = 0; run < 6; run++)
        {
            var outcome = site.Run("build");
            Assert.InRange(outcome.Status, 0, 1);
            Assert.DoesNotContain(Composer.OwnFault, outcome.Error, StringComparison.Ordinal);
        }
        await stop.CancelAsync();
        await stirring;

        // Once it is quiet again, what stands is what a first build of the same files makes.
        site.Run("build");
        using var fresh = new SiteSandbox();
        foreach (var (path, content) in new[] { "seeds", "input" }.SelectMany(folder => site.Tree(folder).Select(file => (folder + "/" + file.Key, file.Value))))
            fresh.Put(path, content);
        fresh.Run("build");
        Assert.Equal(Shown(fresh), Shown(site));

        static IEnumerable<string> Shown(SiteSandbox built) => built.Tree("output").OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value))}");
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

        Assert.Contains(site.Tree("output"), file => file.Key != "print.html" && Encoding.UTF8.GetString(file.Value).Contains("本文の一文。", StringComparison.Ordinal));
        Assert.DoesNotContain("本文の一文。", site.Text("output/documents/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("seeds")]
    [InlineData("input/out")]
    public void Should_not_write_a_site_among_its_own_sources(string output)
    {
        var outcome = site.Run("build", "--output", site.PathOf(output));

        Assert.Equal(1, outcome.Status);
        Assert.Contains("error BRF093", outcome.Error, StringComparison.Ordinal);
        Assert.False(site.Has(output + "/index.html"));
    }

    [Theory]
    [InlineData("count.documents: \"{9}\"")]
    [InlineData("count.documents: \"{\"")]
    [InlineData("count.documents: \"{0,999999999}\"")]
    [InlineData("count.documents: \"{0:x99}\"")]
    public void Should_refuse_words_of_the_theme_that_ask_for_what_is_not_there(string line)
    {
        site.Put("theme/strings.ja.yml", line + "\n");

        Assert.Contains("theme/strings.ja.yml", Build(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_spell_out_what_a_terminal_would_obey()
    {
        using var output = new StringWriter();
        DiagnosticPrinter.Print([Diagnostic.Error("BRF999", "seeds/a\u001b[2J\n.txt", 1, 1, "x\u0007\u009b31m\u202e\u2028\ud800𠮷終")], "text", output);

        Assert.Equal("seeds/a\\u001B[2J\\u000A.txt(1,1): error BRF999: x\\u0007\\u009B31m\\u202E\\u2028\\uD800𠮷終" + Environment.NewLine, output.ToString());
    }

    /// <summary>Takes files and folders away, puts others in their place, cuts and lengthens them.</summary>
    private void Stir(CancellationToken stop)
    {
        var random = new Random(5);
        while (!stop.IsCancellationRequested)
        {
            var i = random.Next(60);
            var file = site.PathOf(random.Next(2) == 0 ? $"seeds/{i}/a.txt" : $"input/by-hand/{i}.md");
            try
            {
                switch (random.Next(5))
                {
                    case 0:
                        File.Delete(file);
                        break;
                    case 1:
                        Directory.Delete(site.PathOf($"seeds/{i}"), recursive: true);
                        break;
                    case 2:
                        File.WriteAllText(file, file.EndsWith(".md", StringComparison.Ordinal) ? $"---\ntitle: 改{i}\n---\n本文。\n" : Good.Replace("港", $"新{i}港", StringComparison.Ordinal));
                        break;
                    case 3:
                        File.AppendAllText(file, new string('後', random.Next(20_000)) + "\n");
                        break;
                    default:
                        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                        File.WriteAllText(file, "");
                        break;
                }
            }
            catch (IOException)
            {
                // It was just taken away.
            }
            Thread.Sleep(1);
        }
    }

    private SiteSandbox.Outcome Build(int status)
    {
        var outcome = site.Run("build");
        Assert.True(outcome.Status == status, outcome.Error);
        Assert.DoesNotContain(Composer.OwnFault, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("港の改修が終わる", site.Text("output/documents/good.html"), StringComparison.Ordinal);
        return outcome;
    }
}
