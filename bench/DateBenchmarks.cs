using System.Text;
using BenchmarkDotNet.Attributes;
using Briefing.Dates;

namespace Briefing.Benchmarks;

/// <summary>Reading the dates of news prose and of text made to slow it down; megabytes a second are the size over the mean.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DateBenchmarks
{
    private static readonly Edtf Anchor = Edtf.Parse("2025-10-27");
    private string text = "";

    [Params("seeds", "news-10KB", "news-1MB", "news-10MB", "English-10KB", "English-1MB", "digits", "commas", "年", "第", "1/", "1〜", "early ", "2010-", "平成", "the end of ")]
    public string Input { get; set; } = "";

    /// <summary>Makes the text and checks the answer before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var answer = DateReader.Read("県警は31日、容疑者を逮捕した。1月15日に施行される見通しだ。", Edtf.Parse("2025-11-01"));
        if (string.Join(' ', answer.Mentions.Select(mention => mention.Value)) != "2025-10-31 2026-01-15")
            throw new InvalidOperationException("The dates are wrong; their speed means nothing.");
        text = Input switch
        {
            "seeds" => string.Join('\n', Directory.GetFiles(Path.Combine(Repository(), "seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllText)),
            "news-10KB" => Prose(10_000, Japanese),
            "news-1MB" => Prose(1_000_000, Japanese),
            "news-10MB" => Prose(10_000_000, Japanese),
            "English-10KB" => Prose(10_000, English),
            "English-1MB" => Prose(1_000_000, English),
            "digits" => new('7', 1_000_000),
            "commas" => new(',', 1_000_000),
            _ => string.Concat(Enumerable.Repeat(Input, 1_000_000 / Encoding.UTF8.GetByteCount(Input))),
        };
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Briefing.csproj")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmark runs inside the repository.");
        return folder.FullName;
    }

    [Benchmark]
    public int Read() => DateReader.Read(text, Anchor).Mentions.Count;

    private static readonly string[] Japanese =
    [
        "政府は{0}日、関係閣僚会議を開き、{1}月に策定する基本方針の骨子を了承した。会議には首相のほか関係閣僚と専門家が出席し、地方自治体への支援のあり方について意見を交わした。",
        "同社は20{2:00}年に進出し、翌年には現地の工場を稼働させた。現在はおよそ三百人が働いており、部品の大半を国内から調達している。従業員の平均年齢は三十四歳だという。",
        "調査によると、回答した企業の六割が人手不足を経営の課題に挙げた。賃上げを実施した企業も増えているが、原材料の値上がりを価格に転嫁できていないとの声が多い。",
        "専門家は「制度の見直しには時間がかかる。まず現場の声を聞くべきだ」と話す。地域の住民からは、説明が十分ではないとの不満の声も上がっている。",
        "式典は20{2:00}年{1}月{0}日に市内の会館で開かれ、遺族や関係者らが参列した。参列者は静かに手を合わせ、再発の防止を誓った。",
    ];

    private static readonly string[] English =
    [
        "Ministers said on Friday that talks would resume on {1:MMMM} {0}, after last year's meeting ended without a text. Both sides had met in Geneva in 20{2:00}. ",
        "Sales rose 4.5 percent to 1,250 million dollars, the company said, citing demand from abroad and lower costs at home. Analysts had looked for less. ",
        "In {1:MMMM} 20{2:00} the court ruled that the city had kept residents in the dark, and told it to pay by the end of the month. The mayor may appeal. ",
        "\"We should have listened to the people who live here,\" she said, adding that a second phase would follow early next year at the soonest. ",
    ];

    private static string Prose(int bytes, string[] sentences)
    {
        var text = new StringBuilder();
        for (var (i, size) = (0, 0); size < bytes; i++)
        {
            var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, sentences[i % sentences.Length], (i % 28) + 1, sentences == English ? new DateOnly(2000, (i % 12) + 1, 1) : (i % 12) + 1, i % 25);
            text.Append(sentence);
            if (i % 3 == 2)
                text.Append('\n');
            size += Encoding.UTF8.GetByteCount(sentence);
        }
        return text.ToString();
    }
}
