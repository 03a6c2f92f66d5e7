using Briefing.Blocks;
using Briefing.Files;
using Briefing.Seeds;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>A clipping that was read. One that is known from before becomes text only when somebody asks for it.</summary>
internal sealed class SeedFile
{
    private readonly string path;
    private readonly Lock turn = new();
    private ReadOnlyMemory<byte> bytes;
    private SeedResult? result;

    /// <param name="path">Below the site's folder.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="hash">As in <see cref="ReadFile"/>.</param>
    /// <param name="known">What is known of a clipping with these bytes.</param>
    public SeedFile(string path, ReadOnlyMemory<byte> bytes, string hash, ImportedClipping? known)
    {
        (this.path, this.bytes, Hash, Known) = (path, bytes, hash, known);
        Lines = known is not null ? known.Lines : Text is { } text ? ShortLines.Of(text) : null;
    }

    public string Hash { get; }

    public ImportedClipping? Known { get; }

    /// <summary>Null where it cannot be used.</summary>
    public ShortLines? Lines { get; }

    /// <summary>Null where it cannot be used.</summary>
    public SeedText? Text => Result.Seed;

    /// <summary>What reading it had to say.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    private SeedResult Result
    {
        get
        {
            lock (turn)
            {
                result ??= SeedReader.Read(path, bytes.Span);
                bytes = default;
                return result;
            }
        }
    }
}
