using System.Collections.Frozen;
using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>Lines that are nothing but a label of furniture, or several of them in a row or run together.</summary>
internal sealed class VocabularyRule : ICleaningRule
{
    private const int MaxWidth = 100;

    /// <summary>Labels that name a section of a site: inside a text they may head one of its own.</summary>
    private const string Section = "section";

    private static readonly FrozenDictionary<string, string> Labels = EmbeddedTable.Rows("Blocks/Tables/labels-of-furniture.tsv", 2)
        .ToFrozenDictionary(row => row[1].ToLowerInvariant(), row => row[0], StringComparer.Ordinal);

    private const int MaxLink = 48;
    private const int MaxPageNumber = 8;

    private static readonly string[] LinkEnds = Vocabulary.Words("link-end");
    private static readonly string[] EditMarks = Vocabulary.Words("edit-mark");

    private static readonly char[] Between = [' ', '\u3000', '|', '｜', '/', '／', '>', '＞', '»', '·', '・', '\t', '、', ','];

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (first, last) = draft.Prose();
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (draft.IsKept(i) && !unit.IsProse && unit.TextWidth <= MaxWidth && (RuleOf(unit.Text) ?? RuleOfNumber(unit.Text, i, first, last)) is { } rule
                && (rule != Section || (i < first || i > last) && !IsHeading(draft, i)))
                draft.Take(i, rule);
        }
    }

    // Marked as one, or right above what it heads.
    private static bool IsHeading(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return unit.Kind == SeedLineKind.Heading || unit.Text[0] == '#' || index + 1 < draft.Count && draft.IsKept(index + 1) && draft.Units[index + 1].IsProse;
    }

    // − 45 −
    private static bool IsPageNumber(string text) => text.Length is >= 3 and <= MaxPageNumber && text[0] is '-' or '−' or '–' or '—' or '―' or '－' && text[^1] == text[0] && !text.AsSpan(1, text.Length - 2).Trim().IsEmpty
        && !text.AsSpan(1, text.Length - 2).Trim().ContainsAnyExceptInRange('0', '9');

    // The number of a page, by itself or behind a bullet, or the A of a size of type; inside a text they may be figures of its own.
    private static string? RuleOfNumber(string text, int index, int first, int last) => (index < first || index > last)
        && (IsPageNumber(text) || Bullets.Read(text) is { Kind: BulletKind.Item } bullet
            && (text.AsSpan(bullet.Length) is "A" or "a" || !text.AsSpan(bullet.Length).ContainsAnyExceptInRange('0', '9'))) ? "pagination" : null;

    /// <summary>Whether a line is nothing but a label that the table knows.</summary>
    public static bool IsLabel(string text) => Labels.ContainsKey(Vocabulary.Fold(text));

    private static string? RuleOf(string text)
    {
        var folded = Vocabulary.Fold(text);
        if (folded.Length == 0)
            return null;
        if (Labels.TryGetValue(folded, out var whole))
            return whole;
        // 5月1日の記事を見る
        return Array.IndexOf(EditMarks, text) >= 0 || Prose.Width(folded) <= MaxLink && Vocabulary.EndsWithAny(folded, LinkEnds) ? "menu" : RuleOfRow(folded) ?? (GluedLabels.AreIn(folded, Labels) ? "share" : null);
    }

    // A row of labels, of which most are known: "Logo Menu opener" and the site's name before it.
    private static string? RuleOfRow(string folded)
    {
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
