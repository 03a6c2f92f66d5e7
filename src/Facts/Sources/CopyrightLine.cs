using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>The holder that a page's copyright line names.</summary>
internal static partial class CopyrightLine
{
    private const int LongestName = 40;

    private static readonly IReadOnlyList<string> Endings =
        [.. EmbeddedTable.Rows("Facts/Tables/copyright-words.tsv", 1).Select(row => row[0])];

    private static readonly string[] NoOwners = PublisherWords.Of("no-owner");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        foreach (var passage in clipping.Document.Furniture.Select(item => item.Passage).Concat(LastLine(clipping)))
        {
            if (Mark().Match(passage.Text) is { Success: true } mark && NameAfter(passage.Text[(mark.Index + mark.Length)..]) is { } name)
                yield return new(Publisher.Named(clipping, name), "copyright", passage.Line, passage.Text);
        }
    }

    /// <summary>Whether the line has the mark of copyright.</summary>
    public static bool IsMarked(string text) => Mark().IsMatch(text);

    private static IEnumerable<Passage> LastLine(Clipping clipping) => clipping.Document.Blocks
        .OfType<Block.Paragraph>().Select(block => block.Passage).TakeLast(2).Where(passage => Mark().Match(passage.Text) is { Success: true, Index: 0 });

    private static string? NameAfter(string text)
    {
        // Copyright Information, Copyright Notice: the name of a page.
        if (Array.Exists(NoOwners, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        // Copyright REI NEWS <転載禁止>
        var end = text.AsSpan().IndexOfAny("<＜【") is >= 0 and var notice ? notice : text.Length;
        foreach (var ending in Endings)
        {
            var at = text.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                end = Math.Min(end, at);
        }
        // (pvt) Ltd: a bracket that the ending cut open.
        if (text.LastIndexOf('(', Math.Max(0, end - 1)) is > 0 and var open && text.IndexOf(')', open) >= end - 1)
            end = Math.Min(end, open);
        var name = text.AsSpan(0, end).Trim(" \u3000.,、。:：-–—|｜()（）").ToString();
        return name.Length is >= 2 and <= LongestName && name.Any(char.IsLetter) ? name : null;
    }

    [GeneratedRegex(@"(?:Copyright|[©ⓒⒸ]|\([cC]\)|（[cC]）|著作権(?:者|所有)?[ ]?[:：])[ \u3000]{0,8}(?:Copyright|[©ⓒⒸ]|\([cC]\)|（[cC]）|[0-9]{4}|[-–—~〜, \u3000]){0,40}(?:by )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
