using System.Text.RegularExpressions;

namespace Briefing.Blocks;

/// <summary>Telephone numbers and postal codes, as they stand in what a page says of its owner.</summary>
internal static partial class PhoneNumbers
{
    private const int MaxWidth = 120;

    /// <summary>Whether a line that is no sentence holds one: <c>電話：027-223-1111</c>, <c>〒371-8570 前橋市</c>.</summary>
    public static bool AreIn(string text) =>
        Prose.Width(text) <= MaxWidth && !text.Contains('。', StringComparison.Ordinal) && Form().IsMatch(text);

    [GeneratedRegex(@"〒 ?[0-9]{3}|(?:^|[^0-9-])0[0-9]{1,3}[-－(（][0-9]{2,4}[-－)）][0-9]{3,4}(?:$|[^0-9-])|(?:^|[^0-9-])[0-9]{3}-[0-9]{4} ?[\p{L}]|法人番号")]
    private static partial Regex Form();
}
