using Briefing.Import;
using Briefing.Tests.Support;
using System.Security.Cryptography;

namespace Briefing.Tests.Hostile;

/// <summary>Files that vanish, change and are cut while a build reads them.</summary>
public sealed class ChangingFilesTests : HostileFiles
{
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
            .Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}");
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
}
