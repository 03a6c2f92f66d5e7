using Briefing.Blocks;
using Briefing.Facts.Citations;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>
/// The name that an HTML page gives its site in two places: in its title, on its logo or the link to the first page, in its
/// copyright line, in its address. What stands in one place alone may be a section's name, a slogan or an owner's.
/// </summary>
internal static class RepeatedName
{
    private const int LongestName = 40;
    private const int MostParts = 24;
    private const int ShortestHost = 4;
    private static readonly string[] Separators = [" | ", "｜", "|", " – ", " — ", " - ", " － ", "－", " : ", "：", ": ", " / ", " » ", " _", "_", " ＜", "＜", " （", "（", " (", " [", "【", "】"];
    private static readonly string[] LogoWords = PublisherWords.Of("logo");
    private static readonly string[] Homes = PublisherWords.Of("home");

    public static IEnumerable<Witness<Source>> Find(Clipping clipping)
    {
        var titles = clipping.Metadata.Of("page-title").SelectMany(entry => PartsOf(entry.Value).Select(part => (Name: part, entry))).Where(item => item.Name != clipping.Document.Headline?.Text).Take(MostParts).ToList();
        var homes = clipping.Metadata.Of("home").Select(entry => (Name: WithoutLogo(entry.Value), entry)).ToList();
        if (titles.Count + homes.Count == 0)
            yield break;
        var address = OwnAddress.Find(clipping).FirstOrDefault()?.Value;
        var owners = clipping.Document.Furniture.Select(item => item.Passage.Text).Where(CopyrightLine.IsMarked).ToList();
        var foot = clipping.Document.Furniture.Select(item => item.Passage.Text).ToList();
        foreach (var (name, entry) in titles)
        {
            if (IsName(name) && foot.Exists(line => SiteSlogan.IsMention(line, name) || line == name && IsShaped(name)))
                yield return new(Publisher.Named(clipping, name), "page-title", entry.Line, entry.Value);
            if (IsName(name) && (homes.Find(home => IsSame(home.Name, name)).Name ?? (IsOwner(owners, name) || IsHost(address, name) ? name : null)) is { } found)
                yield return new(Publisher.Named(clipping, found), "page-title", entry.Line, entry.Value);
        }
        foreach (var (name, entry) in homes)
        {
            if (IsName(name) && (IsOwner(owners, name) || IsHost(address, name)))
                yield return new(Publisher.Named(clipping, name), "logo", entry.Line, entry.Value);
        }
    }

    // A name that only a paper or an institution has.
    private static bool IsShaped(string name) => BylineOutlet.IsOutletName(name) || Issuer.IsInstitution(name) || TopLine.EnglishIn(name) is not null;

    /// <summary>A page's title without the name of the site before or behind it, and without the section's before that.</summary>
    public static string Without(Clipping clipping, string title)
    {
        var names = clipping.Metadata.Of("source").Select(entry => entry.Value).Concat(Find(clipping).Select(witness => witness.Value.Name)).ToList();
        if (PartsOf(title).Find(part => names.Exists(name => IsSame(name, part))) is not { } site)
            return title;
        var bare = Without(title, site);
        return bare.Length < title.Length && PartsOf(bare) is [var section, ..] && (OutletNames.IsGeneric(section) || VocabularyRule.IsLabel(section)) ? Without(bare, section) : bare;
    }

    private static string Without(string title, string part)
    {
        var at = title.LastIndexOf(part, StringComparison.Ordinal);
        var rest = at == 0 ? title[part.Length..] : title[..at];
        return rest.Trim(" \u3000|｜–—-－:：/»_＜（([【】".ToCharArray()) is { Length: > 0 } bare ? bare : title;
    }

    /// <summary>The last part first: most sites put their name there.</summary>
    private static List<string> PartsOf(string title)
    {
        var parts = title.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.TrimEnd('）', ')', '＞', ']', ' ')).Where(part => part.Length > 1).ToList();
        if (parts.Count < 2)
            return [];
        parts.Reverse();
        return parts;
    }

    // Example Times Logo
    private static string WithoutLogo(string name) =>
        Array.Find(LogoWords, word => name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word ? name[..^word.Length].TrimEnd(' ', '\u3000', 'の', '-', ':') : name;

    private static bool IsName(string name) => name.Length is >= 2 and <= LongestName && name.Any(char.IsLetter) && !OutletNames.IsGeneric(name)
        && !Array.Exists(Homes, home => name.Equals(home, StringComparison.OrdinalIgnoreCase)) && !name.AsSpan().ContainsAny("。！？!?");

    // 灘ノ島市 and 灘ノ島市公式ホームページ
    private static bool IsSame(string home, string part) => home.Equals(part, StringComparison.OrdinalIgnoreCase)
        || home.Length >= 2 && part.StartsWith(home, StringComparison.Ordinal) && WordEnds.AtEnd(part, Homes) is not null;

    private static bool IsOwner(List<string> owners, string name) => owners.Exists(owner => owner.Contains(name, StringComparison.OrdinalIgnoreCase));

    // The Nada Times at nadatimes.example
    private static bool IsHost(string? address, string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return letters.Length >= ShortestHost && name.All(char.IsAscii) && Uri.TryCreate(address, UriKind.Absolute, out var url)
            && url.Host.Split('.')[..^1].Any(label => label.Replace("-", "", StringComparison.Ordinal) is { Length: >= ShortestHost } bare && letters.EndsWith(bare, StringComparison.Ordinal));
    }
}
