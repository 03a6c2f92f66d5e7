using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Lines that are nothing but a label of furniture, or several of them in a row.</summary>
internal sealed class VocabularyRule : ICleaningRule
{
    private const int MaxWidth = 100;

    private static readonly FrozenDictionary<string, string> Labels = EmbeddedTable.Rows("Blocks/Tables/labels-of-furniture.tsv", 2)
        .ToFrozenDictionary(row => row[1].ToLowerInvariant(), row => row[0], StringComparer.Ordinal);

    private static readonly char[] Between = [' ', '\u3000', '|', '｜', '/', '／', '>', '＞', '»', '·', '・', '\t', '、', ','];

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && !unit.IsProse && Prose.Width(unit.Text) <= MaxWidth && RuleOf(unit.Text) is { } rule)
                draft.Take(i, rule);
        }
    }

    private static string? RuleOf(string text)
    {
        var folded = Vocabulary.Fold(text);
        if (folded.Length == 0)
            return null;
        if (Labels.TryGetValue(folded, out var whole))
            return whole;

        // A row of labels, of which most are known: "Logo Menu opener" and the site's name before it.
        var (known, letters, rule) = (0, 0, (string?)null);
        foreach (var part in folded.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            letters++;
            if (!Labels.TryGetValue(Vocabulary.Fold(part), out var one))
                continue;
            known++;
            rule ??= one;
        }
        return known >= 2 && known * 2 >= letters ? rule : null;
    }
}
