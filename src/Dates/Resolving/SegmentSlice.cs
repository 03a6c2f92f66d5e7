namespace Briefing.Dates.Resolving;

/// <summary>A segment as a part of a text, without a copy of it.</summary>
/// <param name="Source">The text.</param>
/// <param name="Start">0-based, in UTF-16 code units of the source.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Index">The segment's index in the results.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Anchor">Its own anchor, where it is not the document's.</param>
/// <param name="Language">BCP 47; null: by its script.</param>
/// <param name="IsEntry">Whether it is an entry of a chronology.</param>
internal readonly record struct SegmentSlice(
    string Source, int Start, int Length, int Index, SegmentKind Kind, Edtf? Anchor, string? Language, bool IsEntry = false)
{
    public ReadOnlySpan<char> Text => Source.AsSpan(Start, Length);
}
