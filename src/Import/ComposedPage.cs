using Briefing.Files;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>The page that a clipping gives.</summary>
public sealed class ComposedPage
{
    private readonly Lazy<Page> page;
    private readonly Lazy<string> text;

    private ComposedPage(string path, string hash, SeedReference seed, IReadOnlyList<ulong> signs, Lazy<Page> page, Lazy<string> text) =>
        (Path, Hash, Seed, Signs, this.page, this.text) = (path, hash, seed, signs, page, text);

    /// <summary>The path that it would get, below <c>input/</c>.</summary>
    public string Path { get; }

    /// <summary>Of its file, as in <see cref="ReadFile"/>.</summary>
    public string Hash { get; }

    public SeedReference Seed { get; }

    /// <summary>What it has in common with another clipping of its article, as hashes.</summary>
    public IReadOnlyList<ulong> Signs { get; }

    public Page Page => page.Value;

    /// <summary>Its file.</summary>
    public string Text => text.Value;

    /// <param name="page">A page with a clipping, and without a fingerprint.</param>
    /// <param name="standing">What stands at its place: one text is kept where both are the same.</param>
    public static ComposedPage Of(Page page, ExistingPage? standing = null)
    {
        var text = PageWriter.Write(page);
        if (standing?.Text == text)
            text = standing.Text;
        var line = text.AsSpan(0, text.Length - page.Body.TrimStart('\n').Length).Count('\n') + 1;
        using var bytes = new LentUtf8(text);
        return new(page.Path, ReadLedger.HashOf(bytes.Span), page.Seed!, Duplicates.SignsOf(page), new(page with { BodyLine = line }), new(text));
    }

    /// <summary>The page of a clipping that would give the one that stands.</summary>
    internal static ComposedPage As(ExistingPage existing, string path, IReadOnlyList<ulong> signs) =>
        new(path, existing.Hash!, existing.Seed!, signs, new(() => existing.Page! with { Path = path }), new(() => existing.Text));
}
