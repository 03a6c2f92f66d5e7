using System.Text.RegularExpressions;
using Briefing.Blocks;
using Briefing.Facts.PublicationDates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>An outlet that signs the article beside its day or edition: <c>毎日新聞 2019年7月26日 東京朝刊</c>, <c>（例日報 8月27日付）</c>.</summary>
internal static partial class BylineOutlet
{
    private const int LongestLine = 60;
    private const int LongestRow = 120;

    private static readonly string[] Staff = PublisherWords.Of("staff");
    private static readonly string[] Editions = PublisherWords.Of("edition");
    private static readonly string[] Bureaus = PublisherWords.Of("bureau");
    // 最新ニュース and 国際報道 are parts of a site.
    private static readonly HashSet<string> Rubrics = new(PublisherWords.Of("rubric"), StringComparer.Ordinal);
    private static readonly IReadOnlyList<string> Endings = [.. EmbeddedTable.Rows("Facts/Tables/outlet-words.tsv", 1).Select(row => row[0])];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        // At the end of a text stands what its author is.
        var text = clipping.Prose.FirstOrDefault()?.Line ?? 0;
        // A line right under the headline looks like a second one.
        if (clipping.Document.AlternativeHeadline is { } second && OfBureau(clipping.Outlets, second.Text) is { } signed)
            yield return new(Publisher.Named(clipping, signed), "byline", second.Line, second.Text);
        foreach (var provider in Provider(clipping))
            yield return provider;
        foreach (var (passage, _) in clipping.Edges)
        {
            if (passage.Line < text && OfBureau(clipping.Outlets, passage.Text) is { } home)
                yield return new(Publisher.Named(clipping, home), "byline", passage.Line, passage.Text);
            if ((In(clipping, passage.Text) ?? AfterName(clipping.Outlets, passage.Text) ?? InRow(clipping.Outlets, passage.Text) ?? BeforeDay(clipping, passage.Text)) is { } name)
                yield return new(Publisher.Named(clipping, name), "byline", passage.Line, passage.Text);
        }
    }

    /// <summary>Who provided the text to the site that shows it: its name alone on a line between the headline and the text, with the word for its site behind it.</summary>
    private static IEnumerable<Witness<Source>> Provider(Clipping clipping)
    {
        if (clipping.Document.Headline is not { } headline || clipping.Prose.FirstOrDefault(passage => Prose.IsProse(passage.Text)) is not { } text)
            yield break;
        foreach (var passage in clipping.Document.Furniture.Select(item => item.Passage).Concat(clipping.Edges.Select(edge => edge.Passage)))
        {
            if (passage.Line > headline.Line && passage.Line < text.Line && WordEnds.AtEnd(passage.Text, Editions) is { } own
                && passage.Text[..^own.Length].TrimEnd() is var name && (clipping.Outlets.Named(passage.Text) is not null || IsOutletName(name)))
                yield return new(Publisher.Named(clipping, name), "byline", passage.Line, passage.Text);
        }
    }

    /// <summary>The outlet's name where a line holds nothing but it, a day and an edition.</summary>
    public static string? In(Clipping clipping, string text)
    {
        if (text.Length > LongestLine)
            return null;
        var rest = text;
        foreach (var date in clipping.Days.In(text).Take(1))
            rest = $"{WithoutLabel(text[..date.Start])} {WithoutLabel(text[date.End..])}";
        var isSigned = rest.Length != text.Length || Edition().IsMatch(rest);
        var name = Edition().Replace(rest, " ").Trim(' ', '\u3000', '（', '）', '(', ')', '【', '】', '[', ']', '、', ',', '|', '｜', ':', '：');
        if (name.AsSpan().IndexOfAny("（(") is > 0 and var bracket)
            name = name[..bracket].TrimEnd();
        return isSigned && (clipping.Outlets.Named(name) is not null || IsOutletName(name)) ? name : null;
    }

    /// <summary>The known outlet in a row that tells when: <c>Reuters | Tokyo | Updated: 6 Jan 2022 16:12</c>.</summary>
    private static string? InRow(OutletTable outlets, string text)
    {
        var cells = text.Split(["|", "｜", " - ", " – "], StringSplitOptions.None);
        return text.Length <= LongestRow && cells.Length > 1 && Array.Exists(cells, cell => Time().IsMatch(cell))
            ? cells.Select(cell => outlets.Named(cell)?.Name).FirstOrDefault(name => name is not null) : null;
    }

    // Xinhua, June 11, 2015 Adjust font size: a known outlet's name before the day, parted from it.
    private static string? BeforeDay(Clipping clipping, string text) => text.Length <= LongestLine && clipping.Days.In(text) is [var date, ..]
        && text.AsSpan(0, date.Start).TrimEnd() is [.., ',' or '|' or '｜'] and var name ? clipping.Outlets.Named(name[..^1].Trim().ToString())?.Name : null;

    // 公開日：2024年9月13日　例タイムズ
    private static string WithoutLabel(string words) =>
        string.Join(' ', words.Split([' ', '\u3000', ':', '：', '|', '｜']).Where(word => !DateLabels.IsLabel(word)));

    /// <summary>The outlet behind an author's name: <c>By Ann Shaw, CNN</c>, <c>By Ann Shaw, Rei Digest staff writer</c>.</summary>
    private static string? AfterName(OutletTable outlets, string text)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || text.Length > LongestLine || !text.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = text[(comma + 2)..].TrimEnd(' ', '|');
        if (outlets.Named(rest) is { } outlet)
            return outlet.Name;
        var name = WordEnds.AtEnd(rest, Staff) is { } staff ? rest[..^staff.Length] : "";
        // A single word is a rank or a desk: Senior, Sports.
        return name.Contains(' ', StringComparison.Ordinal) && Array.TrueForAll(name.Split(' '), word => word.Length > 0 && char.IsAsciiLetterUpper(word[0])) ? name : null;
    }

    /// <summary>The known outlet whose bureau or correspondent a byline names: <c>Kyodo News Seoul Bureau</c>, <c>朝日新聞ソウル支局長 山田花子</c>.</summary>
    private static string? OfBureau(OutletTable outlets, string text)
    {
        if (text.Length > LongestLine)
            return null;
        var name = text.AsSpan(text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? 3 : 0);
        if (outlets.NamedAtStart(name, out var length) is not { } outlet)
            return null;
        foreach (var bureau in Bureaus)
        {
            if (name[length..].Contains(bureau, StringComparison.OrdinalIgnoreCase))
                return outlet.Name;
        }
        return null;
    }

    /// <summary>Whether words that no table knows are shaped like a newspaper's, an agency's or a broadcaster's name.</summary>
    public static bool IsOutletName(string name) =>
        name.Length is >= 3 and <= 20 && name[0] != 'の' && !name.AsSpan().ContainsAny(" \u3000。、")
        && Endings.Any(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal)
            && name[name.Length - ending.Length - 1] != 'の' && !Rubrics.Contains(name[..^ending.Length]));

    [GeneratedRegex(@"[0-9]{4}.{0,80}[0-9]{1,2}[:：時][0-9]{2}|[0-9] (?:minute|hour|day)s? ago|[0-9](?:分|時間|日)前")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:東京|大阪|西部|中部|名古屋|北海道|地方)?(?:朝刊|夕刊)|電子版|号外|\([月火水木金土日]\)|（[月火水木金土日]）|[0-9]{1,2}[:：時][0-9]{2}分?(?:[:：][0-9]{2})?|[0-9]{1,2}面|[0-9]{1,2}月[0-9]{1,2}日付?|付(?:け)?|公開|配信|更新|掲載|発行")]
    private static partial Regex Edition();
}
