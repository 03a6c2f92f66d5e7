using System.Globalization;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>
/// Pages that tell events, some of them together: names and things are drawn as in running text, few often and many rarely, from a
/// vocabulary that grows with the collection as Heaps' law has it. The same for the same size, on every machine.
/// </summary>
internal static class SyntheticTellings
{
    private const int PerPage = 8;
    private const int Days = 3000;

    private const string Kanji = "山川田野島原谷沢松竹梅森林石金銀水火木土東西南北上下中大小高長安平和明清光新古白黒青赤緑花鳥風月雪雲海空星港橋道村町市県国";
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハマミムメモラリルレロン";

    private static readonly string[] Acts = ["会談し", "合意し", "発表し", "視察し", "開始し", "延期し", "提案し", "批判し", "承認し", "撤回し", "建設し", "派遣し", "調印し", "再開し"];
    private static readonly string[] Offices = ["大統領", "首相", "知事", "市長", "社長", "会長", "議長", "外相"];

    /// <summary>Pages with about so many tellings in all; an event is told one to eight times.</summary>
    public static Page[] Make(int tellings)
    {
        var random = new Random(20_261_128);
        var vocabulary = (int)(12 * Math.Pow(tellings, 0.6)) + 200;
        var told = new List<PageEvent>(tellings + 8);
        while (told.Count < tellings)
        {
            var day = new DateOnly(2018, 1, 1).AddDays(random.Below(Days));
            var (who, where, what) = (Rank(random, vocabulary), Rank(random, vocabulary), Rank(random, vocabulary));
            var (act, office, number) = (random.Pick(Acts), random.Pick(Offices), random.Below(9000));
            for (var times = 1 + Math.Min(random.Below(8), random.Below(8)); times > 0; times--)
                told.Add(Tell(random, day, Name(who, Kanji, 2) + office, Name(where, Kana, 4), Name(what, Kanji, 4), act, number));
        }
        return Deal(told, random);
    }

    /// <summary>Tellings of one event stand on pages far apart.</summary>
    private static Page[] Deal(List<PageEvent> told, Random random)
    {
        for (var i = told.Count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (told[i], told[j]) = (told[j], told[i]);
        }
        return [.. told.Chunk(PerPage).Select((events, number) => new Page
        {
            Path = Phrases.PageName(number) + ".md",
            Date = Edtf.OfDay(new DateOnly(2018, 1, 1).AddDays(random.Below(Days))),
            Events = events,
        })];
    }

    private static PageEvent Tell(Random random, DateOnly day, string who, string where, string what, string act, int number)
    {
        var date = random.Below(10) switch
        {
            0 => day.ToString("yyyy", CultureInfo.InvariantCulture),
            1 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var text = random.Below(3) switch
        {
            0 => $"{who}は{where}で{what}を{act}た",
            1 => $"{where}を訪れた{who}が{what}について{act}、{number.ToString(CultureInfo.InvariantCulture)}人が参加した",
            _ => $"{what}を巡り、{who}は{where}で{act}た",
        };
        return new(Edtf.Parse(date), text, $"{day.Day}日、{text}と関係者が明らかにした。", 1 + random.Below(60), null, EventStatus.Past);
    }

    /// <summary>A rank of Zipf's law: the first of a vocabulary come most often.</summary>
    private static int Rank(Random random, int vocabulary) =>
        (int)Math.Pow(vocabulary, random.Below(1_000_000) / 1_000_000.0);

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
