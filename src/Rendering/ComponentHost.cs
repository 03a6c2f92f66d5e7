using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Briefing.Rendering;

/// <summary>Renders Razor components to bytes; safe to call from several threads.</summary>
internal sealed class ComponentHost : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(PlainHtmlEncoder.Instance)
        .BuildServiceProvider();

    /// <summary>The component's HTML in UTF-8.</summary>
    /// <param name="view">Its parameter <c>V</c>.</param>
    public byte[] Render<TComponent>(object view) where TComponent : IComponent
    {
        // A renderer keeps all that it rendered until it is disposed, so each page has its own.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["V"] = view });
            var root = await renderer.RenderComponentAsync<TComponent>(parameters).ConfigureAwait(true);
            using var stream = new MemoryStream(16 * 1024);
            using (var writer = new StreamWriter(stream, Utf8, 8 * 1024, leaveOpen: true) { NewLine = "\n" })
                root.WriteHtmlTo(writer);
            return stream.ToArray();
        }).GetAwaiter().GetResult();
    }

    public void Dispose() => services.Dispose();
}
