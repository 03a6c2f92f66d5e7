using Briefing.Blocks;
using Briefing.Facts.PublicationDates;
using Briefing.Facts.Sources;
using Briefing.Text;

namespace Briefing.Facts;

/// <summary>A document's title: stated, its headline, or, where it has none, its own words, marked as inferred.</summary>
internal static class TitleFinder
{
    /// <summary>A first sentence up to this length makes a title as it is, in UTF-16 code units.</summary>
    private const int LongestTitle = 60;

    private const int LongestGreeting = 40;
    private const int ShortLine = 20;
    private const int LongestRun = 160;
    private const int MostTitles = 16;

    private static readonly string[] Greetings = [.. EmbeddedTable.Rows("Facts/Tables/greetings.tsv", 1).Select(row => row[0])];

    private static readonly Func<Clipping, IEnumerable<Witness<string>>>[] Rules =
        [FrontMatter, Headline, Metadata, FirstHeading, BeforeStamp, FirstSentence, FirstWords];

    public static Witness<string>? Find(Clipping clipping, List<Consideration> considered) =>
        Witnesses.Strongest("title", clipping, Rules, considered);

    private static IEnumerable<Witness<string>> FrontMatter(Clipping clipping) =>
        Stated(clipping).Where(witness => witness.Rule == "front-matter");

    private static IEnumerable<Witness<string>> Metadata(Clipping clipping) =>
        Stated(clipping).Where(witness => witness.Rule == "metadata");

    private static IEnumerable<Witness<string>> Stated(Clipping clipping) =>
        from entry in clipping.Metadata.Of("title").Take(MostTitles)
        let rule = entry.Name.StartsWith("front:", StringComparison.Ordinal) ? "front-matter" : "metadata"
        where rule == "front-matter" || !IsSiteName(clipping, entry.Value)
        let title = rule == "metadata" ? RepeatedName.Without(clipping, entry.Value) : entry.Value
        select new Witness<string>(title, rule, entry.Line, entry.Value);

    // Some pages call themselves by their site's name, which they have in their title and on their logo.
    private static bool IsSiteName(Clipping clipping, string title) => RepeatedName.Find(clipping).Any(witness => witness.Value.Name == title);

    private static IEnumerable<Witness<string>> Headline(Clipping clipping)
    {
        if (clipping.Document.Headline is { } headline && clipping.Outlets.Named(headline.Text) is null)
            yield return new(PageTitle.Without(clipping, headline.Text), "headline", headline.Line, headline.Text);
    }

    /// <summary>A heading right after the lead that says in short what the lead says.</summary>
    private static IEnumerable<Witness<string>> FirstHeading(Clipping clipping)
    {
        if (clipping.Document.Blocks.OfType<Block.Heading>().FirstOrDefault()?.Passage is not { } heading
            || clipping.Prose.FirstOrDefault() is not { } lead || lead.Line > heading.Line)
            yield break;
        var words = Terms.SetOf(heading.Text);
        var shared = words.Count(Terms.SetOf(lead.Text).Contains);
        if (shared >= 3 && shared * 2 >= words.Count)
            yield return new(heading.Text, "first-heading", heading.Line, heading.Text);
    }

    /// <summary>What stands before the day and the hour in a text that was run together with its headline.</summary>
    private static IEnumerable<Witness<string>> BeforeStamp(Clipping clipping)
    {
        if (clipping.Prose.FirstOrDefault() is { } first && LabelledDate.Stamp().Match(first.Text[..Math.Min(first.Text.Length, LongestRun)]) is { Success: true, Index: >= ShortLine and var end }
            && !first.Text.AsSpan(0, end).Contains('。'))
            yield return new(first.Text[..end].Trim(), "first-words", first.Line, first.Text[..end].Trim());
    }

    private static IEnumerable<Witness<string>> FirstSentence(Clipping clipping)
    {
        // One that greets says nothing yet; a line that is no sentence is the site's or a dateline's.
        var sentences = clipping.Prose.SkipWhile(passage => IsGreeting(passage.Text)).SelectMany(Sentence.In)
            .SkipWhile(sentence => IsGreeting(sentence.Text)).Where(sentence => sentence.IsComplete || sentence.Length > ShortLine);
        if (sentences.Concat(clipping.Prose.SelectMany(Sentence.In)).FirstOrDefault() is { Length: > 0 } sentence)
            yield return new(Shorten(sentence.Text), "first-sentence", sentence.Line, sentence.Text);
    }

    private static IEnumerable<Witness<string>> FirstWords(Clipping clipping)
    {
        if (clipping.Passages.FirstOrDefault(passage => passage.Text.Trim().Length > 0) is { } first)
            yield return new(Shorten(first.Text), "first-words", first.Line, first.Text);
    }

    private static bool IsGreeting(string text) =>
        text.Length <= LongestGreeting && Array.Exists(Greetings, greeting => text.StartsWith(greeting, StringComparison.OrdinalIgnoreCase));

    /// <summary>Without the full stop and the dash of a speaker; a long sentence ends after a clause, with an ellipsis.</summary>
    private static string Shorten(string sentence)
    {
        var text = sentence.AsSpan().TrimStart("—―─－- \u3000").TrimEnd("。．. ");
        if (text.Length <= LongestTitle)
            return text.IsEmpty ? sentence : text.ToString();
        var clause = text[..LongestTitle].LastIndexOfAny("、，,;；");
        var blank = text[..LongestTitle].LastIndexOf(' ');
        var end = clause >= LongestTitle / 3 ? clause : blank >= LongestTitle / 3 ? blank : LongestTitle;
        // A character of two code units stays whole.
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]).TrimEnd().ToString() + "…";
    }
}
