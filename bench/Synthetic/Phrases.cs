using System.Globalization;
using System.Text;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>Invented sentences with their gaps filled.</summary>
internal sealed class Phrases(int pages)
{
    private static readonly ILookup<string, string> Words = Table("slots.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly ILookup<string, string> Sentences = Table("sentences.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IReadOnlyList<string[]> Topics { get; } = [.. Table("topics.tsv")];

    private static readonly Dictionary<string, string[]> WordLists = Words.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    private static readonly Dictionary<string, string[]> SentenceLists = Sentences.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public static string Word(string gap, Random random) => random.Pick(WordLists[gap]);

    /// <param name="kind">The first column of <c>sentences.tsv</c>.</param>
    /// <param name="random">Chooses.</param>
    /// <param name="day">The day near which the text's days lie.</param>
    public string Sentence(string kind, Random random, DateOnly day)
    {
        var template = random.Pick(SentenceLists[kind]);
        var text = new StringBuilder(template.Length * 2);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
                return text.Append(template, at, template.Length - at).ToString();
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(Fill(template[(open + 1)..close], random, day));
            at = close + 1;
        }
        return text.ToString();
    }

    public string Paragraph(Random random, DateOnly day, int sentences, params ReadOnlySpan<string> others)
    {
        var text = new List<string>(sentences + others.Length);
        for (var i = 0; i < sentences; i++)
            text.Add(Sentence("plain", random, day));
        foreach (var kind in others)
            text.Insert(1 + random.Below(text.Count), Sentence(kind, random, day));
        return string.Concat(text);
    }

    public static string PageName(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number:D6}");

    private string Fill(string gap, Random random, DateOnly day) => gap switch
    {
        "n" => Digits(3 + random.Below(980)),
        "k" => Digits(2 + random.Below(28)),
        "p" => Digits(2 + random.Below(70)),
        "hex" => random.Below(65536).ToString("x4", CultureInfo.InvariantCulture),
        "page" => PageName(1 + random.Below(pages)) + ".md",
        "day" => Day(day.AddDays(-random.Below(30))),
        "next" => Day(day.AddDays(20 + random.Below(200))),
        "month" => string.Create(CultureInfo.InvariantCulture, $"{day.AddMonths(-2).Year}年{day.AddMonths(-2).Month}月"),
        _ => Word(gap, random),
    };

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<string[]> Table(string name)
    {
        using var reader = new StreamReader(typeof(Phrases).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
