using Briefing.Blocks;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>The name of the outlet or the institution on a line above the text, alone or before the entries of a menu.</summary>
internal static class TopLine
{
    private const int LongestLine = 60;
    private const int LongestName = 30;
    private const int LongestShort = 5;
    private static readonly char[] Between = ['\u3000', '|', '｜', '>', '＞', '»', '/', '／', '\t'];
    private const int FirstLines = 3;
    private const int MostWords = 5;
    private static readonly string[] Papers = PublisherWords.Of("english-paper");
    private static readonly string[] Sections = PublisherWords.Of("english-section");
    private static readonly string[] Editions = PublisherWords.Of("edition");
    private static readonly string[] Abouts = PublisherWords.Of("about");
    private static readonly string[] Homes = PublisherWords.Of("home");
    private static readonly string[] Notices = PublisherWords.Of("notice");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        // An outlet's name alone heads no text.
        if (clipping.Document.Headline is { } headline && KnownIn(clipping.Outlets, headline.Text) is { } alone && clipping.Outlets.Named(headline.Text) is not null)
            yield return new(Publisher.Named(clipping, alone), "top-line", headline.Line, headline.Text);
        foreach (var witness in Above(clipping))
            yield return witness;
    }

    private static IEnumerable<Witness<Source>> Above(Clipping clipping)
    {
        var outlets = clipping.Outlets;
        var text = clipping.Prose.FirstOrDefault(passage => Prose.IsProse(passage.Text))?.Line ?? clipping.FirstLine;
        var above = clipping.Document.Furniture.Where(item => item.Rule is not ("share" or "repeated-headline" or "capture")).Select(item => item.Passage)
            .Concat(clipping.Edges.Where(edge => !edge.IsByline || Issuer.IsInstitution(edge.Passage.Text)).Select(edge => edge.Passage))
            .Where(passage => passage.Line < text && passage.Text.Length <= LongestLine && !IsMenuEntry(outlets, passage.Text)).OrderBy(passage => passage.Line).ToList();
        // Lines that end in the names of several outlets tell of those.
        var named = above.Select(passage => LastWordsOf(outlets, passage.Text)).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).Count();
        return Named(clipping, above, named > 1 ? AtStart : KnownIn).Concat(Named(clipping, above, (_, line) => ShapedIn(line)))
            .Concat(Named(clipping, above, OwnerIn))
            .Concat(Named(clipping, above.TakeWhile(passage => passage.Line <= FirstLines), (_, line) => EnglishIn(line)))
            .Concat(Named(clipping, above.TakeWhile(passage => passage.Line <= FirstLines), (_, line) => EditionIn(line)))
            .Concat(Named(clipping, above, (_, line) => InstitutionIn(line)));
    }

    private static IEnumerable<Witness<Source>> Named(Clipping clipping, IEnumerable<Passage> above, Func<OutletTable, string, string?> find)
    {
        foreach (var passage in above)
        {
            var line = LetterSpacing.Joined(passage.Text.Trim(' ', '\u3000', '「', '」'));
            if (line.Length > 0 && find(clipping.Outlets, line) is { } name)
                yield return new(Publisher.Named(clipping, name), "top-line", passage.Line, passage.Text);
        }
    }

    // The whole line, its first or last words: "CNN World", "Watch CBS News".
    private static string? KnownIn(OutletTable outlets, string line) => AtStart(outlets, line) ?? LastWordsOf(outlets, line) ?? AfterParticle(outlets, line);

    private static string? AtStart(OutletTable outlets, string line)
    {
        if (IsHost(line) && outlets.OfHost(line) is { } hosted)
            return hosted.Name;
        // United Nations Information Centre is another's name.
        return outlets.NamedAtStart(line, out var length) is { } first && (length == line.Length || !Issuer.IsInstitution(line)) && (length == line.Length || char.IsWhiteSpace(line[length]) && !IsLower(line.AsSpan(length).TrimStart()) || line[length] is '（' or '(' || Between.Contains(line[length]))
            && OutletTable.IsSite(first) ? first.Name : null;
    }

    // Time taken to read, Science and nature: words, not names.
    private static bool IsLower(ReadOnlySpan<char> rest) => rest is [>= 'a' and <= 'z', ..];

    private static string? LastWordsOf(OutletTable outlets, string line)
    {
        for (var blank = line.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = line.IndexOf(' ', blank + 1))
        {
            if (outlets.Named(line[(blank + 1)..]) is { } last && OutletTable.IsSite(last))
                return last.Name;
        }
        return null;
    }

    // 配信サービスの例タイムズ
    private static string? AfterParticle(OutletTable outlets, string line)
    {
        var particle = line.LastIndexOf('の');
        return particle > 0 && outlets.Named(line[(particle + 1)..]) is { } described && OutletTable.IsSite(described) ? described.Name : null;
    }

    // www.example.jp
    private static bool IsHost(string line) => line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && Uri.CheckHostName(line) == UriHostNameType.Dns;

    // The steps to a page are numbered, the entries of a menu have bullets.
    private static bool IsMenuEntry(OutletTable outlets, string text) => Bullets.Read(text) is not (null or { Kind: BulletKind.Number }) && OwnerIn(outlets, text) is null;

    // 例県ホームページ, 例協会トップページ, 例大使館からのお知らせ: whose site it is.
    private static string? OwnerIn(OutletTable outlets, string line)
    {
        if (Bullets.Read(line) is { } bullet)
            line = line[bullet.Length..];
        if (WordEnds.AtEnd(line, Notices) is { } notice
            && (Issuer.IsInstitution(line[..^notice.Length]) || outlets.Named(line[..^notice.Length]) is not null))
            return line[..^notice.Length];
        var home = WordEnds.AtEnd(line, Homes);
        var name = home is null ? "" : line[..^home.Length].TrimEnd(' ', '\u3000', 'の');
        return name.Length is >= 2 and <= LongestName && name.IndexOfAny(Between) < 0 && !name.AsSpan().ContainsAny("。、「」（）()：:") ? name : null;
    }

    // About the Ministry: an entry of its menu.
    private static string? InstitutionIn(string line) =>
        (Issuer.IsInstitution(line) || line[0] is >= 'A' and <= 'Z' && !line.StartsWith("Office", StringComparison.Ordinal) && HeadlineShape.IsInstitution(line)) && !Array.Exists(Abouts, about => line.StartsWith(about, StringComparison.OrdinalIgnoreCase)) ? line : null;

    private static string? EditionIn(string line) =>
        line.Length <= LongestName && line.IndexOfAny(Between) < 0 && Array.Exists(Editions, edition => line.Length > edition.Length + 2 && line.EndsWith(edition, StringComparison.Ordinal))
            ? line : null;

    /// <summary>The line where it is shaped like an English paper's name: Rei Harbour Times; "World News" names a section.</summary>
    public static string? EnglishIn(string line)
    {
        var words = line.Split(' ');
        // The Rei Post; "The Post" alone may be any.
        if (words.Length > 2 && words[0] == "The")
            words = words[1..];
        return words.Length is > 1 and <= MostWords && Array.TrueForAll(words, word => word.Length > 0 && char.IsAsciiLetterUpper(word[0]) && word.All(char.IsAsciiLetterOrDigit))
            && Papers.Contains(words[^1], StringComparer.Ordinal) && !words[..^1].Any(word => Sections.Contains(word, StringComparer.OrdinalIgnoreCase)) ? line : null;
    }

    private static string? ShapedIn(string line)
    {
        var end = line.IndexOfAny(Between);
        var name = (end > 0 ? line[..end] : line).Trim();
        foreach (var edition in Editions)
        {
            if (name.Length > edition.Length && name.EndsWith(edition, StringComparison.Ordinal))
                name = name[..^edition.Length].TrimEnd();
        }
        // NKB 灘海峡放送
        if (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= LongestShort and var blank && name.AsSpan(0, blank).IndexOfAnyExceptInRange('A', 'Z') < 0)
            name = name[(blank + 1)..];
        return name.Length is >= 4 and <= LongestName && BylineOutlet.IsOutletName(name) && !name.EndsWith("ニュース", StringComparison.Ordinal) ? name : null;
    }
}
