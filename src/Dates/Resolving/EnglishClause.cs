namespace Briefing.Dates.Resolving;

/// <summary>Reads the tense of the clause around an English date.</summary>
internal static class EnglishClause
{
    public static Clause Read(ReadOnlySpan<char> text, int start, int end) => default;
}
