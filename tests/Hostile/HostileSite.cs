using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Tests.Support;

namespace Briefing.Tests.Hostile;

/// <summary>Sites whose every field and position holds a given string.</summary>
internal static class HostileSite
{
    /// <summary>Stands where the string would, in a site to compare with.</summary>
    public const string Harmless = "無害な語";

    // JSON strings are double-quoted YAML; letters of every script stay as they are.
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A page for the string in each field of the front matter.</summary>
    public static string FieldsPage(string text, int number)
    {
        var s = Quote(text);
        var day = Day(number);
        return $$"""
            ---
            title: {{s}}
            slug: fields-{{number}}
            title_basis: {rule: {{s}}, line: 3, quote: {{s}}}
            date: {{day}}
            date_basis: {rule: {{s}}, line: 1, quote: {{s}}}
            source: {name: {{s}}, url: {{s}}}
            source_basis: {rule: {{s}}, line: 2, quote: {{s}}}
            author: {{s}}
            topic: [{{s}}]
            language: {{s}}
            summary: [{{s}}, {{s}}]
            cites:
              - {id: {{s}}, name: {{s}}, title: {{s}}, url: {{s}}, date: {{day}}, line: 5}
              - {name: {{s}}, url: {{Quote("https://example.org/" + text)}}}
            events:
              - {date: {{day}}, text: {{s}}, quote: {{Quote($"第{number}回の会合が{day}に開かれた。")}}, line: 7, expression: {{day}}, status: past}
              - {date: 2025-21, text: {{Quote($"{number} {text}")}}, quote: {{s}}, expression: {{s}}, status: planned, stated: false}
            checks:
              - {code: {{s}}, message: {{s}}, lines: [1, 2]}
            seed: {file: {{s}}, sha256: {{s}}}
            fingerprint: {{s}}
            {{Quote("x" + text)}}: {{s}}
            ---

            第{{number}}回の会合が{{day}}に開かれた。
            """;
    }

    /// <summary>A page with the string, as it is, at each place of Markdown.</summary>
    public static string BodyPage(string text, int number) => $$"""
        ---
        title: body {{number}}
        ---
        # {{text}}

        {{text}}

        前{{text}}後

        - {{text}}
        - a

          {{text}}

        1. {{text}}

        > {{text}}

        | a | {{text}} |
        |---|:-:|
        | {{text}} | b |

        [{{text}}](https://example.org/)
        [a]({{text}})
        [a](<{{text}}>)
        [a](https://example.org/ "{{text}}")
        ![{{text}}]({{text}})
        ![a](https://example.org/{{text}})
        <{{text}}>
        <https://example.org/{{text}}>
        `{{text}}` ``{{text}}`` **{{text}}** *{{text}}* ~~{{text}}~~

        [{{text}}]: {{text}} "{{text}}"

        ```{{text}}
        {{text}}
        ```

            {{text}}

        {{text}}
        ===

        <div>{{text}}</div>
        """;

    public static string TextClipping(string text, int number) =>
        $"第{number}回の会合、{text}を配布\n\n{Day(number)}\n\n{Sentence("text", text, number)}\n\n・{Sentence("text", text, -number)}\n\n出典：{text}\nhttps://example.org/{number}/{text}\n";

    public static string MarkdownClipping(string text, int number) =>
        $"---\ntitle: {Quote($"第{number}号{text}")}\nauthor: {Quote(text)}\nsource: {Quote(text)}\nurl: {Quote(text)}\ndate: {Quote(text)}\n---\n"
        + $"# 第{number}号{text}\n\n{Sentence("markdown", text, number)}\n\n> {Sentence("markdown", text, -number)}\n\n[{text}]({text})\n";

    /// <summary>As markup where <paramref name="isMarkup"/>, else escaped as HTML text.</summary>
    public static string HtmlClipping(string text, int number, bool isMarkup)
    {
        var s = isMarkup ? text : WebUtility.HtmlEncode(text);
        return $"""
            <html lang="{s}"><head><title>第{number}報{s}</title><meta property="og:title" content="第{number}報{s}"><meta name="author" content="{s}">
            <link rel="canonical" href="{s}"><script type="application/ld+json">{JsonSerializer.Serialize(new { headline = text, author = text, datePublished = text })}</script></head>
            <body><article><h1>第{number}報{s}</h1><p>{Sentence(isMarkup ? "markup" : "escaped", s, number)}</p><p><a href="{s}">{s}</a><img src="{s}" alt="{s}"></p>
            <blockquote>{Sentence(isMarkup ? "markup" : "escaped", s, -number)}</blockquote><table><tr><td>{number}</td><td>{s}</td></tr></table></article></body></html>
            """;
    }

    public static string Sentence(string kind, string text, int number) =>
        $"{Day(Math.Abs(number))}に開かれた{kind}の第{number}回会合で「{text}」という記述が配られ、出席した委員は内容を詳しく確認した。";

    /// <summary>A whole site of one string: settings, pages by hand, clippings of each kind.</summary>
    public static void Add(SiteSandbox site, string text, int number)
    {
        site.Put($"input/fields-{number}.md", FieldsPage(text, number));
        site.Put($"input/body-{number}.md", BodyPage(text, number));
        site.Put($"seeds/{number}-text.txt", TextClipping(text, number));
        site.Put($"seeds/{number}-markdown.md", MarkdownClipping(text, number));
        site.Put($"seeds/{number}-escaped.html", HtmlClipping(text, number, isMarkup: false));
        site.Put($"seeds/{number}-markup.html", HtmlClipping(text, number, isMarkup: true));
    }

    /// <summary>The strings in every value, and as many keys as they can be, of the other settings.</summary>
    public static void AddSettings(SiteSandbox site)
    {
        var texts = AttackStrings.All.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).ToList();
        site.Put("topics.yml", string.Concat(texts.Select((text, i) => $"topic-{i}:\n  label: {{ja: {Quote(text)}, en: {Quote(text)}}}\n  terms: [{Quote(text)}]\n")));
        site.Put("sources.yml", string.Concat(texts.Select((text, i) => $"{Quote(text)}:\n  hosts: [host{i}.example]\n  aliases: [{Quote(text + i)}]\n  url: {Quote(text)}\n")));
        site.Put("events.yml", string.Concat(texts.Select(text => $"{Quote("x" + text)}:\n  text: {Quote(text)}\n  merge: [{Quote(text)}]\n  split: {Quote(text)}\n")));
        site.Put("theme/strings.ja.yml", $"nav.timeline: {Quote("年表<script>alert(1)</script>\"onclick='x'")}\n");
    }

    /// <summary>Every string on one page, and in the site's settings, for a browser to open.</summary>
    public static string AllOnOnePage(IReadOnlyList<string> texts)
    {
        var list = string.Join(", ", texts.Select(Quote));
        var events = texts.Select((text, i) => $"  - {{date: {Day(i)}, text: {Quote($"{i} {text}")}, quote: {Quote(text)}, expression: {Quote(text)}}}\n");
        var cites = texts.Select((text, i) => $"  - {{id: c{i}, name: {Quote(text)}, title: {Quote(text)}, url: {Quote(text)}}}\n");
        var checks = texts.Select(text => $"  - {{message: {Quote(text)}}}\n");
        return $"---\ntitle: {Quote(string.Concat(texts.Take(60)))}\nslug: all\ntopic: [{list}]\nsummary: [{list}]\n"
            + $"cites:\n{string.Concat(cites)}events:\n{string.Concat(events)}checks:\n{string.Concat(checks)}---\n"
            + string.Concat(texts.Select(text => $"\n\n{text}\n\n[a]({text}) ![a]({text}) `x` **{text}**\n"));
    }

    public static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    private static string Day(int number) => new DateOnly(2020, 1, 1).AddDays(number).ToString("O", CultureInfo.InvariantCulture);
}
