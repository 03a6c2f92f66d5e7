using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>Who published the document; never an outlet that it merely cites or names.</summary>
internal static class Publisher
{
    private static readonly Func<Clipping, IEnumerable<Witness<Source>>>[] Rules =
    [
        MetadataSource.Find,
        ColophonSource.Find,
        LabelledSource.Find,
        Issuer.Sending,
        RepeatedName.Find,
        AddressSource.Find,
        SiteName.Find,
        BylineOutlet.Find,
        Masthead.Find,
        TopLine.Find,
        PageTitle.Find,
        MenuName.Find,
        FooterName.Find,
        IssueName.Find,
        SiteTitle.Find,
        Issuer.Signing,
        CopyrightLine.Find,
        AgencyByline.Find,
        Issuer.InContact,
        Organizer.Find,
    ];

    /// <returns>The publisher, or the clipping's file name as one that is not stated.</returns>
    public static Source Find(Clipping clipping, List<Consideration> considered)
    {
        if (Witnesses.Strongest("source", clipping, Rules, considered) is { } witness)
            return witness.Value with { Name = AsWritten(clipping, witness), Basis = witness.Basis };
        return new(clipping.Seed.Path[(clipping.Seed.Path.LastIndexOf('/') + 1)..], null, IsStated: false);
    }

    /// <summary>A source by a name that the clipping gives; known outlets take the name of their table.</summary>
    public static Source Named(Clipping clipping, string name)
    {
        name = LetterSpacing.Joined(name);
        return clipping.Outlets.Named(name) is { } outlet ? new(outlet.Name, outlet.Url) : new(name, null);
    }

    // In a text of another script the name stands as the text has it: Kyodo News, not 共同通信.
    private static string AsWritten(Clipping clipping, Witness<Source> witness) =>
        witness.Quote is { } quote && clipping.Prose.FirstOrDefault() is { } first && !Prose.IsJapanese(first.Text)
            ? clipping.Outlets.LatinNameIn(quote, witness.Value.Name) ?? witness.Value.Name : witness.Value.Name;
}
