using System.Buffers;

namespace Briefing.Timeline;

/// <summary>The terms of words in the Latin alphabet.</summary>
internal ref partial struct TermExtractor
{
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private void English(int start)
    {
        var word = text[start..at];
        var concept = ConceptTable.OfTwo(text, start, at) ?? ConceptTable.Of(word);
        if (concept is null && char.IsAsciiLetterLower(word[0]))
            concept = ConceptTable.Of(EnglishWords.Stem(word));
        if (concept is { Kind: ConceptKind.Country } && char.IsAsciiLetterLower(word[0]))
            concept = null;
        if (concept is not null)
        {
            Add(concept);
            if (Head == 0 && !isContext && concept.Kind == ConceptKind.Act)
                Head = concept.Key;
            IsSaying |= Head == 0 && concept.Kind == ConceptKind.Say;
        }
        else if (!EnglishWords.IsCommon(word))
        {
            Add(EnglishWords.Stem(word), TermKind.Content);
        }
        if (char.IsUpper(word[0]) && word.Length > 1 && (concept is null or { Kind: ConceptKind.Act }) && !EnglishWords.IsCommon(word))
            LatinName(start, word);
        else
            lastName = -1;
    }

    private void LatinName(int start, ReadOnlySpan<char> word)
    {
        var isAcronym = !word.ContainsAnyExcept(Capitals);
        Span<char> sound = stackalloc char[NameSound.Longest];
        var length = isAcronym ? 0 : NameSound.OfLatin(word, sound, isRhotic: true);
        ReadOnlySpan<char> key = length > 0 ? sound[..length] : word;
        Add(key, TermKind.Name, word);
        var before = text[..start].TrimEnd(' ');
        if (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" at", StringComparison.Ordinal))
            Add(key, TermKind.Place);
        Add(key, TermKind.PossiblePlace);
        Span<char> other = stackalloc char[NameSound.Longest];
        var otherLength = isAcronym ? 0 : NameSound.OfLatin(word, other, isRhotic: false);
        if (otherLength > 0 && !other[..otherLength].SequenceEqual(key))
            Add(other[..otherLength], TermKind.Name, word);
        // Katakana writes Camp David in one word.
        if (lastName >= 0 && start - lastName < 16 && text[start - 1] == ' ')
        {
            Span<char> both = stackalloc char[NameSound.Longest];
            Span<char> letters = stackalloc char[NameSound.Longest];
            var first = text[lastName..(start - 1)];
            if (first.Length + word.Length < NameSound.Longest)
            {
                first.CopyTo(letters);
                word.CopyTo(letters[first.Length..]);
                var joint = NameSound.OfLatin(letters[..(first.Length + word.Length)], both, isRhotic: false);
                Add(both[..joint], TermKind.Name, letters[..(first.Length + word.Length)]);
                Add(both[..joint], TermKind.PossiblePlace);
            }
        }
        lastName = start;
    }
}
