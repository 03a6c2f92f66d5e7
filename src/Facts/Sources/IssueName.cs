using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>The name of a periodical before the number or the month of its issue, at the clipping's head: <c>月刊橋 2024年5月号</c>.</summary>
internal static partial class IssueName
{
    private const int FirstLines = 3;

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        foreach (var passage in clipping.Marginalia)
        {
            if (passage.Line <= FirstLines && passage.Line < clipping.FirstLine && Form().Match(passage.Text) is { Success: true } match && Prose.IsJapanese(match.Groups["name"].Value))
                yield return new(Publisher.Named(clipping, match.Groups["name"].Value), "issue", passage.Line, passage.Text);
        }
    }

    [GeneratedRegex("^『?(?<name>[^ \u3000。、:：()（）「」『』0-9]{2,20})』?[ \u3000](?:(?:通巻)?第 ?[0-9]{1,5} ?[号巻輯集]|(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,2}月号)")]
    private static partial Regex Form();
}
