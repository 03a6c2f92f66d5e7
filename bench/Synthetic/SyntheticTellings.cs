using System.Globalization;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>
/// Pages that tell events, some of them together: names and things are drawn as in running text, few often and many rarely, from a
/// vocabulary that grows with the collection as Heaps' law has it, and each event has one thing that is done, whatever the words.
/// Most pages tell what happened in the days before; some look back. The same for the same size, on every machine.
/// </summary>
internal sealed class SyntheticTellings
{
    private const int PerPage = 8;
    private const int Days = 3000;

    /// <summary>So many pages share what was told in one stretch of time, so that hardly one tells a thing twice.</summary>
    private const int PagesAtOnce = 8;

    private const string Kanji = "山川田野島原谷沢松竹梅森林石金銀水火木土東西南北上下中大小高長安平和明清光新古白黒青赤緑花鳥風月雪雲海空星港橋道村町市県国";
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハマミムメモラリルレロン";

    private static readonly string[] Offices = ["大統領", "首相", "知事", "市長", "社長", "会長", "議長", "外相"];
    private static readonly string[] Bodies = ["社", "銀行", "協会", "大学"];
    private static readonly DateOnly Start = new(2018, 1, 1);
    private static readonly ILookup<string, string> Words = Phrases.Table("tellings.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly string[] Acts = [.. Words["act"]];
    private static readonly string[] Texts = [.. Words["telling"]];
    private static readonly string[] Frames = [.. Words["frame"]];

    private readonly Random random = new(20_261_128);
    private readonly List<(int Published, PageEvent Event)> told = [];

    private SyntheticTellings()
    {
    }

    /// <summary>How many events the pages tell.</summary>
    public int Events { get; private set; }

    public IReadOnlyList<Page> Pages { get; private set; } = [];

    /// <summary>Pages with about so many tellings in all; an event is told one to eight times.</summary>
    public static SyntheticTellings Make(int tellings)
    {
        var made = new SyntheticTellings();
        var vocabulary = (int)(12 * Math.Pow(tellings, 0.6)) + 200;
        for (; made.told.Count < tellings; made.Events++)
            made.Happen(vocabulary);
        made.Pages = made.Deal();
        return made;
    }

    private void Happen(int vocabulary)
    {
        var day = random.Below(Days);
        var who = random.Below(2) == 0
            ? Name(Rank(vocabulary), Kanji, 2) + random.Pick(Offices)
            : Name(Rank(vocabulary), Kana, 5) + random.Pick(Bodies);
        var where = random.Below(2) == 0 ? Name(Rank(vocabulary), Kanji, 2) + "市" : Name(Rank(vocabulary), Kana, 5);
        var what = Name(Rank(vocabulary), Kanji, 4);
        var (act, number) = (random.Pick(Acts), random.Below(9000).ToString(CultureInfo.InvariantCulture));
        for (var times = 1 + Math.Min(random.Below(8), random.Below(8)); times > 0; times--)
        {
            var text = random.Pick(Texts).Replace("{who}", who, StringComparison.Ordinal).Replace("{where}", where, StringComparison.Ordinal)
                .Replace("{what}", what, StringComparison.Ordinal).Replace("{act}", act, StringComparison.Ordinal).Replace("{n}", number, StringComparison.Ordinal);
            told.Add((day + Lag(), Tell(Start.AddDays(day), text)));
        }
    }

    /// <summary>Days from the happening to the page: news, mostly.</summary>
    private int Lag() => random.Below(5) > 0 ? random.Below(8) : random.Below(1200);

    private PageEvent Tell(DateOnly day, string text)
    {
        var format = random.Below(20) switch { 0 => "yyyy", 1 or 2 => "yyyy-MM", _ => "yyyy-MM-dd" };
        var quote = random.Pick(Frames).Replace("{telling}", text, StringComparison.Ordinal)
            .Replace("{day}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new(Edtf.Parse(day.ToString(format, CultureInfo.InvariantCulture)), text, quote, 1 + random.Below(60), null, EventStatus.Past);
    }

    private List<Page> Deal()
    {
        var pages = new List<Page>();
        foreach (var stretch in told.OrderBy(one => one.Published).Chunk(PerPage * PagesAtOnce))
        {
            var published = Edtf.OfDay(Start.AddDays(stretch[^1].Published));
            for (var i = 0; i < Math.Min(PagesAtOnce, stretch.Length); i++)
            {
                pages.Add(new()
                {
                    Path = Phrases.PageName(pages.Count) + ".md",
                    Date = published,
                    Events = [.. stretch.Where((_, at) => at % PagesAtOnce == i).Select(one => one.Event)],
                });
            }
        }
        return pages;
    }

    /// <summary>A rank of Zipf's law: the first of a vocabulary come most often.</summary>
    private int Rank(int vocabulary) => (int)Math.Pow(vocabulary, random.Below(1_000_000) / 1_000_000.0);

    private static string Name(int rank, string letters, int length)
    {
        var number = ((ulong)rank + 77) * 0x9E3779B97F4A7C15;
        return string.Create(length, number, (span, seed) =>
        {
            foreach (ref var letter in span)
            {
                letter = letters[(int)(seed >> 33) % letters.Length];
                seed *= 6364136223846793005;
                seed += 1442695040888963407;
            }
        });
    }
}
