using System.Buffers;
using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Facts.PublicationDates;
using Briefing.Facts.Sources;
using Briefing.Text;

namespace Briefing.Facts;

/// <summary>Who wrote the document: stated, labelled, or a name in the byline.</summary>
internal static class AuthorFinder
{
    private const int LongestName = 30;

    private static readonly SearchValues<char> NoName = SearchValues.Create(":：=＝0123456789。！？!?「」『』");

    private static readonly IReadOnlyList<(string Place, string Label)> Labels =
        [.. EmbeddedTable.Rows("Facts/Tables/author-labels.tsv", 2).Select(row => (row[0], row[1])).OrderByDescending(row => row.Item2.Length)];

    private static readonly string[] Offices = PublisherWords.Of("office");

    private static readonly Func<Clipping, IEnumerable<Witness<string>>>[] Rules = [Metadata, Labelled, Byline, Dateline];

    public static string? Find(Clipping clipping, List<Consideration> considered) =>
        Witnesses.Strongest("author", clipping, Rules, considered)?.Value;

    private static IEnumerable<Witness<string>> Metadata(Clipping clipping) =>
        from entry in clipping.Metadata.Of("author")
        where Urls.Find(entry.Value).Length == 0
        let name = entry.Name == "class:author" ? NameAmong(clipping.Outlets, entry.Value) : NameBeside(entry.Value) ?? entry.Value
        where name is not null && name.Any(char.IsLetter) && !OutletNames.IsGeneric(name)
        select new Witness<string>(name, "metadata", entry.Line, entry.Value);

    /// <summary>The person in a line that a page calls its author's: [山田花子，例新聞], By Jane Porter | Staff.</summary>
    private static string? NameAmong(OutletTable outlets, string line)
    {
        foreach (var part in Blocks.Labels.WithoutProfession(line).Split([',', '，', '|', '｜', '／', '\t', '　', '['], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = (NameBeside(part) ?? part).Trim(' ', '[', ']', '（', '）', '(', ')');
            if (IsPerson(outlets, name) && !DateLabels.IsLabel(name) && !Labels.Any(row => row.Label.Equals(name, StringComparison.OrdinalIgnoreCase)))
                return name;
        }
        return null;
    }

    private static IEnumerable<Witness<string>> Labelled(Clipping clipping)
    {
        foreach (var passage in clipping.Marginalia)
        {
            foreach (var part in passage.Text.Split(['|', '｜', '／', '\t', '　']))
            {
                if (NameBeside(part.Trim()) is { } name && IsPerson(clipping.Outlets, name))
                    yield return new(name, "stated", passage.Line, passage.Text);
            }
        }
    }

    /// <summary>What a byline leaves when its dates and brackets are taken away.</summary>
    private static IEnumerable<Witness<string>> Byline(Clipping clipping)
    {
        foreach (var (passage, isByline) in clipping.Edges)
        {
            if (!isByline || BylineOutlet.In(clipping, passage.Text) is not null)
                continue;
            var dates = clipping.Days.In(passage.Text).Take(1).ToList();
            if (dates is [var alone] && DateLabels.IsAlone(passage.Text, alone))
                continue;
            var text = dates is [var date] ? passage.Text.AsSpan(0, date.Start) : passage.Text;
            var name = text.Trim(" \u3000()（）【】[]・|｜:：").ToString();
            if (name.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
                name = name[3..].TrimStart();
            if (IsPerson(clipping.Outlets, name) && name.Length >= 3 && !DateLabels.IsLabel(name))
                yield return new(name, "byline", passage.Line, passage.Text);
        }
    }

    /// <summary>The name in a dateline: 【ワシントン=鈴木一郎】.</summary>
    private static IEnumerable<Witness<string>> Dateline(Clipping clipping)
    {
        foreach (var passage in clipping.Edges.Select(edge => edge.Passage).Concat(clipping.Prose.Take(1)))
        {
            var close = passage.Text.IndexOf('】', StringComparison.Ordinal);
            if (passage.Text[0] != '【' || close is < 0 or > 40)
                continue;
            var name = passage.Text[1..close];
            var equals = name.AsSpan().LastIndexOfAny("=＝");
            if (equals > 0 && IsPerson(clipping.Outlets, name[(equals + 1)..]))
                yield return new(name[(equals + 1)..], "dateline", passage.Line, passage.Text[..(close + 1)]);
        }
    }

    private static string? NameBeside(string text)
    {
        foreach (var (place, label) in Labels)
        {
            if (place == "before" && text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length)
            {
                var rest = text[label.Length..];
                var isParted = rest[0] is ':' or '：' or '=' or '＝' or '・' || (rest[0] == ' ' && char.IsAsciiLetter(label[0]));
                if (isParted)
                    return rest.Trim(' ', '\u3000', ':', '：', '=', '＝', '・');
            }
            if (place == "after" && text.EndsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length)
                return text[..^label.Length].Trim(' ', '\u3000', '＝', '=');
        }
        return null;
    }

    private static bool IsPerson(OutletTable outlets, string name) =>
        name.Length is >= 2 and <= LongestName && name.Any(char.IsLetter) && !name.Any(char.IsDigit) && outlets.Named(name) is null
        && !name.AsSpan().ContainsAny(NoName) && !Array.Exists(Offices, office => name.EndsWith(office, StringComparison.OrdinalIgnoreCase));
}
