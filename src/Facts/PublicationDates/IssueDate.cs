using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Dates;

namespace Briefing.Facts.PublicationDates;

/// <summary>The month of a magazine's or a weekly's issue in the headline or in a line of its own: <c>2019年9月号</c>, <c>【2019年9月3週号】</c>.</summary>
internal static partial class IssueDate
{
    // Around it on a line of its own.
    private const int Brackets = 2;

    public static IEnumerable<Witness<Edtf>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is { } headline && In(headline, headline.Text.Length) is { } titled)
            yield return titled;
        foreach (var passage in clipping.Marginalia)
        {
            if (In(passage, Brackets) is { } alone)
                yield return alone;
        }
    }

    private static Witness<Edtf>? In(Passage passage, int longestRest)
    {
        if (Form().Match(passage.Text) is not { Success: true } match || passage.Text.Length - match.Length > longestRest)
            return null;
        return StatedDates.MonthsIn(match.Groups["month"].Value)
            .Select(month => new Witness<Edtf>(month.Value, "stated", passage.LineAt(match.Index), match.Value)).FirstOrDefault();
    }

    [GeneratedRegex("(?<month>[0-9]{4}年[0-9]{1,2}月)(?:第?[0-9]週)?号")]
    private static partial Regex Form();
}
