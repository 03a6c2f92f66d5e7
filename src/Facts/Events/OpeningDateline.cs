using System.Text.RegularExpressions;

namespace Briefing.Facts.Events;

/// <summary>Where and by whom a report was filed, before its first sentence: 【ワシントン共同】, [東京 5日 ロイター] -.</summary>
internal static partial class OpeningDateline
{
    /// <summary>How many characters of a sentence it takes, with what parts it from the rest; 0 where there is none.</summary>
    public static int LengthIn(string sentence) => Opening().Match(sentence).Length;

    [GeneratedRegex(@"^(?:【[^】]{2,24}】|[\[［][^\]］]{2,30}[\]］]\s{0,4}[-–—―ー－]{1,2})\s{0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
