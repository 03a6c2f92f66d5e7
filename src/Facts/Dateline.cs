using System.Text.RegularExpressions;

namespace Briefing.Facts;

/// <summary>Where and by whom a report was filed, before its first sentence: 【ワシントン共同】, [東京 5日 ロイター] -, KUALA LUMPUR (Reuters) -, ANKARA, Turkey —.</summary>
internal static partial class Dateline
{
    /// <summary>How many characters of a sentence it takes, with what parts it from the rest; 0 where there is none.</summary>
    public static int LengthIn(string sentence) => Opening().Match(sentence).Length;

    /// <summary>A sentence without the dateline before it.</summary>
    public static string Without(string sentence) => sentence[LengthIn(sentence)..];

    [GeneratedRegex(
        @"^(?:【[^】]{2,40}】|[\[［][^\]］]{2,30}[\]］]\s{0,4}[-–—―ー－]{1,2}|[A-Z][\w'., ]{1,48} \([A-Z][\w/ .]{1,24}\) ?[-–—]{1,2}|[A-Z]{2}[A-Z'. ]{1,24}(?:, [A-Z][\w. ]{1,20})? [-–—]{1,2}(?= ))\s{0,4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
