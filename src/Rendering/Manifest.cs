using System.Text;
using Briefing.Files;
using Briefing.Site;

namespace Briefing.Rendering;

/// <summary>Which files of an output folder are ours: one path on each line.</summary>
internal sealed class Manifest(string folder, string outputFolder)
{
    // Each output folder has its own list.
    private readonly string path = Path.Combine(folder, $"output-{ShortHash.Of(Path.GetFullPath(outputFolder))}.txt");

    public HashSet<string> Read() => File.Exists(path)
        ? new(File.ReadLines(path).Where(line => line.Length > 0), StringComparer.Ordinal)
        : [];

    public void Write(IEnumerable<string> paths)
    {
        string[] sorted = [.. paths];
        Array.Sort(sorted, StringComparer.Ordinal);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(string.Join('\n', sorted) + (sorted.Length > 0 ? "\n" : "")));
    }
}
