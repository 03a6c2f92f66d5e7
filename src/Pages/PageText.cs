using System.Buffers;
using System.Text;

namespace Briefing.Pages;

/// <summary>A text, or the UTF-8 that becomes one whenever it is asked for.</summary>
internal readonly struct PageText : IEquatable<PageText>
{
    private readonly string? text;
    private readonly ReadOnlyMemory<byte> utf8;

    public PageText(string text) => this.text = text;

    /// <param name="utf8">Known to be UTF-8.</param>
    public PageText(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    public bool Equals(PageText other) => ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is PageText other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    public override string ToString()
    {
        if (text is not null)
            return text;
        // To count the characters first takes as long as to read them.
        var characters = ArrayPool<char>.Shared.Rent(utf8.Length);
        var made = characters.AsSpan(0, Encoding.UTF8.GetChars(utf8.Span, characters)).ToString();
        ArrayPool<char>.Shared.Return(characters);
        return made;
    }
}
