using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>The outlet of the clipping's own address, or the host itself where it is no known outlet's.</summary>
internal static class AddressSource
{
    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        foreach (var own in OwnAddress.Find(clipping))
        {
            if (Uri.TryCreate(own.Value, UriKind.Absolute, out var address))
            {
                var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
                yield return new(new(clipping.Outlets.OfHost(address.Host)?.Name ?? host, own.Value), "url", own.Line, own.Value);
            }
        }
    }
}
