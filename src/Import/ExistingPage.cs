using System.Text;
using Briefing.Files;
using Briefing.Pages;

namespace Briefing.Import;

/// <summary>A page that stands in <c>input/</c>. One that stands as import made it is read only when somebody asks for it.</summary>
public sealed class ExistingPage
{
    private readonly Lazy<string> text;
    private readonly Lazy<Page?> page;
    private readonly SeedReference? made;

    /// <param name="path">Below <c>input/</c>.</param>
    /// <param name="text">Its file.</param>
    /// <param name="page">Null where its front matter cannot be read.</param>
    public ExistingPage(string path, string text, Page? page) => (Path, this.text, this.page) = (path, new(text), new(page));

    /// <param name="bytes">Its file, in UTF-8.</param>
    internal ExistingPage(string path, byte[] bytes, Page? page) => (Path, text, this.page) = (path, TextOf(bytes), new(page));

    /// <summary>A page that stands as import made it.</summary>
    /// <param name="hash">Of its file, as in <see cref="ReadFile"/>.</param>
    /// <param name="seed">The clipping that it was made from.</param>
    internal ExistingPage(string path, byte[] bytes, string hash, SeedReference seed) =>
        (Path, Hash, made, text, page) = (path, hash, seed, TextOf(bytes), new(() => PageReader.Read(path, bytes, [])));

    /// <summary>Below <c>input/</c>.</summary>
    public string Path { get; }

    /// <summary>The hash of a page that stands as import made it; null where that is not known.</summary>
    public string? Hash { get; }

    /// <summary>Its file.</summary>
    public string Text => text.Value;

    /// <summary>Null where its front matter cannot be read.</summary>
    public Page? Page => page.Value;

    /// <summary>The clipping that it was made from; null where it was made by hand.</summary>
    public SeedReference? Seed => made ?? Page?.Seed;

    /// <summary>Whether it is a person's: written by hand, or edited since import wrote it.</summary>
    public bool IsPersons => Hash is null && (Page?.Seed is null || !PageFingerprint.Matches(Text, Page.Fingerprint));

    private static Lazy<string> TextOf(byte[] bytes) => new(() => Encoding.UTF8.GetString(bytes));
}
