using System.Collections.Frozen;
using Briefing.Text;

namespace Briefing.Dates.Tagging.English;

/// <summary>Tells from its first words whether an English expression can begin at a place; most words of a text need one look.</summary>
internal static class EnglishStarts
{
    private const int Letters = 26;

    /// <summary>How many words may lead to the one that decides: from the end of the first half of the year.</summary>
    private const int LongestLead = 10;

    private enum Role : byte
    {
        /// <summary>An expression may begin with it.</summary>
        Begins,

        /// <summary>An expression may begin with it where another of these words, or a figure, follows.</summary>
        Leads,

        /// <summary>The same; behind another number it needs no more: nineteen eighty-four.</summary>
        Number,

        /// <summary>Only behind another.</summary>
        Inner,

        /// <summary>Only behind another, and another must follow.</summary>
        Links,
    }

    private static readonly FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> Roles = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    // The first two letters of all the words: what most words of a text fail by.
    private static readonly bool[] Pairs = LoadPairs();

    /// <param name="text">The text.</param>
    /// <param name="at">Where a word begins.</param>
    public static bool CanBegin(ReadOnlySpan<char> text, int at)
    {
        var isBehindNumber = false;
        for (var (i, count) = (at, 0); i < text.Length && count < LongestLead; count++)
        {
            if (!Scan.IsAsciiLetter(text[i]))
                return i > at && (Scan.IsDigit(text[i]) || text[i] is '\'' or '’');
            var end = i + 1;
            while (end < text.Length && Scan.IsAsciiLetter(text[end]))
                end++;
            if (!Pairs[Pair(text[i..end])] || !Roles.TryGetValue(text[i..end], out var role))
                return false;
            switch (role)
            {
                case Role.Begins:
                case Role.Number when isBehindNumber:
                    return true;
                case Role.Inner:
                    return i > at;
                case Role.Links when i == at:
                    return false;
            }
            isBehindNumber = role == Role.Number;
            i = end;
            while (i < text.Length && text[i] is ' ' or '\u00A0' or '\t' or '\n' or '-' or '.' or ',')
                i++;
        }
        return false;
    }

    private static int Pair(ReadOnlySpan<char> word) =>
        ((word[0] | 0x20) - 'a') * (Letters + 1) + (word.Length > 1 ? (word[1] | 0x20) - 'a' + 1 : 0);

    private static bool[] LoadPairs()
    {
        var pairs = new bool[Letters * (Letters + 1)];
        foreach (var word in Load().Keys)
            pairs[Pair(word)] = true;
        return pairs;
    }

    private static FrozenDictionary<string, Role> Load()
    {
        var roles = new Dictionary<string, Role>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedTable.Rows("Dates/Tables/starts-en.tsv", 2))
            roles.Add(row[0], row[1] switch { "lead" => Role.Leads, "inner" => Role.Inner, "link" => Role.Links, _ => throw new InvalidDataException($"starts-en.tsv: '{row[1]}' is no role.") });
        foreach (var row in EmbeddedTable.Rows("Dates/Tables/words-en.tsv", 3))
            roles.TryAdd(row[0], Enum.Parse<WordKind>(row[1]) switch
            {
                WordKind.Number => Role.Number,
                WordKind.Ordinal or WordKind.Modifier or WordKind.Same or WordKind.Part or WordKind.Approximate => Role.Leads,
                _ => Role.Begins,
            });
        foreach (var name in EnglishLexicon.Holidays.Words)
        {
            var words = Words(name);
            if (words.Count == 1)
                roles[words[0]] = Role.Begins;
            else if (!roles.TryAdd(words[0], Role.Leads) && roles[words[0]] is Role.Inner or Role.Links)
                roles[words[0]] = Role.Leads;
            if (words.Count > 1)
                roles.TryAdd(words[1], Role.Inner);
        }
        return roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        for (var at = 0; at < name.Length;)
        {
            var end = at;
            while (end < name.Length && Scan.IsAsciiLetter(name[end]))
                end++;
            if (end > at)
                words.Add(name[at..end]);
            at = end + 1;
        }
        return words;
    }
}
