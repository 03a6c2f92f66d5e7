using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Syntax;

namespace Briefing.Rendering;

/// <summary>Takes a text's markup from the Markdown renderer, in memory that the next text uses again.</summary>
internal sealed class MarkupWriter : TextWriter
{
    // What one long text needed is not kept for all that follow. In UTF-16 code units.
    private const int LargestKept = 256 * 1024;
    private const int FirstLength = 16 * 1024;

    [ThreadStatic]
    private static MarkupWriter? last;

    private readonly ArrayBufferWriter<char> markup = new(FirstLength);
    private readonly HtmlBuffer html = new();

    private MarkupWriter() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The HTML in UTF-8, good until the next is written on this thread.</summary>
    /// <exception cref="ArgumentException">The text is nested more deeply than the renderer goes.</exception>
    public static ReadOnlyMemory<byte> Write(MarkdownDocument markdown, MarkdownPipeline pipeline)
    {
        var writer = last ?? new();
        // Where rendering ends early, the renderer may still hold what it wrote to.
        last = null;
        writer.markup.ResetWrittenCount();
        markdown.ToHtml(writer, pipeline);
        writer.html.Write(writer.markup.WrittenSpan);
        last = writer.markup.Capacity <= LargestKept ? writer : null;
        return writer.html.Take();
    }

    public override void Write(char value)
    {
        markup.GetSpan(1)[0] = value;
        markup.Advance(1);
    }

    public override void Write(string? value) => markup.Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => markup.Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => markup.Write(buffer);
}
