using System.Text.RegularExpressions;

namespace Briefing.Facts.Events;

/// <summary>前年を3割上回る, 2023年に比べ, more than in 2019: a time that something is measured against, of which nothing is told.</summary>
internal static partial class ComparedTime
{
    /// <param name="sentence">The whole of it.</param>
    /// <param name="date">Where the words of the time stand in it.</param>
    public static bool IsAt(string sentence, TextSpan date) =>
        IsDayBefore(sentence.AsSpan(date.Start, date.Length)) && Moved().IsMatch(sentence.AsSpan(date.End)) || IsEarlier(sentence.AsSpan(date.Start, date.Length)) && sentence.AsSpan(0, date.Start).EndsWith("from ", StringComparison.OrdinalIgnoreCase) || Behind().IsMatch(sentence.AsSpan(date.End)) || Before().IsMatch(sentence.AsSpan(0, date.Start));

    // up 4% from a year earlier
    private static bool IsEarlier(ReadOnlySpan<char> date) => date.EndsWith(" earlier", StringComparison.Ordinal) || date.EndsWith(" ago", StringComparison.Ordinal) || date.EndsWith(" before", StringComparison.Ordinal);

    private static bool IsDayBefore(ReadOnlySpan<char> date) => date is "きのう" or "昨日" or "前日" or "前週末" or "先週末";

    // 終値は前日から80円下がった
    [GeneratedRegex("^(?:終値)?(?:から|より)(?:は|も)?[、，]?[^、。]{0,16}(?:横ばい|上昇|下落|上が|下が|高|安|反発|反落|続伸|続落|値上がり|値下がり|増え|減|増加|減少)", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    // The measure may be named too: 前年の1200人を下回った.
    [GeneratedRegex(
        "^(?:の[^、。をはがも0-9０-９]{0,6}[0-9０-９][^、。をはがも]{0,10})?(?:を[^、。]{0,12}(?:上回|下回|超え|超す|しの[いぐ])|(?:の同(?:じ時期|時期|期|月))?[にと](?:比べ|比較し|比し)|比[^較例喩率類]|並み|"
            + "より(?:も)?[^、。]{0,12}(?:多[いく]|少な|[高低][いく]|大き[いく]|小さ[いく]|[0-9０-９] ?(?:%|％|割|倍|ポイント)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:than(?: in| at)?|compared (?:with|to)|versus)(?: the)? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
