namespace Briefing.Blocks;

/// <summary>
/// Of a whole page, keeps the run of units with the most running text and drops the short lines around it. A page of
/// which nothing shows that it is one stays whole.
/// </summary>
/// <remarks>Maximum subsequence segmentation: Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009.</remarks>
internal sealed class ArticleRunRule : ICleaningRule
{
    private const int MinFurniture = 3;
    private const int MaxProse = 160;
    private const int ShortLine = -16;
    private const int FurnitureLine = -10;
    private const int Neutral = -2;
    private const int ListItem = -4;
    private const int MinShare = 4;
    private const int LongLine = 50;
    private const int MinWords = 4;

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        var (start, end) = BestRun(draft);
        end = Extend(draft, end);
        if (end == 0 || !IsWholePage(draft, start, end))
            return;
        (start, end) = WithText(draft, start, end);
        end = Math.Max(end, Answers.End(draft, end));
        for (var i = EndOfText(draft, end); i < draft.Count; i++)
        {
            if (!IsEvidence(draft.Units[i]))
                draft.Take(i, "after-article");
        }
        var headline = new HeadlineSearch(draft, start).Find();
        for (var i = 0; i < start; i++)
        {
            if (headline < 0 || (i > headline ? i < start - 1 && IsLabel(draft.Units[i]) && !HeadsNumbered(draft.Units[i + 1]) : i < headline && !IsDateAbove(draft, i, headline)))
                draft.Take(i, "before-article");
        }
    }

    private static (int Start, int End) BestRun(Draft draft)
    {
        var (best, bestStart, bestEnd, sum, start) = (0, 0, 0, 0, 0);
        for (var i = 0; i < draft.Count; i++)
        {
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += Weight(draft, i);
            if (sum > best)
                (best, bestStart, bestEnd) = (sum, start, i + 1);
        }
        return (bestStart, bestEnd);
    }

    private static int Weight(Draft draft, int index)
    {
        var unit = draft.Units[index];
        return draft.RuleOf(index) is "separator" or "notation" or "contents" ? 0
            : !draft.IsKept(index) ? FurnitureLine
            : unit.IsProse ? Math.Min(unit.Text.Length, MaxProse)
            : IsEvidence(unit) || IsRow(draft, index) ? Neutral
            : Bullets.Starts(unit.Text) ? ListItem
            : ShortLine;
    }

    // Lists, notes, references and datelines that follow the last sentence are the article's.
    private static int Extend(Draft draft, int end)
    {
        var isReference = false;
        for (; end < draft.Count && (!draft.IsKept(end) || isReference || IsEvidence(draft.Units[end]) || IsRow(draft, end) || IsSignature(draft, end) || IsShortSentence(draft, end)); end++)
        {
            // Labelled lines right below such a head tell what the text rests on: its journal, its authors.
            isReference = draft.IsKept(end) && end + 1 < draft.Count && draft.Units[end + 1] is { BlankBefore: 0 } below
                && below.Text.AsSpan().ContainsAny(":：") && (isReference || Citations.IsHead(draft.Units[end].Text));
        }
        // A list of short items goes on to the sentence behind it.
        var next = end;
        while (next < draft.Count && draft.IsKept(next) && Bullets.Starts(draft.Units[next].Text))
            next++;
        return next > end && next < draft.Count && draft.IsKept(next) && draft.Units[next].IsProse ? Extend(draft, next + 1) : end;
    }

    // Right below the day of a statement: who makes it, and who speaks for them.
    private static bool IsSignature(Draft draft, int index)
    {
        if (index == 0 || draft.Units[index].BlankBefore > 0 || !draft.IsKept(index - 1))
            return false;
        var (text, above) = (draft.Units[index].Text, draft.Units[index - 1].Text);
        return HeadlineShape.IsOrganization(text) && DateLines.IsDateLine(above) || HeadlineShape.IsOfficer(text) && (DateLines.IsDateLine(above) || HeadlineShape.IsOrganization(above));
    }

    // Right below running text, and too short to read as such: A review is planned.
    private static bool IsShortSentence(Draft draft, int index) => index > 0 && draft.IsKept(index - 1) && draft.Units[index - 1].IsProse
        && draft.Units[index].Text is var text && (text[^1] == '。' || text[^1] == '.' && char.IsAsciiLetterUpper(text[0]) && Prose.Words(text) >= MinWords && Prose.EndsSentence(text));

    // A row of a table: the line before or after it has as many cells.
    private static bool IsRow(Draft draft, int index)
    {
        var cells = Cells(draft, index);
        return cells > 0 && (Cells(draft, index - 1) == cells || Cells(draft, index + 1) == cells);
    }

    private static int Cells(Draft draft, int index) =>
        index >= 0 && index < draft.Count && draft.IsKept(index) ? draft.Units[index].Text.AsSpan().Count('\t') : 0;

    // What no menu entry is: it cites, it is dated, it is an item of some length.
    public static bool IsEvidence(Unit unit) =>
        Citations.IsCitation(unit.Text) || Citations.IsHead(unit.Text) || DateLines.IsDateLine(unit.Text) || Urls.Find(unit.Text).Length > 0
        || Bullets.Read(unit.Text) is not null && unit.Text.Length >= 16 || unit.Text[0] is '※' or '（' or '(';

    // Lines right below the text, one of which is a sentence or as long as no entry of a menu, are its own.
    private static int EndOfText(Draft draft, int end)
    {
        var furniture = end;
        var isLong = false;
        for (; furniture < draft.Count && draft.IsKept(furniture); furniture++)
            isLong |= draft.Units[furniture].TextWidth >= LongLine || draft.Units[furniture].IsProse;
        return isLong && furniture < draft.Count ? furniture : end;
    }

    // Running text outside that is no trifle beside the run stays, with all between.
    private static (int Start, int End) WithText(Draft draft, int start, int end)
    {
        var inside = ProseIn(draft, start, end);
        if (ProseIn(draft, 0, start) * MinShare > inside)
        {
            start = 0;
            while (!draft.IsKept(start) || !draft.Units[start].IsProse)
                start++;
        }
        if (ProseIn(draft, end, draft.Count) * MinShare > inside)
        {
            end = draft.Count;
            while (!draft.IsKept(end - 1) || !draft.Units[end - 1].IsProse)
                end--;
        }
        return (start, end);
    }

    private static int ProseIn(Draft draft, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
            length += draft.IsKept(i) && draft.Units[i].IsProse ? draft.Units[i].Text.Length : 0;
        return length;
    }

    private static bool IsWholePage(Draft draft, int start, int end)
    {
        var (furniture, outside) = (0, 0);
        for (var i = 0; i < draft.Count; i++)
        {
            furniture += draft.RuleOf(i) is null or "separator" or "notation" or "colophon" or "contents" or "outside" or "signature" or "capture" ? 0 : 1;
            outside += draft.IsKept(i) && (i < start || i >= end) && !draft.Units[i].IsProse ? 1 : 0;
        }
        return furniture >= MinFurniture && furniture + outside >= 8;
    }

    // Blogs date an entry above its headline.
    private static bool IsDateAbove(Draft draft, int index, int headline) =>
        headline - index <= 2 && DateLines.IsDateLine(draft.Units[index].Text);

    // 町長の発言 above 1.はじめに
    private static bool HeadsNumbered(Unit below) => Bullets.Read(below.Text) is { Kind: BulletKind.Number, Number: 1 };

    private static bool IsLabel(Unit unit) => !unit.IsProse && unit.BlankBefore == 0 && unit.TextWidth <= 12 && !DateLines.IsDateLine(unit.Text) && !DateLines.IsMonthLine(unit.Text);
}
