namespace Briefing.Blocks;

/// <summary>Lines of nothing but the names of picture files that stand for the pictures: <c>News_20240510_01</c>, <c>%e6%a9%8b00</c>, <c>DSC0123.jpg</c>.</summary>
internal sealed class FileNameRule : ICleaningRule
{
    private const int MinName = 8;
    private const int MinEscapes = 3;
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    public void Apply(Draft draft, SiteRepetition? repeated)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsKept(i) && HoldsFileNames(draft.Units[i].Text))
                draft.Take(i, "file-name");
        }
    }

    private static bool HoldsFileNames(string text)
    {
        if (!text.AsSpan().ContainsAny("_%."))
            return false;
        foreach (var range in text.AsSpan().SplitAny(' ', '\u3000', '\t'))
        {
            if (!text.AsSpan(range).IsEmpty && !IsFileName(text.AsSpan(range)))
                return false;
        }
        return true;
    }

    private static bool IsFileName(ReadOnlySpan<char> word)
    {
        if (word.Length < MinName || word.IndexOfAny("/@:") >= 0 || !System.Text.Ascii.IsValid(word))
            return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return word.Count('%') >= MinEscapes || word.Contains('_') && word.ContainsAnyInRange('0', '9');
    }
}
