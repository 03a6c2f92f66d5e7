using System.Collections.Frozen;
using Briefing.Pages;

namespace Briefing.Timeline;

/// <summary>
/// What the documents say that a name is called for short or how it is read: 全米自動車労働組合（UAW）, 尹錫悦（ユン・ソンニョル）,
/// 原子力規制委員会（以下、規制委）.
/// </summary>
internal sealed class ShortForms
{
    private const int LongestName = 24;
    private const int LongestForm = 16;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> forms;
    private readonly bool isEmpty;

    private ShortForms(Dictionary<string, string> forms)
    {
        isEmpty = forms.Count == 0;
        this.forms = forms.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ShortForms None { get; } = new([]);

    /// <summary>Of several forms of one name the most frequent, then the first in order of code units.</summary>
    public static ShortForms In(IReadOnlyList<Page> pages)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var page in pages)
            Read(page.Body, counts);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, found) in counts)
            forms.Add(name, MostFrequent(found));
        // A short form names itself, too.
        foreach (var form in forms.Values.ToList())
            forms.TryAdd(form, form);
        return new(forms);
    }

    /// <summary>The short form of a name; null where the documents give none.</summary>
    public string? Of(ReadOnlySpan<char> name) =>
        !isEmpty && name.Length is >= 2 and <= LongestName && forms.TryGetValue(name, out var form) ? form : null;

    private static string MostFrequent(Dictionary<string, int> forms)
    {
        var (most, times) = ("", 0);
        foreach (var (form, count) in forms)
        {
            if (count > times || (count == times && string.CompareOrdinal(form, most) < 0))
                (most, times) = (form, count);
        }
        return most;
    }

    private static void Read(ReadOnlySpan<char> text, Dictionary<string, Dictionary<string, int>> counts)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny('（', '(');
            if (next < 0)
                return;
            var open = at + next;
            at = open + 1;
            var close = text[at..Math.Min(text.Length, at + LongestForm + 4)].IndexOfAny('）', ')');
            if (close < 2 || NameBefore(text, open) is not { Length: >= 2 and <= LongestName } name || Form(text.Slice(at, close)) is not { } form)
                continue;
            var written = name.ToString();
            if (!counts.TryGetValue(written, out var forms))
                counts[written] = forms = new(StringComparer.Ordinal);
            forms[form] = forms.GetValueOrDefault(form) + 1;
        }
    }

    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> text, int end)
    {
        var script = end == 0 ? Script.Other : Scripts.Of(text[end - 1]);
        if (script is not (Script.Kanji or Script.Katakana))
            return default;
        var start = end;
        while (start > 0 && Scripts.Of(text[start - 1]) == script)
            start--;
        return text[start..end];
    }

    /// <summary>An acronym, a reading in katakana, or what 以下 announces.</summary>
    private static string? Form(ReadOnlySpan<char> bracketed)
    {
        var form = bracketed;
        var isAnnounced = form.StartsWith("以下", StringComparison.Ordinal);
        if (isAnnounced)
            form = form[2..].Trim("、,「」 ");
        if (form.Length is < 2 or > LongestForm)
            return null;
        var isAcronym = char.IsAsciiLetterUpper(form[0]) && !form.ContainsAnyExceptInRange('0', 'Z');
        foreach (var c in form)
            isAnnounced = isAnnounced && Scripts.Of(c) is Script.Kanji or Script.Katakana or Script.Latin;
        var isReading = true;
        foreach (var c in form)
            isReading &= c == '・' || Scripts.Of(c) == Script.Katakana;
        return isAcronym || isAnnounced || isReading ? form.ToString() : null;
    }
}
