using Briefing.Settings;

namespace Briefing.Site;

/// <summary>Finds a publisher under any of its names, or by the host of an address.</summary>
internal sealed class OutletRegister
{
    private readonly Dictionary<string, Outlet> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> byHost = new(StringComparer.OrdinalIgnoreCase);

    public OutletRegister(IReadOnlyList<Outlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            foreach (var name in outlet.Aliases.Prepend(outlet.Name))
                byName.TryAdd(name, outlet);
            foreach (var host in outlet.Hosts)
                byHost.TryAdd(host, outlet);
        }
    }

    /// <summary>The name it goes by and its address; the host where nothing names it; null where there is neither.</summary>
    public OutletName? Find(string? name, string? url)
    {
        if (Entry(name, url) is { } outlet)
            return new(outlet.Name, outlet.Url);
        if (name is { Length: > 0 })
            return new(name, null);
        return HostOf(url) is { } host ? new(host, null) : null;
    }

    /// <summary>Its entry in the site's own list; null where it has none.</summary>
    public Outlet? Entry(string? name, string? url) => name is { Length: > 0 } ? byName.GetValueOrDefault(name) : OfHost(HostOf(url));

    private Outlet? OfHost(string? host)
    {
        while (host is not null)
        {
            if (byHost.TryGetValue(host, out var outlet))
                return outlet;
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }
        return null;
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host
            : null;
}

/// <param name="Name">The name that a publisher goes by.</param>
/// <param name="Url">Its address, where known.</param>
internal sealed record OutletName(string Name, string? Url);
