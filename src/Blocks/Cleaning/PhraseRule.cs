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

    private const int LongestPlaceMark = 30;
    private static readonly string[] PlaceStarts = Vocabulary.Words("place-start");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && unit.Text.Length <= MaxLength && !Bullets.Starts(unit.Text) && RuleOf(unit) is { } rule)
                draft.Take(i, rule);
        }
    }

    // "our newsletter" is no part of "your newsletter".
    private static bool HasWords(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsAsciiLetter(phrase[0]) || !char.IsAsciiLetter(text[at - 1]))
                return true;
        }
        return false;
    }

    // ここからこの局の番組の一覧です。: where a part of the page begins or ends, for those who have it read aloud.
    private static bool IsPlaceMark(string text) => text.Length <= LongestPlaceMark && text[0] == 'こ' && WordEnds.AtStart(text, PlaceStarts) is not null
        && text.AsSpan().TrimEnd('。').EndsWith("です") && !text.Contains('、', StringComparison.Ordinal);

    private static string? RuleOf(Unit unit)
    {
        if (IsPlaceMark(unit.Text))
            return "menu";
        if (Any.IsIn(unit.Text) && Array.Find(Phrases, entry => HasWords(unit.Text, entry.Phrase)).Rule is { } rule)
            return rule;
        return unit.IsProse || ZoneRule.IsHead(unit.Text) ? null : Openings.Find(unit.Text);
    }
}
