using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The month of a magazine's or a weekly's issue in the headline or in a line of its own: <c>2019年9月号</c>, <c>【2019年9月3週号】</c>.</summary>
internal static partial class IssueDate
{
    // Around it on a line of its own.
    private const int Brackets = 2;
    private const int FirstLines = 3;
    private const int LongestName = 20;
    private const int LongestLine = 48;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is { } headline && In(headline, headline.Text.Length) is { } titled)
            yield return titled;
        foreach (var passage in clipping.Marginalia)
        {
            if ((In(passage, passage.Line <= FirstLines ? LongestName : Brackets) ?? InIssueLine(passage)) is { } alone)
                yield return alone;
        }
    }

    // 国境の研究 第38巻第2号(2024年3月), Bulletin No. 64, November 2020: a month beside the number of an issue, at the clipping's head.
    private static Witness<Edtf>? InIssueLine(Passage passage) =>
        passage.Line <= FirstLines && passage.Text.Length <= LongestLine && Number().IsMatch(passage.Text) && StatedDates.MonthsIn(passage.Text).ToList() is [var month]
            ? new(month.Value, "stated", passage.LineAt(month.Start), passage.Text) : null;

    private static Witness<Edtf>? In(Passage passage, int longestRest)
    {
        if (Form().Match(passage.Text) is not { Success: true } match || passage.Text.Length - match.Length > longestRest)
            return null;
        return StatedDates.MonthsIn(match.Groups["month"].Value)
            .Select(month => new Witness<Edtf>(month.Value, "stated", passage.LineAt(match.Index), match.Value)).FirstOrDefault();
    }

    [GeneratedRegex("第 ?[0-9]{1,5} ?[号巻輯集]|(?:No|Vol|Issue)\\.? ?[0-9]{1,5}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("(?<month>(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)(?:第?[0-9]週)?号")]
    private static partial Regex Form();
}
