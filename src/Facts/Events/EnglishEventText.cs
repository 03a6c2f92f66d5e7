using System.Buffers;
using Briefing.Dates;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>What an English sentence says happened at one of its dates.</summary>
internal static class EnglishEventText
{
    private const int LongSentence = 160;

    private const int LongestLead = 32;

    // Each with the blank behind it; of two that begin alike, the longer first.
    private static readonly ILookup<string, string> Ties =
        EmbeddedTable.Rows("Facts/Events/Tables/around-dates-en.tsv", 2).ToLookup(row => row[0], row => row[1] + " ", StringComparer.Ordinal);

    private static readonly string[] Openings = [.. Ties["opening"]];
    private static readonly string[] GoingOn = [.. Ties["going-on"]];

    private static readonly SearchValues<char> Speakers = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ .");

    private static readonly string[] Leads = ["During ", "In the ", "On the ", "By the ", "At the ", "Early ", "Late ", "Over the "];

    private static readonly string[] Pronouns = [" him", " her ", " his ", " it ", " its ", " them", " their "];

    private static readonly IReadOnlyList<string> Connectives = Events.Connectives.English;

    private static readonly string[] Prepositions = [.. Ties["preposition"]];

    public static string Of(DatedSentence sentence, DateMention mention)
    {
        var span = sentence.SpanOf(mention);
        var part = Own(sentence, mention, sentence.Text.Length <= LongSentence ? new TextSpan(0, sentence.Text.Length) : Part(sentence.Text, span));
        // The year of an entry dates the entry, not what else it tells of.
        if (!sentence.IsEntryOf(mention))
            part = part with { Start = Math.Max(part.Start, sentence.Passage.Entry - sentence.Offset) };
        // Friday's vote: the words would not hold without the day.
        if (sentence.Text.AsSpan(span.End) is ['\'' or '’', 's', ..])
            return Polish(sentence.Text[part.Start..part.End]);
        if (WhenClause(sentence.Text, span, part) is { } when)
            return Polish(sentence.Text[when.Start..when.End]);
        if ((EnglishNamedHappening.Of(sentence.Text, mention, span) ?? EnglishRelativeClause.Of(sentence.Text, span) ?? EnglishRelativeClause.OfParticiple(sentence.Text, span) ?? (sentence.Mentions.Count > 1 ? EnglishRelativeClause.OfThat(sentence.Text, span) : null)) is { } told)
            return Polish(told);
        span = WithNeighbours(sentence, span, part);
        var start = span.Start;
        foreach (var preposition in Prepositions)
        {
            var at = start - preposition.Length;
            if (at >= part.Start && sentence.Text.AsSpan(at).StartsWith(preposition, StringComparison.Ordinal) && (at == part.Start || !char.IsLetterOrDigit(sentence.Text[at - 1])))
                start = at;
        }
        // May 20 was the anniversary: the day itself is spoken of.
        if (start == part.Start && IsSpokenOf(sentence.Text.AsSpan(span.End)))
            return Polish(sentence.Text[part.Start..part.End]);
        // The 1981 launch: the article is that of the launch.
        if (mention.Text.StartsWith("the ", StringComparison.Ordinal) && start == span.Start && sentence.Text.AsSpan(span.End) is [' ', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
            start += "the".Length;
        var before = WithoutFor(sentence.Text[part.Start..start].TrimEnd());
        var end = sentence.Mentions.FirstOrDefault(other => sentence.SpanOf(other).Start > span.End && sentence.IsSameAgain(other)) is { } again && sentence.SpanOf(again).Start - span.End < 4
            ? sentence.SpanOf(again).End + 1 : span.End;
        var after = WithoutTimeOfDay(sentence.Text[Math.Min(end, part.End)..part.End]);
        // A phrase that only leads to the date goes with it: During the morning hours of Sunday, …
        if (before.Length is > 0 and < LongestLead && after.StartsWith(',') && WordEnds.AtStart(before, Leads) is not null)
            before = "";
        // announced on July 31, 2024, its plan: the comma is that of the year.
        if (mention.Text.Contains(',', StringComparison.Ordinal) && after.StartsWith(", ", StringComparison.Ordinal) && !before.Contains(", ", StringComparison.Ordinal) && IsGoingOn(after))
            after = after[1..];
        var text = before + (before.Length > 0 && after.StartsWith(',') ? after : " " + after.TrimStart(' ', ','));
        return Polish(text);
    }

    /// <summary>The parade is set for Tuesday: is set.</summary>
    private static string WithoutFor(string before) =>
        before.EndsWith(" set for", StringComparison.Ordinal) || before.EndsWith("ed for", StringComparison.Ordinal) ? before[..^4] : before;

    // , its plan to …; what is set apart (…, officials said; …, according to …) keeps its comma.
    private static bool IsGoingOn(string after) => Array.Exists(GoingOn, words => after.AsSpan(2).StartsWith(words, StringComparison.Ordinal));

    /// <summary>The date with those beside it: in September and October.</summary>
    private static TextSpan WithNeighbours(DatedSentence sentence, TextSpan span, TextSpan part)
    {
        foreach (var other in sentence.Mentions)
        {
            var there = sentence.SpanOf(other);
            if (there.Start > span.End && there.End <= part.End && sentence.Text.AsSpan(span.End, there.Start - span.End) is " and " or " or " or ", ")
                span = span with { End = there.End };
        }
        foreach (var other in sentence.Mentions.Reverse())
        {
            var there = sentence.SpanOf(other);
            if (there.End < span.Start && there.Start >= part.Start && sentence.Text.AsSpan(there.End, span.Start - there.End) is " and " or " or " or ", ")
                span = span with { Start = there.Start };
        }
        return span;
    }

    private static string Polish(string text)
    {
        text = WithoutSpeaker(Dateline.Without(Addresses.Remove(text)));
        // Who else did it is not told here.
        if (text.IndexOf(" also ", StringComparison.Ordinal) is > 0 and var also && !text.AsSpan(0, also).EndsWith("but", StringComparison.Ordinal))
            text = text.Remove(also, 5);
        if (text.Count(c => c == '"') % 2 == 1)
            text = text.Replace("\"", "", StringComparison.Ordinal);
        text = text.Trim(' ', ',', ';', '.', '-', '–', '—', ':', '|').Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
        if (text.EndsWith(" a.m", StringComparison.Ordinal) || text.EndsWith(" p.m", StringComparison.Ordinal))
            text += ".";
        foreach (var connective in Connectives)
        {
            if (text.StartsWith(connective, StringComparison.Ordinal) && text.Length > connective.Length && text[connective.Length] is ' ' or ',')
                text = text[connective.Length..].TrimStart(' ', ',');
        }
        return text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : "";
    }

    private static bool IsSpokenOf(ReadOnlySpan<char> after) =>
        after.StartsWith(" was ", StringComparison.Ordinal) || after.StartsWith(" is ", StringComparison.Ordinal) || after.StartsWith(" marks ", StringComparison.Ordinal) || after.StartsWith(" marked ", StringComparison.Ordinal);

    /// <summary>Since 28 September, when the storm came, people have …: what came then, not what has been since.</summary>
    private static TextSpan? WhenClause(string text, TextSpan span, TextSpan part)
    {
        const string When = ", when ";
        // The bridge fell on 26 March, when a ship struck it: that it fell is told.
        if (!Array.Exists(Openings, opening => text.AsSpan(part.Start).StartsWith(opening, StringComparison.Ordinal)) || !text.AsSpan(span.End, part.End - span.End).StartsWith(When, StringComparison.Ordinal))
            return null;
        var start = span.End + When.Length;
        var comma = text.IndexOf(", ", start, part.End - start, StringComparison.Ordinal);
        return new(start, comma < 0 ? part.End : comma);
    }

    /// <summary>THE PRESIDENT: Six weeks ago, I …</summary>
    private static string WithoutSpeaker(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 2 and < LongestLead && !text.AsSpan(0, colon).ContainsAnyExcept(Speakers) ? text[(colon + 1)..] : text;
    }

    /// <summary>A announced its bid in May after B had invaded C in February: each date has its own half.</summary>
    private static TextSpan Own(DatedSentence sentence, DateMention mention, TextSpan part)
    {
        var span = sentence.SpanOf(mention);
        TextSpan? before = null, after = null;
        foreach (var other in sentence.Mentions)
        {
            var there = sentence.SpanOf(other);
            if (there.End <= span.Start && there.Start >= part.Start)
                before = there;
            else if (after is null && there.Start >= span.End && there.End <= part.End)
                after = there;
        }
        if (before is { } first && Joint(sentence.Text, first.End, span.Start) is { } start && !LeansBack(sentence.Text, start.End, part.End))
            part = part with { Start = start.End };
        if (after is { } next && Joint(sentence.Text, span.End, next.Start) is { } end)
            part = part with { End = end.Start };
        return part;
    }

    /// <summary>The word between two dates behind which another clause begins; null where there is none.</summary>
    private static TextSpan? Joint(string text, int from, int to)
    {
        foreach (var joint in (string[])[" after ", " before ", " when ", " while ", " since ", " and "])
        {
            var at = text.IndexOf(joint, from, to - from, StringComparison.Ordinal);
            // A plain "and" joins clauses only right behind a date.
            if (at >= 0 && (joint != " and " || at == from) && (joint != " since " || HasVerb(text.AsSpan(at + joint.Length, to - at - joint.Length))) && text.AsSpan(at + joint.Length, to - at - joint.Length) is var clause && clause.Count(' ') >= 2 && !IsName(clause))
                return new(at, at + joint.Length);
        }
        return null;
    }

    /// <summary>since the ship sank is a clause, since the start of is none.</summary>
    private static bool HasVerb(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (words[range].EndsWith("ed", StringComparison.Ordinal) || words[range] is "was" or "were")
                return true;
        }
        return false;
    }

    /// <summary>… to Asia in 1872 and South America in 1874: a name, and no clause.</summary>
    private static bool IsName(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Trim().Split(' '))
        {
            var word = words.Trim()[range];
            if (word.Length > 0 && char.IsAsciiLetterLower(word[0]) && !Prepositions.Contains($"{word} "))
                return false;
        }
        return true;
    }

    /// <summary>… and announced the plan, … and lawmakers impeached him: who is meant stands before.</summary>
    private static bool LeansBack(string text, int at, int end)
    {
        var word = text.IndexOf(' ', at);
        return word < 0 || text.AsSpan(at, word - at).EndsWith("ed", StringComparison.Ordinal)
            || Array.Exists(Pronouns, pronoun => text.IndexOf(pronoun, at, end - at, StringComparison.Ordinal) >= 0);
    }

    // made a reference to, and saluted, the firm
    private static bool EndsInPreposition(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..] is "to" or "of" or "for" or "with" or "in" or "on" or "at" or "by" or "from";

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
            if (at >= 0 && (end < 0 || at < end) && at - start > 40 && !EndsInPreposition(text.AsSpan(0, at)))
                end = at;
        }
        return new(start, end < 0 ? text.Length : end);
    }
}
