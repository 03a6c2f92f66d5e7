using System.Buffers;
using System.Text;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering;

/// <summary>The text of Markdown without its marks.</summary>
internal static class InlineText
{
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<char>? buffer;

    // All of Unicode's; to ask every character would take longer than to render a page.
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    public static string Of(ContainerInline container) => SpanOf(container).ToString();

    /// <summary>The same, good until the next is asked for on this thread.</summary>
    public static ReadOnlySpan<char> SpanOf(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline { NextSibling: null } only)
            return only.Content.AsSpan();
        if (buffer is null || buffer.Capacity > LargestKept)
            buffer = new();
        buffer.ResetWrittenCount();
        Append(container, buffer, null);
        return buffer.WrittenSpan;
    }

    /// <summary>The text, with where each of its literals begins in it.</summary>
    public static string Of(ContainerInline container, List<(int Start, LiteralInline Literal)> literals)
    {
        var text = new ArrayBufferWriter<char>();
        Append(container, text, literals);
        return text.WrittenSpan.ToString();
    }

    public static string Flat(string text)
    {
        if (!text.AsSpan().ContainsAny(WhiteSpace))
            return text;
        var flat = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                flat.Append(c);
        }
        return flat.ToString();
    }

    /// <summary>Takes out line breaks between characters of scripts that are written without spaces.</summary>
    public static void JoinLines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is LineBreakInline { IsHard: false, PreviousSibling: LiteralInline before, NextSibling: LiteralInline after }
                && !before.Content.IsEmpty && !after.Content.IsEmpty
                && IsWide(before.Content.Text[before.Content.End]) && IsWide(after.Content.Text[after.Content.Start]))
                inline.Remove();
            else if (inline is ContainerInline inner)
                JoinLines(inner);
            inline = next;
        }
    }

    private static bool IsWide(char c) => c is (>= '\u2E80' and < '\uAC00') or (>= '\uF900' and < '\uFB00')
        or (>= '\uFE30' and < '\uFE50') or (>= '\uFF00' and < '\uFFE0');

    private static void Append(ContainerInline container, ArrayBufferWriter<char> text, List<(int, LiteralInline)>? literals)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    literals?.Add((text.WrittenCount, literal));
                    text.Write(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Write(code.Content);
                    break;
                case LineBreakInline:
                    text.Write("\n");
                    break;
                case HtmlEntityInline entity:
                    text.Write(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Write(link.Url);
                    break;
                case ContainerInline inner:
                    Append(inner, text, literals);
                    break;
            }
        }
    }
}
