namespace Briefing.Blocks;

/// <summary>Labels of the vocabulary, met with or without ornaments, counts and arrows, in any case.</summary>
internal sealed class LabelSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> labels;
    private readonly int longest;

    /// <param name="rule">Whose words they are.</param>
    public LabelSet(string rule)
    {
        var words = new HashSet<string>(Vocabulary.Words(rule), StringComparer.OrdinalIgnoreCase);
        labels = words.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = words.Max(word => word.Length);
    }

    public bool Contains(ReadOnlySpan<char> text) => Vocabulary.Bare(text) is var label && label.Length <= longest && labels.Contains(label);
}
