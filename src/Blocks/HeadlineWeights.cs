using Briefing.Text;

namespace Briefing.Blocks;

/// <summary>What is weighed to find a headline: the rows of <c>Tables/headline-weights.tsv</c>.</summary>
internal enum HeadlineEvidence
{
    /// <summary>It is a line that may be one at all.</summary>
    Line,

    /// <summary>The text takes up all its terms; a part counts in part.</summary>
    Share,

    /// <summary>It is as wide as most headlines.</summary>
    Long,

    /// <summary>It is wide enough to say something.</summary>
    Own,

    /// <summary>It is as narrow as a label.</summary>
    Short,

    /// <summary>The markup or a label says that it is the headline.</summary>
    Marked,

    /// <summary>All of it is set off.</summary>
    Emphasized,

    /// <summary>It reads as the name of an issue, a company or a section, or is an item of a list.</summary>
    Name,

    /// <summary>It is an institution's or a weblog's name, or says that it gives notice.</summary>
    Institution,

    /// <summary>The page's mark of copyright names it, or the page's title behind a bar.</summary>
    SiteName,

    /// <summary>The day is part of it, as it is of no name.</summary>
    Dated,

    /// <summary>It opens the page, with the site's motto right below and another line that may be a headline below that.</summary>
    Motto,

    /// <summary>It has as many figures as letters.</summary>
    Figures,

    /// <summary>It is in capitals from end to end.</summary>
    Capitals,

    /// <summary>It opens a transcription, whose signs are explained below.</summary>
    Transcription,

    /// <summary>It stands again above the text, which takes it up, or ends the way to the page.</summary>
    Again,

    /// <summary>It is one of three lines in a row that are about as long.</summary>
    AmongAlike,

    /// <summary>It is one of several items.</summary>
    AmongItems,

    /// <summary>The text begins with it.</summary>
    OpensText,

    /// <summary>No other line that may be one stands between it and the text of a weblog, which has its name and motto above.</summary>
    WeblogEntry,

    /// <summary>The day stands right below it, and no other line that may be one below that.</summary>
    LastAboveDay,

    /// <summary>The day stands right above it.</summary>
    BelowDay,

    /// <summary>A line stands between it and the text, or, where there is none, the clipping's beginning; each counts.</summary>
    Distance,

    /// <summary>It is the first line that is kept.</summary>
    First,

    /// <summary>It is the clipping's first line and as wide as most headlines, and the text takes some of it up.</summary>
    LongFirst,

    /// <summary>The sum from which on the short lines above it must be the site's.</summary>
    Certain,

    /// <summary>How much less the upper of two lines may have where the lower may be its deck.</summary>
    Alike,

    /// <summary>The same of two lines that open a clipping from which the site's lines and the blank ones are gone.</summary>
    AlikeAtTop,
}

/// <summary>The weights of <see cref="HeadlineEvidence"/>.</summary>
internal static class HeadlineWeights
{
    private static readonly double[] Table = Load();

    public static double Of(HeadlineEvidence evidence) => Table[(int)evidence];

    /// <summary>The weight where the evidence is there; else 0.</summary>
    public static double If(bool holds, HeadlineEvidence evidence) => holds ? Table[(int)evidence] : 0;

    private static double[] Load()
    {
        var rows = EmbeddedTable.Rows("Blocks/Tables/headline-weights.tsv", 2)
            .ToDictionary(row => row[0].Replace("-", "", StringComparison.Ordinal), row => double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        return Array.ConvertAll(Enum.GetNames<HeadlineEvidence>(), name => rows[name]);
    }
}
