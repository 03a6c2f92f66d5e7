namespace Briefing.Settings;

/// <summary>How much of a document the site shows. Later values show less.</summary>
public enum PublishMode
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Its facts, its key points, and short quotations.</summary>
    Quote,

    /// <summary>Its facts, without a sentence of it.</summary>
    Facts,
}

/// <summary>The words for <see cref="PublishMode"/> in settings and front matter.</summary>
public static class PublishModes
{
    /// <summary>What a person reads who wrote another word.</summary>
    public const string Allowed = "full, quote or facts";

    public static string Name(PublishMode mode) => mode switch
    {
        PublishMode.Full => "full",
        PublishMode.Quote => "quote",
        _ => "facts",
    };

    /// <param name="name">The word, in lower case.</param>
    /// <param name="mode">Its meaning. A word that is none means the least: a slip of the pen must publish nothing.</param>
    public static bool TryParse(string name, out PublishMode mode)
    {
        mode = name switch
        {
            "full" => PublishMode.Full,
            "quote" => PublishMode.Quote,
            _ => PublishMode.Facts,
        };
        return name is "full" or "quote" or "facts";
    }
}
