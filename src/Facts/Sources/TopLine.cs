using Briefing.Blocks;
using Briefing.Pages;

namespace Briefing.Facts.Sources;

/// <summary>The name of the outlet or the institution on a line above the text, alone or before the entries of a menu.</summary>
internal static class TopLine
{
    private const int LongestLine = 60;
    private const int LongestName = 30;
    private static readonly char[] Between = ['\u3000', '|', '｜', '>', '＞', '»', '/', '／', '\t'];
    private static readonly string[] Editions = ["デジタルプラス", "デジタル", "電子版", "オンライン", "ONLINE", "Online", "WEB", "Web"];

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var text = clipping.Prose.FirstOrDefault()?.Line ?? clipping.FirstLine;
        var above = clipping.Document.Furniture.Where(item => item.Rule is not ("share" or "repeated-headline" or "capture")).Select(item => item.Passage)
            .Concat(clipping.Edges.Where(edge => !edge.IsByline).Select(edge => edge.Passage))
            .Where(passage => passage.Line < text && passage.Text.Length <= LongestLine).OrderBy(passage => passage.Line).ToList();
        return Named(clipping, above, KnownIn).Concat(Named(clipping, above, (_, line) => ShapedIn(line)))
            .Concat(Named(clipping, above, (_, line) => Issuer.IsInstitution(line) ? line : null));
    }

    private static IEnumerable<Witness<Source>> Named(Clipping clipping, IEnumerable<Passage> above, Func<OutletTable, string, string?> find)
    {
        foreach (var passage in above)
        {
            if (find(clipping.Outlets, passage.Text.Trim()) is { } name)
                yield return new(Publisher.Named(clipping, name), "top-line", passage.Line, passage.Text);
        }
    }

    // The whole line, its first or last words: "CNN World", "Watch CBS News".
    private static string? KnownIn(OutletTable outlets, string line)
    {
        if (outlets.NamedAtStart(line, out var length) is { } first && (length == line.Length || char.IsWhiteSpace(line[length]) || Between.Contains(line[length]))
            && IsSite(first))
            return first.Name;
        for (var blank = line.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = line.IndexOf(' ', blank + 1))
        {
            if (outlets.Named(line[(blank + 1)..]) is { } last && IsSite(last))
                return last.Name;
        }
        return null;
    }

    // Pages link to their own accounts there.
    private static bool IsSite(Settings.Outlet outlet) => outlet.Name is not ("X" or "YouTube" or "note");

    private static string? ShapedIn(string line)
    {
        var end = line.IndexOfAny(Between);
        var name = (end > 0 ? line[..end] : line).Trim();
        foreach (var edition in Editions)
        {
            if (name.Length > edition.Length && name.EndsWith(edition, StringComparison.Ordinal))
                name = name[..^edition.Length].TrimEnd();
        }
        return name.Length is >= 4 and <= LongestName && BylineOutlet.IsOutletName(name) && !name.EndsWith("ニュース", StringComparison.Ordinal) ? name : null;
    }
}
