using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Pages;

namespace Briefing.Facts.Checks;

/// <summary>
/// A year in a section's own prose against the date of the article that the section cites: where the prose tells what the
/// article tells, or where the same day of another year is meant, one of the two is wrong.
/// </summary>
internal static class CitedYearCheck
{
    /// <summary>A neighbouring year is a slip; a year further off is background.</summary>
    private const int NeighbouringYears = 1;

    private const int SameDayTolerance = 7;
    private const int SharedTerms = 4;

    public static IEnumerable<Check> Find(Clipping clipping, CheckMessages messages)
    {
        foreach (var section in Sections(clipping.Document.Blocks))
        {
            var cited = section.OfType<Block.CitedArticle>().Select(article => (Article: article, Date: DateOf(clipping, article)))
                .Where(pair => pair.Date is not null).ToList();
            if (cited.Count == 0)
                continue;
            var prose = section.OfType<Block.Paragraph>().Where(block => block.Role is BlockRole.Body or BlockRole.Lead);
            foreach (var sentence in prose.SelectMany(block => Sentence.In(block.Passage)))
            {
                if (LeadingYear.In(sentence.Text) is not { } told || cited.Any(pair => pair.Date!.Value.Year == told.Year))
                    continue;
                var contradicted = cited.FirstOrDefault(pair => Contradicts(sentence.Text, told, pair.Article, pair.Date!.Value));
                if (contradicted.Article is { } article)
                {
                    yield return new("BRF012",
                        messages.Text("BRF012", told.Words, Edtf.OfDay(contradicted.Date!.Value)),
                        [sentence.Line, article.DateLine?.Line ?? article.UrlLine]);
                }
            }
        }
    }

    private static bool Contradicts(string sentence, LeadingYear told, Block.CitedArticle article, DateOnly cited)
    {
        if (Math.Abs(told.Year - cited.Year) > NeighbouringYears)
            return false;
        if (told.Month > 0 && told.Day > 0 && told.Day <= DateTime.DaysInMonth(cited.Year, told.Month))
            return Math.Abs(new DateOnly(cited.Year, told.Month, told.Day).DayNumber - cited.DayNumber) <= SameDayTolerance;
        if (told.Month > 0)
            return false;
        var terms = Terms.SetOf(string.Join(' ', Clipping.PassagesOf(article).Select(passage => passage.Text)));
        return told.IsPresent || Terms.SetOf(sentence).Count(terms.Contains) >= SharedTerms;
    }

    private static DateOnly? DateOf(Clipping clipping, Block.CitedArticle article) =>
        clipping.Cites.FirstOrDefault(cite => cite.Line == article.UrlLine && cite.Url == article.Url)?.Date is { } date
            && date.First is { } first && date.Last == first ? first : null;

    private static IEnumerable<List<Block>> Sections(IReadOnlyList<Block> blocks)
    {
        var section = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is Block.Heading)
            {
                yield return section;
                section = [];
            }
            section.Add(block);
        }
        yield return section;
    }
}
