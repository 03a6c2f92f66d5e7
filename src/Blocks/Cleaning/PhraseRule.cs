using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Sentences that only a site says to its visitors: about cookies, subscriptions, newsletters, scripts.</summary>
internal sealed class PhraseRule : ICleaningRule
{
    private const int MaxLength = 400;

    private static readonly (string Rule, string Phrase)[] Phrases =
        [.. EmbeddedTable.Rows("Blocks/Tables/phrases-of-furniture.tsv", 2).Select(row => (row[0], row[1]))];

    private static readonly WordSearch Any = new(Phrases.Select(phrase => phrase.Phrase));

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var text = draft.Units[i].Text;
            if (!draft.IsKept(i) || text.Length > MaxLength || !Any.IsIn(text) || Bullets.Starts(text))
                continue;
            foreach (var (rule, phrase) in Phrases)
            {
                if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                    draft.Take(i, rule);
            }
        }
    }
}
