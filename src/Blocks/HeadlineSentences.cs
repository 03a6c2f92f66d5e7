using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Which sentences may be headlines: questions, sentences without their stop, nouns behind one.</summary>
internal static class HeadlineSentences
{
    private const int MaxPolite = 100;
    private const int MaxOpening = 120;
    private const int MinFullLine = 56;
    private const int MinStops = 2;
    private const int MaxStops = 12;

    /// <summary>Whether it is no sentence, or one that only a title can be.</summary>
    public static bool CanBe(Draft draft, int index)
    {
        var unit = draft.Units[index];
        var isSentence = Prose.EndsSentence(unit.Text) && !IsPoliteAlone(draft, index)
            || unit.IsProse && unit.Text.Contains('。', StringComparison.Ordinal) && !IsQuestionAsked(draft, index) && !OpensClipping(draft, index);
        return !isSentence || unit is { Kind: SeedLineKind.Heading, Level: 1 } || StandsTwice(draft, index) || IsNounAlone(draft, index) || LacksStop(draft, index) || GoesOnBehindStop(draft, index) || HeadlineLook.IsTitleCase(unit.Text);
    }

    // A page's title, and right below it its heading.
    private static bool StandsTwice(Draft draft, int index) =>
        index + 1 < draft.Count && draft.Units[index + 1].Text == draft.Units[index].Text || index > 0 && draft.Units[index - 1].Text == draft.Units[index].Text;

    // 開通から2年。町長に聞く、橋のこれから: the first line, which goes on behind its stop and ends without one.
    private static bool OpensClipping(Draft draft, int index) => index == 0 && draft.Units[0].TextWidth <= MaxOpening && !Prose.EndsPolitely(draft.Units[0].Text)
        && draft.Count > 1 && (draft.Units[1].IsProse || draft.Units[1].Width >= MinFullLine);

    // 橋の説明会を開きました, above a text whose sentences all have their stops.
    private static bool LacksStop(Draft draft, int index)
    {
        var text = draft.Units[index].Text;
        if (!Prose.EndsPolitely(text) || text.Contains('。', StringComparison.Ordinal) || Prose.Width(text) > MaxOpening || index > 0 && draft.Units[index].BlankBefore == 0 && draft.Units[index - 1].IsProse)
            return false;
        var stops = 0;
        for (var i = index + 1; i < Math.Min(draft.Count, index + MaxStops) && stops < MinStops; i++)
        {
            if (!draft.Units[i].IsProse || !draft.IsKept(i))
                continue;
            if (draft.Units[i].Text.AsSpan().TrimEnd("」』）)") is not [.., '。'])
                return false;
            stops++;
        }
        return stops == MinStops;
    }

    // こんなに遠かったのか。通学路を歩く町の一日: apart from what stands before and after it, and with a noun behind its stop.
    private static bool GoesOnBehindStop(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return unit.Text.IndexOf('。', StringComparison.Ordinal) is > 0 and var stop && !Prose.EndsPolitely(unit.Text.AsSpan(0, stop)) && EndsInNoun(unit.Text) && unit.TextWidth <= MaxOpening && !Prose.EndsPolitely(unit.Text)
            && (index == 0 || unit.BlankBefore > 0) && index + 1 < draft.Count && draft.Units[index + 1].BlankBefore > 0;
    }

    private static bool EndsInNoun(string text) => text[^1] is >= '\u30A1' and <= '\u9FFF' or '」' or '』' or '】' or '！' or '!' or '？' or '?';

    // 橋が流され、国道は通行止め。 ends in a noun, as headlines do, and stands by itself.
    private static bool IsNounAlone(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return unit.Text is [.., >= '\u30A1' and <= '\u9FFF', '。'] && unit.Text.IndexOf('。', StringComparison.Ordinal) == unit.Text.Length - 1 && unit.TextWidth <= MaxPolite
            && (index == 0 || unit.BlankBefore > 0) && index + 1 < draft.Count && draft.Units[index + 1].BlankBefore > 0;
    }

    // A question put to others ends politely and without a stop; apart from what stands before and after it, it is a title.
    private static bool IsPoliteAlone(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return Prose.EndsPolitely(unit.Text) && unit.TextWidth <= MaxPolite && !unit.Text.AsSpan().ContainsAny("。．、")
            && (index == 0 || unit.BlankBefore > 0) && index + 1 < draft.Count && draft.Units[index + 1].BlankBefore > 0;
    }

    // Who asked, and when, stands right below.
    private static bool IsQuestionAsked(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return Prose.EndsWithQuestion(unit.Text) && index + 2 < draft.Count && unit.BlankBefore + draft.Units[index + 1].BlankBefore > 0
            && Labels.IsLabelledByline(draft.Units[index + 1]) && DateLines.IsDateLine(draft.Units[index + 2].Text);
    }
}
