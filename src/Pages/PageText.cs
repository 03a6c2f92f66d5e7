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

    public override string ToString() => text ?? PageBytes.Text(utf8.Span);
}
