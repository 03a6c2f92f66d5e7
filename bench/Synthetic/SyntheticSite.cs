using System.Globalization;
using System.Text;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>Writes sites of any size; the same bytes for the same size.</summary>
internal static class SyntheticSite
{
    /// <summary>A site of pages written by hand: <c>input/</c>, settings and topics.</summary>
    public static void WritePages(string folder, int pages)
    {
        Settings(folder);
        Write(Path.Combine(folder, "input"), pages, phrases => number =>
        {
            var page = SyntheticPage.Make(number, phrases);
            return (page.Name + ".md", page.ToMarkdown());
        });
    }

    /// <summary>A site of clippings: <c>seeds/</c>, settings and topics.</summary>
    public static void WriteClippings(string folder, int clippings)
    {
        Settings(folder);
        Write(Path.Combine(folder, "seeds"), clippings, phrases => number =>
            (Phrases.PageName(number) + ".txt", SyntheticClipping.Make(number, phrases)));
    }

    private static void Settings(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "briefing.yml"), "title: 合成の記事\nlanguage: ja\n");
        var topics = new StringBuilder();
        foreach (var row in Phrases.Topics)
            topics.Append(CultureInfo.InvariantCulture, $"{row[0]}:\n  label: {{ ja: {row[1]}, en: {row[0]} }}\n  terms: [{row[1]}]\n");
        File.WriteAllText(Path.Combine(folder, "topics.yml"), topics.ToString());
    }

    private static void Write(string folder, int count, Func<Phrases, Func<int, (string Name, string Text)>> maker)
    {
        var make = maker(new(count));
        Directory.CreateDirectory(folder);
        Parallel.For(1, count + 1, number =>
        {
            var (name, text) = make(number);
            File.WriteAllText(Path.Combine(folder, name), text);
        });
    }
}
