using System.Globalization;
using Briefing.Files;
using Briefing.Import;
using Briefing.Settings;
using Briefing.Tests.Support;
using Briefing.Text;

namespace Briefing.Tests.EndToEnd;

/// <summary>Clippings are spared whose pages would come out as they stand: after any edits, import makes what it makes of nothing known.</summary>
public sealed class SparedClippingTests
{
    private const int Clippings = 9;
    private const int Rounds = 40;

    [Fact]
    public void Should_make_what_an_import_that_knows_nothing_makes_after_any_edit()
    {
        using var site = new SiteSandbox();
        for (var i = 0; i < Clippings; i++)
            site.Put($"seeds/{i}.txt", Clipping(i, 0));
        site.Run("build");
        var random = new Random(7);
        for (var round = 1; round <= Rounds; round++)
        {
            var edit = Edit(site, random, round);
            using var fresh = new SiteSandbox();
            foreach (var (path, content) in site.Tree(".").Where(file => !file.Key.StartsWith("output/", StringComparison.Ordinal) && !file.Key.StartsWith(".briefing/", StringComparison.Ordinal)))
                fresh.Put(path, content);

            var spared = site.Run("build");

            var whole = fresh.Run("build");
            Assert.True(whole.Error == spared.Error, edit);
            foreach (var folder in new[] { "input", "output" })
            {
                var (expected, actual) = (fresh.Tree(folder), site.Tree(folder));
                Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
                Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{edit}: {folder}/{file.Key}"));
            }
        }
    }

    [Theory]
    [InlineData("seeds/0.txt", true)]
    [InlineData("input/0.md", true)]
    [InlineData("seeds/1.txt", false)]
    [InlineData("input/1.md", false)]
    public void Should_spare_a_clipping_that_nothing_touches(string edited, bool isSpared)
    {
        using var site = new SiteSandbox();
        for (var i = 0; i < 2; i++)
            site.Put($"seeds/{i}.txt", Clipping(i, 0));
        var folder = SiteFolder.At(site.Root, null);
        var first = new ImportMemory(folder, "");
        PageFolder.Apply(Importer.Plan(folder, SiteConfiguration.Default, first), folder, []);
        var mark = Diagnostic.Note("BRF000", "seeds/1.txt", 0, 0, "remembered");
        first.Add("1.txt", Known(first, folder) with { Diagnostics = [mark] });
        first.Keep();
        site.Put(edited, site.Text(edited) + "\n追記である。\n");

        var plan = Importer.Plan(folder, SiteConfiguration.Default, new(folder, ""));

        Assert.Equal(isSpared, plan.Diagnostics.Contains(mark));
    }

    [Fact]
    public void Should_forget_what_was_known_under_other_circumstances()
    {
        using var site = new SiteSandbox();
        site.Put("seeds/1.txt", Clipping(1, 0));
        var folder = SiteFolder.At(site.Root, null);
        var first = new ImportMemory(folder, "one");
        PageFolder.Apply(Importer.Plan(folder, SiteConfiguration.Default, first), folder, []);

        first.Keep();

        Assert.NotNull(new ImportMemory(folder, "one").Find("1.txt", folder.Ledger.HashOf("seeds/1.txt")));
        Assert.Null(new ImportMemory(folder, "two").Find("1.txt", folder.Ledger.HashOf("seeds/1.txt")));
    }

    private static ImportedClipping Known(ImportMemory memory, SiteFolder folder)
    {
        memory.Keep();
        return new ImportMemory(folder, "").Find("1.txt", folder.Ledger.HashOf("seeds/1.txt"))!;
    }

    /// <summary>Some have lines in common above and below their text; which, the edition decides.</summary>
    private static string Clipping(int number, int edition) => string.Create(CultureInfo.InvariantCulture,
        $"""
         {(edition % 3 == 0 ? "灘の風新聞社" : $"灘の風第{edition}")}
         第{number}橋の工事が{(edition % 2 == 0 ? "終わる" : "始まる")}
         2025年{(number % 12) + 1}月{(edition % 27) + 1}日

         灘市の第{number}橋の工事が、同年2月{number + 1}日に終わった。市長は「第{edition}期の工事も続ける」と述べた。
         {(edition % 5 == 4 ? "翌日の2月30日には式典があった。" : "海の見える橋として親しまれている。")}
         協会の広報を経て開かれた式典では、灘市の漁業組合と商工会議所の代表が並んであいさつした。

         {(edition % 4 == 0 ? "灘の風は島の今を伝えます" : "島の風だより")}

         """);

    private static string Edit(SiteSandbox site, Random random, int round)
    {
        var number = random.Next(Clippings + 2);
        var (seed, page) = ($"seeds/{number}.txt", $"input/{number}.md");
        var kind = random.Next(11);
        switch (kind)
        {
            case 0 when site.Has(seed):
                File.Delete(site.PathOf(seed));
                break;
            case 1 when site.Has(page):
                File.Delete(site.PathOf(page));
                break;
            case 2 when site.Has(page):
                site.Put(page, site.Text(page) + "\n人の手による追記。\n");
                break;
            case 3 when site.Has(page):
                site.Put(page, site.Text(page).ReplaceLineEndings("\r\n"));
                break;
            case 4 when site.Has(seed):
                File.Move(site.PathOf(seed), site.PathOf($"seeds/m{round}.txt"));
                break;
            case 5 when site.Has(seed):
                site.Put($"seeds/{number}.md", site.Text(seed));
                break;
            case 6:
                site.Put("topics.yml", $"bridges:\n  label: {{ ja: 橋, en: Bridges }}\n  terms: [橋, 第{round}期]\n");
                break;
            case 7:
                File.Delete(site.PathOf("topics.yml"));
                break;
            case 8:
                site.Put("sources.yml", $"灘の風{round}:\n  hosts: [nada.example]\n  aliases: [灘の風新聞社]\n");
                break;
            default:
                site.Put(seed, Clipping(number, round));
                break;
        }
        return $"round {round}, kind {kind}, clipping {number}";
    }
}
