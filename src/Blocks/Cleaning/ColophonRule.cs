using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>The lines at a transcription's end that say from which edition it was made and by whom.</summary>
internal sealed class ColophonRule : ICleaningRule
{
    private static readonly Beginnings<bool> Labels = Vocabulary.Beginnings("colophon");
    private static readonly string[] Makings = Vocabulary.Words("colophon-end");
    private static readonly Beginnings<bool> Kept = Vocabulary.Beginnings("first-published");

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var isOurs = false;
        var start = draft.Count;
        for (var i = 0; i < draft.Count; i++)
        {
            var unit = draft.Units[i];
            if (StartsWithLabel(unit.Text, Labels))
            {
                isOurs = true;
                start = Math.Min(start, i);
            }
            else if (StartsWithLabel(unit.Text, Kept) || start == draft.Count)
                isOurs = false;
            else if (unit.Indent == 0 && isOurs)
                isOurs = unit.BlankBefore == 0;
            else if (unit.Indent == 0)
                isOurs = WordEnds.AtEnd(unit.Text, Makings) is not null;
            if (isOurs)
                draft.Take(i, "colophon");
        }
    }

    private static bool StartsWithLabel(string text, Beginnings<bool> labels)
    {
        foreach (var (label, _) in labels.Like(text))
        {
            if (text.StartsWith(label, StringComparison.Ordinal) && text.Length > label.Length && text[label.Length] is '：' or ':')
                return true;
        }
        return false;
    }
}
