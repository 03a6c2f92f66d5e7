using System.Globalization;
using Briefing.Facts;
using Briefing.Timeline;

namespace Briefing.Cli;

/// <summary>Prints why facts and events are what they are.</summary>
internal static class Explanations
{
    private const int LongestQuote = 60;

    /// <summary>Every answer that was considered, clipping by clipping; the accepted ones are marked with an asterisk.</summary>
    public static void WriteFacts(IEnumerable<(string Path, IReadOnlyList<Consideration> Considered)> clippings, TextWriter output)
    {
        foreach (var (path, considered) in clippings)
        {
            output.WriteLine();
            output.WriteLine(TerminalText.Of(path));
            foreach (var answer in considered)
            {
                var line = answer.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {answer.Line}") : "";
                var quote = answer.Quote is { Length: > 0 } words && words != answer.Value ? $": \"{Shorten(words)}\"" : "";
                output.WriteLine(TerminalText.Of($" {(answer.IsAccepted ? '*' : ' ')} {answer.Fact,-9} {Shorten(answer.Value)} ({answer.Rule}{line}){quote}"));
            }
        }
    }

    /// <summary>Every pair of tellings that was compared.</summary>
    public static void WriteEvents(IEnumerable<PairDecision> decisions, TextWriter output)
    {
        foreach (var decision in decisions)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name(decision.Verdict)}: {decision.Score:0.00} of {decision.Threshold:0.00}"));
            output.WriteLine(Telling(decision.First));
            output.WriteLine(Telling(decision.Second));
            if (decision.Terms.Count > 0)
                output.WriteLine(TerminalText.Of($"    share {string.Join(", ", decision.Terms)}"));
        }
    }

    private static string Telling(Mention mention) => TerminalText.Of(string.Create(CultureInfo.InvariantCulture,
        $"    {mention.Event.Date} {Shorten(mention.Event.Text)} ({mention.Page.Path}, line {mention.Event.Line})"));

    private static string Name(PairVerdict verdict) => verdict switch
    {
        PairVerdict.Same => "One event",
        PairVerdict.SameInConflict => "One event, told of two dates",
        PairVerdict.SameByOtherClock => "One event, told by two clocks",
        PairVerdict.ContentDiffers => "Two events, contents differ",
        PairVerdict.DatesDiffer => "Two events, no common day",
        PairVerdict.ActDiffers => "Two events, another act",
        PairVerdict.OneSentence => "Two events, told in one sentence",
        _ => "Two events, another is closer",
    };

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote), "…");
    }
}
