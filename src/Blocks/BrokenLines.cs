using System.Buffers;

namespace Briefing.Blocks;

/// <summary>What two neighbouring lines say about whether they are one sentence.</summary>
internal static class BrokenLines
{
    // What cannot begin a line of Japanese (JIS X 4051): the marks and small letters that hang on to what stands before them.
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("、。，．」』）】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("、，「『（〈《");
    private static readonly SearchValues<char> Particles = SearchValues.Create("はがをにでとのへもや");

    /// <summary>Whether the second begins with what belongs to the first.</summary>
    public static bool ClosesWhatCameBefore(string before, string after) =>
        NeverFirst.Contains(after[0]) && !(before[^1] is '。' or '．') && !NeverLast.Contains(after[^1]);

    /// <summary>Whether it ends with what needs something after it.</summary>
    public static bool Hangs(string before) => NeverLast.Contains(before[^1]);

    public static bool IsEnglishInMidSentence(string before, string after) =>
        char.IsAsciiLetterLower(after[0]) && (char.IsAsciiLetterLower(before[^1]) || before[^1] == ',') && Prose.Words(before) >= 4;

    /// <summary>Whether a particle stands on either side of the break, or something that hangs on.</summary>
    public static bool IsMidSentence(string before, string after) =>
        ClosesWhatCameBefore(before, after) || Hangs(before) || !Prose.EndsSentence(before) && (Particles.Contains(before[^1]) || StartsWithParticle(after));

    /// <summary>Whether it begins with a particle before a word in other letters, as no sentence does.</summary>
    public static bool StartsWithParticle(string after) =>
        after[0] == 'を' || after.Length > 1 && Particles.Contains(after[0]) && after[1] is not ((>= 'ぁ' and <= 'ゖ') or 'ー');
}
