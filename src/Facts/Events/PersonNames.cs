using System.Buffers;
using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>The people that a text has named so far, for the words that stand for them.</summary>
internal sealed class PersonNames
{
    private const int Remembered = 8;

    private static readonly string[] Titles = [.. EmbeddedTable.Rows("Facts/Events/Tables/honorifics.tsv", 1)
        .Select(row => row[0]).OrderByDescending(title => title.Length).ThenBy(title => title, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<char, string[]> TitlesByInitial =
        Titles.GroupBy(title => title[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<char> Initials = SearchValues.Create([.. TitlesByInitial.Keys]);

    private readonly List<string> recent = [];
    private (string, string)? pair;

    /// <summary>The two people last named side by side (AとB), else the two last named.</summary>
    public (string First, string Second)? Pair =>
        pair ?? (recent.Count > 1 ? (recent[^2], recent[^1]) : null);

    public string? Last => recent.Count > 0 ? recent[^1] : null;

    /// <summary>The one last named who is not a certain person.</summary>
    public string? LastBut(string? person) => recent.FindLast(name => person is null || !AreOne(name, person));

    /// <summary>Remembers the people of a sentence.</summary>
    public void Read(string sentence)
    {
        var before = -1;
        foreach (var (span, name) in Find(sentence))
        {
            var linked = before >= 0 && sentence[before..span.Start] is "と" or "および";
            if (linked && recent.Count > 0 && !AreOne(recent[^1], name))
                pair = (recent[^1], name);
            recent.RemoveAll(known => AreOne(known, name));
            recent.Add(name);
            if (recent.Count > Remembered)
                recent.RemoveAt(0);
            before = span.End;
        }
    }

    /// <summary>Names with their titles, in order.</summary>
    public static IEnumerable<(TextSpan Span, string Name)> Find(string text)
    {
        var floor = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var step = text.AsSpan(i).IndexOfAny(Initials);
            if (step < 0)
                break;
            i += step;
            if (TitleAt(text, i) is not { } title)
                continue;
            var start = i;
            while (start > floor && IsName(text[start - 1]))
                start--;
            // A longer title goes on: 大統領 in 副大統領候補 names an office, not a person.
            var end = i + title.Length;
            while (end < text.Length && TitleAt(text, end) is { } more)
                end += more.Length;
            var name = text[start..i];
            if (name.Length >= 2 && !name.StartsWith('同') && !name.StartsWith('両') && (end >= text.Length || !JapaneseText.IsKanji(text[end])))
            {
                yield return (new(start, end), text[start..end]);
            }
            floor = end;
            i = end - 1;
        }
    }

    /// <summary>The longest title that stands at a place.</summary>
    private static string? TitleAt(string text, int at)
    {
        foreach (var title in TitlesByInitial.GetValueOrDefault(text[at], []))
        {
            if (text.AsSpan(at).StartsWith(title, StringComparison.Ordinal))
                return title;
        }
        return null;
    }

    /// <summary>Whether two names are one person's: they begin alike, or share a name in katakana.</summary>
    public static bool AreOne(string a, string b) =>
        (JapaneseText.IsKanji(a[0]) && a.Length > 1 && b.Length > 1 && a[..2] == b[..2])
        || Words(a).Intersect(Words(b), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Words(string name)
    {
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var inside = i < name.Length && JapaneseText.IsKatakana(name[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            if (i - start > 1)
                yield return name[start..i];
            start = -1;
        }
    }

    private static bool IsName(char c) => JapaneseText.IsKanji(c) || JapaneseText.IsKatakana(c) || c is '・' || char.IsAsciiLetter(c);
}
