using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Tests.Dates;

/// <summary>Words that tell whether a date is to come, at the very edges of a text.</summary>
public sealed class CueTests
{
    private static readonly Edtf Anchor = Edtf.Parse("2024-04-01");

    public static TheoryData<string, string> Tables => new()
    {
        { "Dates/Tables/cues-en.tsv", "May 7, 2024" }, { "Dates/Tables/around-en.tsv", "May 7, 2024" },
        { "Dates/Tables/cues-ja.tsv", "2024年5月7日" }, { "Dates/Tables/functional-verbs-ja.tsv", "2024年5月7日" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Should_read_a_date_beside_any_word_at_the_edges_of_a_text(string table, string date)
    {
        foreach (var word in EmbeddedTable.Rows(table, 2).SelectMany(row => row).Distinct(StringComparer.Ordinal))
        {
            foreach (var text in new[] { $"{word} {date}", $"{word} on {date}", $"{word} the {word} on {date}", $"{date} {word}", $"{date}{word}", $"{word}{date}に", $"{date}に{word}" })
                Assert.All(DateReader.Read(text, Anchor).Mentions, mention => Assert.Equal(mention.Text, text[mention.Start..mention.End]));
        }
    }
}
