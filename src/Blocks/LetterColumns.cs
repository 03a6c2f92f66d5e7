namespace Briefing.Blocks;

/// <summary>Finds text that stood in a column one letter wide.</summary>
internal static class LetterColumns
{
    private const int MinLetters = 5;

    /// <summary>For each line of the block, whether it goes on with the column of the line before it.</summary>
    public static bool[] Find(LineBlock block)
    {
        var goesOn = new bool[block.End - block.Start];
        for (var start = block.Start; start < block.End;)
        {
            var end = start;
            var letters = 0;
            while (end < block.End && IsLetter(block.Lines[end].Text))
                letters += char.IsLetter(block.Lines[end++].Text[0]) ? 1 : 0;
            // A run of figures is a calendar or a pager.
            if (end - start >= MinLetters && letters * 2 > end - start)
                Array.Fill(goesOn, true, start + 1 - block.Start, end - start - 1);
            start = Math.Max(end, start + 1);
        }
        return goesOn;
    }

    private static bool IsLetter(string text) => text.Length == 1 || text.Length == 2 && char.IsHighSurrogate(text[0]);
}
