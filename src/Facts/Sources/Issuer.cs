using Briefing.Blocks;
using Briefing.Facts.PublicationDates;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>The institution that sends a text or that its readers may turn to: an office's mail, a city's notice.</summary>
internal static class Issuer
{
    private const int LongestName = 40;
    private const int MostLinesBetween = 2;
    private const int LongestPair = 10;
    private const int LastBlocks = 4;
    private static readonly string[] Senders = PublisherWords.Of("sender");
    private static readonly string[] Contacts = PublisherWords.Of("contact");
    private static readonly string[] Forms = PublisherWords.Of("form");
    private static readonly HashSet<string> Bodies = new(PublisherWords.Of("body"), StringComparer.Ordinal);
    private static readonly string[] Endings = [.. EmbeddedTable.Rows("Facts/Tables/institution-words.tsv", 1).Select(row => row[0])];

    public static IEnumerable<Witness<Source>> Sending(Clipping clipping) => Beside(clipping, Senders);

    /// <summary>The institution that signs a text: on one of its last lines, right below a day or a month of its own; who speaks for it may stand below.</summary>
    public static IEnumerable<Witness<Source>> Signing(Clipping clipping)
    {
        var blocks = clipping.Document.Blocks;
        for (var i = Math.Max(1, blocks.Count - LastBlocks); i < blocks.Count; i++)
        {
            if (blocks[i - 1] is not Block.Paragraph { Passage: var day } || blocks[i] is not Block.Paragraph { Passage: var name } || name.Line - day.Line > MostLinesBetween || !IsInstitution(name.Text))
                continue;
            var date = clipping.Days.In(day.Text).Concat(StatedDates.MonthsIn(day.Text)).FirstOrDefault();
            if (date is not null && DateLabels.IsAlone(day.Text, date))
                yield return new(Publisher.Named(clipping, name.Text), "signature", name.Line, name.Text);
        }
    }

    public static IEnumerable<Witness<Source>> InContact(Clipping clipping) => Beside(clipping, Contacts);

    /// <summary>Whether a line is the name of an institution: one that ends or begins as such names do, without a sentence's marks.</summary>
    public static bool IsInstitution(string line) =>
        Bodies.Contains(line) || line.Length is >= 4 and <= LongestName && !IsPair(line) && !line.AsSpan().ContainsAny("。、,:：()（）「」『』0123456789")
        && (Array.Exists(Endings, ending => EndsWithWord(line, ending))
            || Array.Exists(Forms, form => line.StartsWith(form, StringComparison.Ordinal) && line.Length > form.Length + 1 && !IsParted(line, form.Length + 1)));

    // 学部・大学院, 政策・審議会: two parts of one site.
    private static bool IsPair(string line) => line.Length <= LongestPair && line.Contains('・', StringComparison.Ordinal);

    // A blank behind the form that is not one between words in Latin letters.
    private static bool IsParted(string line, int start)
    {
        for (var i = start; i < line.Length - 1; i++)
        {
            if (line[i] == ' ' && !(char.IsAsciiLetter(line[i - 1]) && char.IsAsciiLetter(line[i + 1])))
                return true;
        }
        return false;
    }

    private static bool EndsWithWord(string line, string ending) => line.EndsWith(ending, StringComparison.Ordinal) && line.Length > ending.Length
        && (!char.IsAsciiLetter(ending[0]) || (line[line.Length - ending.Length - 1] == ' ' && char.IsAsciiLetterUpper(line[0])));

    private static IEnumerable<Witness<Source>> Beside(Clipping clipping, string[] labels)
    {
        foreach (var passage in clipping.Marginalia)
        {
            var label = Array.Find(labels, label => passage.Text.StartsWith(label, StringComparison.OrdinalIgnoreCase));
            if (label is null || passage.Text.Length == label.Length || passage.Text[label.Length] is not (':' or '：' or '\u3000' or ' '))
                continue;
            var name = passage.Text[(label.Length + 1)..].Trim();
            var end = name.AsSpan().IndexOfAny(" \u3000（(<＜");
            // A name in Latin letters has blanks in it.
            if (end > 0 && !(name[end] == ' ' && char.IsAsciiLetter(name[end - 1]) && end + 1 < name.Length && char.IsAsciiLetter(name[end + 1])))
                name = name[..end];
            if (IsInstitution(name))
                yield return new(Publisher.Named(clipping, name), "stated", passage.Line, passage.Text);
        }
    }
}
