using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Sentences that only a site says to its visitors: about cookies, subscriptions, newsletters, scripts.</summary>
internal sealed class PhraseRule : ICleaningRule
{
    private const int MaxLength = 400;

    /// <summary>Marks a phrase in the table that begins a line which is no sentence.</summary>
    private const char Opening = '^';

    private static readonly (string Rule, string Phrase)[] Table =
        [.. EmbeddedTable.Rows("Blocks/Tables/phrases-of-furniture.tsv", 2).Select(row => (row[0], row[1]))];

    private static readonly (string Rule, string Phrase)[] Phrases = [.. Table.Where(entry => entry.Phrase[0] != Opening)];

    private static readonly Beginnings<string> Openings = new(Table.Where(entry => entry.Phrase[0] == Opening).Select(entry => (entry.Phrase[1..], entry.Rule)));

    private static readonly WordSearch Any = new(Phrases.Select(phrase => phrase.Phrase));

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && unit.Text.Length <= MaxLength && !Bullets.Starts(unit.Text) && RuleOf(unit) is { } rule)
                draft.Take(i, rule);
        }
    }

    private static string? RuleOf(Unit unit)
    {
        if (Any.IsIn(unit.Text))
            return Array.Find(Phrases, entry => unit.Text.Contains(entry.Phrase, StringComparison.OrdinalIgnoreCase)).Rule;
        return unit.IsProse || ZoneRule.IsHead(unit.Text) ? null : Openings.Find(unit.Text);
    }
}
