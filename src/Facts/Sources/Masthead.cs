using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// The name on one of the page's first lines that something else on the page bears out: the same name in English right below it,
/// the mark of copyright or the address at the foot, a line there that speaks of the site by it, or the text's last lines, which it
/// signs; or that is shaped like an association's.
/// </summary>
internal static class Masthead
{
    private const int FirstLines = 3;
    private const int ShortestName = 3;
    private const int LongestName = 36;
    private const int MostWords = 7;
    private const int LastParagraphs = 2;
    private const int LastBlocks = 4;
    private const int ShortestBody = 5;
    private const int MinFurniture = 3;
    private static readonly string[] Abouts = PublisherWords.Of("about");
    private static readonly string[] Bodies = PublisherWords.Of("body-end");
    private static readonly string[] Gatherings = PublisherWords.Of("gathering");
    private static readonly HashSet<string> Controls = ["menu", "share", "login", "language", "notice"];
    private static readonly string[] Sections = PublisherWords.Of("english-section");
    private static readonly string[] NoNames = PublisherWords.Of("no-masthead");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline || headline.Line <= 1)
            yield break;
        var lines = clipping.Document.Furniture.Where(item => !Controls.Contains(item.Rule)).Select(item => item.Passage).Concat(clipping.Edges.Where(edge => !edge.IsByline).Select(edge => edge.Passage))
            .Where(passage => passage.Line < headline.Line && passage.Line <= FirstLines + 1).OrderBy(passage => passage.Line).ToList();
        if (lines.Count == 0)
            yield break;
        var foot = Foot(clipping).ToList();
        var signed = clipping.Document.Blocks.TakeLast(LastBlocks).OfType<Block.Paragraph>().Where(block => block.Line > headline.Line).Select(block => block.Passage.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count && lines[i].Line <= FirstLines; i++)
        {
            var name = SiteSlogan.NameIn(lines[i].Text) ?? WithoutShort(lines[i].Text);
            if (IsName(clipping, name) && (name.Length == lines[i].Text.Length && i + 1 < lines.Count && IsTranslated(lines[i], lines[i + 1]) || i == 0 && IsNameOfBody(name, clipping.Document.Furniture.Count) || signed.Contains(name) || foot.Exists(line => NamesAgain(line, name))))
                yield return new(Publisher.Named(clipping, name), "site-title", lines[i].Line, lines[i].Text);
        }
    }

    // 橋を守る会, 灘ノ島郷土館; 橋の説明会 is held. Above a text without a site's other lines, such a line may be what the text is about.
    private static bool IsNameOfBody(string name, int furniture) => name.Length >= ShortestBody && (furniture >= MinFurniture || char.IsAscii(name[^1]))
        && WordEnds.AtEnd(name, Bodies) is not null && WordEnds.AtEnd(name, Gatherings) is null;

    // アジアの橋研究センター(CAB)
    private static string WithoutShort(string text) => text[^1] is ')' or '）' && text.AsSpan().IndexOfAny("(（") is > 0 and var open ? text[..open].TrimEnd() : text;

    // What the site says of itself may read like the text's last sentence.
    private static IEnumerable<string> Foot(Clipping clipping)
    {
        var text = clipping.Prose.LastOrDefault()?.Line ?? int.MaxValue;
        return clipping.Document.Furniture.Where(item => item.Passage.Line > text).Select(item => item.Passage.Text)
            .Concat(clipping.Prose.TakeLast(LastParagraphs).Select(passage => passage.Text));
    }

    // Only a copyright line may hold the name anywhere.
    private static bool NamesAgain(string text, string name) =>
        (CopyrightLine.IsMarked(text) || PhoneNumbers.AreIn(text)) && text.Contains(name, StringComparison.OrdinalIgnoreCase) || SiteSlogan.IsMention(text, name)
        || Array.Exists(Abouts, about => text.Length >= about.Length + name.Length && text.StartsWith(about, StringComparison.OrdinalIgnoreCase) && text.AsSpan(about.Length).StartsWith(name));

    // 灘ノ島研究所 and right below it Nada Island Institute.
    private static bool IsTranslated(Passage name, Passage below) => below.Line == name.Line + 1 && Prose.IsJapanese(name.Text) && IsTitle(below.Text);

    private static bool IsTitle(string text)
    {
        var words = text.Split(' ');
        return words.Length is > 1 and <= MostWords && !Sections.Contains(words[0], StringComparer.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(words[0][0]) && Array.TrueForAll(words, IsNameWord);
    }

    private static bool IsNameWord(string word) => word.Length > 0 && word.All(char.IsAsciiLetter) && (char.IsAsciiLetterUpper(word[0]) || Terms.IsFunctionWord(word));

    private static bool IsName(Clipping clipping, string text) =>
        text.Length is >= ShortestName and <= LongestName && text.Any(char.IsLetter) && clipping.Days.In(text).Count == 0 && Urls.Find(text).Length == 0
        && !OutletNames.IsGeneric(text) && !Bullets.Starts(text) && !text.AsSpan().ContainsAny("/／>＞:：|｜。！？!?「」")
        && !Array.Exists(NoNames, word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) && !Prose.EndsPolitely(text);
}
