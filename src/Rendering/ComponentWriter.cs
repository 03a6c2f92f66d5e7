using Briefing.Theme;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The frames are Blazor's inside, and may change with a new version of it; the tests of the site would tell.
#pragma warning disable BL0006

namespace Briefing.Rendering;

/// <summary>
/// Writes Razor components as UTF-8 from the frames that they compile to. Blazor's own renderer keeps every component for
/// changes to come, compares trees and dispatches; of a page that is made once, that is more than half of the cost. One
/// thread at a time.
/// </summary>
internal sealed class ComponentWriter : IDisposable
{
    private readonly HtmlBuffer html = new();
    private readonly Stack<RenderTreeBuilder> builders = new();

    /// <summary>The page's HTML, good until the next is written.</summary>
    public ReadOnlyMemory<byte> Write<TPage, TView>(TView view)
        where TPage : ThemePage<TView>, new()
        where TView : class
    {
        var page = new TPage();
        page.Take(nameof(page.V), view);
        Write(page);
        return html.Take();
    }

    public void Dispose()
    {
        foreach (var builder in builders)
            builder.Dispose();
    }

    private void Write(ThemeComponent component)
    {
        if (!builders.TryPop(out var builder))
            builder = new();
        component.AddTo(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        builders.Push(builder);
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    html.WriteText(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    // Its frames follow.
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frame.ElementName, frames.Slice(at + 1, frame.ElementSubtreeLength - 1));
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frame.ComponentType, frames.Slice(at + 1, frame.ComponentSubtreeLength - 1));
                    at += frame.ComponentSubtreeLength;
                    break;
                default:
                    throw new NotSupportedException($"The theme's components write text, markup, elements and components, not {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> content)
    {
        html.Write("<"u8);
        html.Write(name);
        var at = 0;
        for (; at < content.Length && content[at].FrameType == RenderTreeFrameType.Attribute; at++)
            WriteAttribute(content[at].AttributeName, content[at].AttributeValue);
        if (at == content.Length && IsVoid(name))
        {
            html.Write(" />"u8);
            return;
        }
        html.Write(">"u8);
        WriteFrames(content[at..]);
        html.Write("</"u8);
        html.Write(name);
        html.Write(">"u8);
    }

    private void WriteAttribute(string name, object? value)
    {
        var text = value as string;
        if (text is null && value is not true)
            return;
        html.Write(" "u8);
        html.Write(name);
        if (text is null)
            return;
        html.Write("=\""u8);
        html.WriteText(text);
        html.Write("\""u8);
    }

    private void WriteComponent(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        switch (parameters is [var only] ? only.AttributeValue : null)
        {
            case MarkupView made:
                html.Write(made.Utf8.Span);
                break;
            case RepeatedView { Markup: { } markup }:
                html.Write(markup);
                break;
            case RepeatedView repeated:
                var start = html.Length;
                WriteAnew(type, parameters);
                repeated.Markup = html.From(start).ToArray();
                break;
            default:
                WriteAnew(type, parameters);
                break;
        }
    }

    private void WriteAnew(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var component = (ThemeComponent)Activator.CreateInstance(type)!;
        foreach (ref readonly var parameter in parameters)
            component.Take(parameter.AttributeName, parameter.AttributeValue);
        Write(component);
    }

    /// <summary>HTML's elements without content.</summary>
    private static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link"
        or "meta" or "param" or "source" or "track" or "wbr";
}
