using System.Text;
using Briefing.Files;
using Briefing.Pages;

namespace Briefing.Import;

/// <summary>A page that stands in <c>input/</c>. One that stands as import made it is read only when somebody asks for it.</summary>
public sealed class ExistingPage
{
    private readonly string? text;
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Page? page;
    private readonly Lazy<Page?>? later;
    private readonly SeedReference? made;

    /// <param name="path">Below <c>input/</c>.</param>
    /// <param name="text">Its file.</param>
    /// <param name="page">Null where its front matter cannot be read.</param>
    public ExistingPage(string path, string text, Page? page) => (Path, this.text, this.page) = (path, text, page);

    /// <param name="bytes">Its file, in UTF-8.</param>
    internal ExistingPage(string path, ReadOnlyMemory<byte> bytes, Page? page) => (Path, this.bytes, this.page) = (path, bytes, page);

    /// <summary>A page that stands as import made it.</summary>
    /// <param name="hash">Of its file, as in <see cref="ReadFile"/>.</param>
    /// <param name="seed">The clipping that it was made from.</param>
    internal ExistingPage(string path, ReadOnlyMemory<byte> bytes, string hash, SeedReference seed) =>
        (Path, Hash, made, this.bytes, later) = (path, hash, seed, bytes, new(() => PageReader.Read(path, bytes, [])));

    /// <summary>Below <c>input/</c>.</summary>
    public string Path { get; }

    /// <summary>The hash of a page that stands as import made it; null where that is not known.</summary>
    public string? Hash { get; }

    /// <summary>Its file; of one that was given in bytes, made at every call.</summary>
    public string Text => text ?? Encoding.UTF8.GetString(bytes.Span);

    /// <summary>Null where its front matter cannot be read.</summary>
    public Page? Page => later is null ? page : later.Value;

    /// <summary>The clipping that it was made from; null where it was made by hand.</summary>
    public SeedReference? Seed => made ?? Page?.Seed;

    /// <summary>Whether it is a person's: written by hand, or edited since import wrote it.</summary>
    public bool IsPersons => Hash is null && (Page?.Seed is null || !PageFingerprint.Matches(Text, Page.Fingerprint));
}
