using Briefing.Dates;


namespace Briefing.Facts.Events;

/// <summary>What an English sentence says happened at one of its dates.</summary>
internal static class EnglishEventText
{
    private const int LongSentence = 160;

    private const int LongestLead = 32;

    private static readonly string[] Leads = ["During ", "In the ", "On the ", "By the ", "At the ", "Early ", "Late ", "Over the "];

    private static readonly IReadOnlyList<string> Connectives = Events.Connectives.English;

    private static readonly string[] Prepositions = ["on ", "in ", "since ", "until ", "by ", "from ", "during ", "late ", "early ", "On ", "In ", "Since ", "By ", "During "];

    public static string Of(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var part = sentence.Text.Length <= LongSentence ? new TextSpan(0, sentence.Text.Length) : Part(sentence.Text, span);
        var start = span.Start;
        foreach (var preposition in Prepositions)
        {
            if (start - preposition.Length >= part.Start && sentence.Text.AsSpan(part.Start, start - part.Start).EndsWith(preposition, StringComparison.Ordinal))
                start -= preposition.Length;
        }
        var before = sentence.Text[part.Start..start].TrimEnd();
        var after = WithoutTimeOfDay(sentence.Text[span.End..part.End]);
        // A phrase that only leads to the date goes with it: During the morning hours of Sunday, …
        if (before.Length is > 0 and < LongestLead && after.StartsWith(',') && Array.Exists(Leads, lead => before.StartsWith(lead, StringComparison.Ordinal)))
            before = "";
        var text = before + (before.Length > 0 && after.StartsWith(',') ? after : " " + after.TrimStart(' ', ','));
        text = Addresses.Remove(text);
        if (text.Count(c => c == '"') % 2 == 1)
            text = text.Replace("\"", "", StringComparison.Ordinal);
        text = text.Trim(' ', ',', ';', '.').Replace(" ,", ",", StringComparison.Ordinal);
        foreach (var connective in Connectives)
        {
            if (text.StartsWith(connective, StringComparison.Ordinal) && text.Length > connective.Length && text[connective.Length] is ' ' or ',')
                text = text[connective.Length..].TrimStart(' ', ',');
        }
        return text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : "";
    }

    private static string WithoutTimeOfDay(string text)
    {
        foreach (var time in (string[])["morning", "afternoon", "evening", "night"])
        {
            if (text.StartsWith(" " + time, StringComparison.Ordinal))
                return text[(time.Length + 1)..];
        }
        return text;
    }

    /// <summary>The part between semicolons or before ", and" and the like that holds the date.</summary>
    private static TextSpan Part(string text, TextSpan span)
    {
        var start = Math.Max(text.LastIndexOf("; ", span.Start, StringComparison.Ordinal) + 1, 0);
        var end = text.IndexOf("; ", span.End, StringComparison.Ordinal);
        foreach (var joint in (string[])[", and ", ", but ", ", while ", ", which "])
        {
            var at = text.IndexOf(joint, span.End, StringComparison.Ordinal);
            if (at >= 0 && (end < 0 || at < end) && at - start > 40)
                end = at;
        }
        return new(start, end < 0 ? text.Length : end);
    }
}
