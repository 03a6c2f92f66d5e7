using System.Globalization;
using System.Text;
using Briefing.Pages;
using Briefing.Settings;
using Briefing.Timeline;

namespace Briefing.Site;

/// <summary>What may be shown of one page whose text may not be shown as a whole; see <see cref="Rights"/>.</summary>
internal sealed class PageRights
{
    private const string Ellipsis = "…";

    private static readonly string[] TitlesFromText = ["first-sentence", "first-words"];

    private readonly PublishMode mode;
    private readonly int limit;
    private readonly OriginalText original;
    private readonly string? title;

    /// <param name="page">The page.</param>
    /// <param name="mode">Not <see cref="PublishMode.Full"/>.</param>
    /// <param name="limit">Of a quotation, in UTF-16 code units.</param>
    public PageRights(Page page, PublishMode mode, int limit)
    {
        (this.mode, this.limit) = (mode, limit);
        original = new(page);
        var isFromText = TitlesFromText.Contains(page.TitleBasis?.Rule, StringComparer.Ordinal);
        title = !isFromText ? page.Title : mode == PublishMode.Facts ? null : Cut(page.Title);
        Shown = Reduce(page);
    }

    /// <summary>The page with what is left of it, its mode stated; its events are as many and in the same order.</summary>
    public Page Shown { get; }

    /// <summary>What stands for the text of an event.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The words of its date: beside it, the two may be the whole sentence again.</param>
    public string EventText(string text, string? expression = null)
    {
        if (mode == PublishMode.Quote)
            return original.SharesRun(text, limit) ? Cut(text)! : text;
        if (original.Permits(text) && (expression is null || !original.HoldsSentence(expression + text)))
            return text;
        return Names(text) is { Length: > 0 } names && original.Permits(names) ? names : title ?? Ellipsis;
    }

    private Page Reduce(Page page)
    {
        var events = page.Events.Select(e => e with
        {
            Text = EventText(e.Text, e.Expression), Quote = mode == PublishMode.Facts ? null : Cut(e.Quote), Expression = Evidence(e.Expression),
        }).ToArray();
        return page with
        {
            Publish = mode,
            Title = title,
            DateBasis = Reduce(page.DateBasis),
            TitleBasis = Reduce(page.TitleBasis),
            Source = page.Source is { } source ? source with { Basis = Reduce(source.Basis) } : null,
            Summary = mode == PublishMode.Quote ? [.. page.Summary.Select(point => Cut(point)!)] : OwnSummary(page),
            Cites = mode == PublishMode.Quote ? page.Cites : [.. page.Cites.Select(WithoutSentence)],
            Events = events,
            Checks = [.. page.Checks.Where(check => !original.SharesRun(check.Message, mode == PublishMode.Quote ? limit : OriginalText.ShortestSentence))],
            Body = mode == PublishMode.Quote ? Quotations(events, page.Source) : "",
        };
    }

    private Basis? Reduce(Basis? basis) => basis is null ? null : basis with { Quote = Evidence(basis.Quote) };

    private string? Evidence(string? words) => mode == PublishMode.Quote ? Cut(words) : words is null || original.Permits(words) ? words : null;

    // What a link says may be a sentence of the document instead of the article's title.
    private static Citation WithoutSentence(Citation cite) =>
        cite.Title?.TrimEnd() is [.., '。' or '．' or '.'] ? cite with { Title = null } : cite;

    // The key points of a clipping are its sentences; those of a page written by hand may be the writer's.
    private static IReadOnlyList<string> OwnSummary(Page page)
    {
        if (page.Seed is not null || page.Summary.Count == 0)
            return [];
        var body = new OriginalText(page with { Summary = [] });
        return [.. page.Summary.Where(point => body.Permits(point) && !body.SharesRun(point, OriginalText.ShortestSentence))];
    }

    /// <summary>The text, or as much of it as may be quoted, in whole characters, with an ellipsis.</summary>
    private string? Cut(string? text)
    {
        if (text is null || text.Length <= limit)
            return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next && next < limit)
            end = next;
        return string.Concat(text.AsSpan(0, end), Ellipsis);
    }

    /// <summary>The names and nouns of a text, as far as its script tells them: runs of kanji, of katakana, of capitalised words.</summary>
    private static string Names(string text)
    {
        var names = new List<string>();
        var length = 0;
        for (var start = 0; start < text.Length;)
        {
            var script = Scripts.Of(text[start]);
            var end = start + 1;
            while (end < text.Length && Scripts.Continues(script, text[end]))
                end++;
            var name = text[start..end];
            var isName = script == Script.Latin ? char.IsUpper(name[0]) : script is Script.Kanji or Script.Katakana && name.Length > 1;
            start = end;
            if (!isName || names.Contains(name, StringComparer.Ordinal))
                continue;
            if ((length += name.Length + 1) > OriginalText.LongestHeading)
                break;
            names.Add(name);
        }
        return string.Join('・', names);
    }

    /// <summary>Each quotation in a block of its own, and whose they are.</summary>
    private static string Quotations(PageEvent[] events, Source? source)
    {
        var body = new StringBuilder();
        foreach (var quote in events.Select(e => e.Quote).OfType<string>().Where(quote => quote.Trim().Length > 0).Distinct(StringComparer.Ordinal))
            body.Append("> ").Append(Markdown(quote)).Append("\n\n");
        if (body.Length == 0 || source is not { IsStated: true })
            return body.ToString();
        var name = Markdown(source.Name);
        var isLinked = Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
        return body.Append("— ").Append(isLinked ? $"[{name}](<{address!.AbsoluteUri}>)" : name).Append('\n').ToString();
    }

    /// <summary>A text as Markdown that reads as it: CommonMark lets every ASCII punctuation mark be escaped.</summary>
    private static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.Trim())
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
                escaped.Append('\\');
            escaped.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        }
        return escaped.ToString();
    }
}
