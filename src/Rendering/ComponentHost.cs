using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Briefing.Rendering;

/// <summary>Renders Razor components to bytes; safe to call from several threads.</summary>
internal sealed class ComponentHost : IDisposable
{
    private readonly ThreadLocal<HtmlBuffer> buffers = new(() => new() { NewLine = "\n" }, trackAllValues: true);

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(PlainHtmlEncoder.Instance)
        .BuildServiceProvider();

    /// <summary>The component's HTML in UTF-8, good until this thread renders the next.</summary>
    /// <param name="view">Its parameter <c>V</c>.</param>
    public ReadOnlyMemory<byte> Render<TComponent>(object view) where TComponent : IComponent
    {
        var buffer = buffers.Value!;
        // A renderer keeps all that it rendered until it is disposed, so each page has its own.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["V"] = view });
            var root = await renderer.RenderComponentAsync<TComponent>(parameters).ConfigureAwait(true);
            root.WriteHtmlTo(buffer);
        }).GetAwaiter().GetResult();
        return buffer.Take();
    }

    public void Dispose()
    {
        services.Dispose();
        foreach (var buffer in buffers.Values)
            buffer.Dispose();
        buffers.Dispose();
    }
}
