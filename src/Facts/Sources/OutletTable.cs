using System.Runtime.CompilerServices;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Facts.Sources;

/// <summary>Who publishes on which host and under which names: the site's <c>sources.yml</c> over the built-in table.</summary>
internal sealed class OutletTable
{
    private static readonly (IReadOnlyList<Outlet> Outlets, HashSet<string> Agencies) Known = ReadKnown();
    private static readonly Index BuiltIn = new(Known.Outlets);

    private static readonly ConditionalWeakTable<IReadOnlyList<Outlet>, OutletTable> Sites = new();

    private readonly Index site;

    private OutletTable(IReadOnlyList<Outlet> outlets) => site = new(outlets);

    /// <summary>The table of a site, made once for all its clippings.</summary>
    public static OutletTable Of(IReadOnlyList<Outlet> outlets) => Sites.GetValue(outlets, list => new(list));

    /// <summary>The outlet of a host, or of the nearest domain above it; null where none is known.</summary>
    public Outlet? OfHost(string host) => site.OfHost(host) ?? BuiltIn.OfHost(host);

    /// <summary>The outlet of an address; null where none is known.</summary>
    public Outlet? OfUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? OfHost(address.Host) : null;

    /// <summary>The outlet whose name or alias the words are, whole.</summary>
    public Outlet? Named(string words)
    {
        var outlet = NamedAtStart(words.AsSpan().Trim(), out var length);
        return length == words.AsSpan().Trim().Length ? outlet : null;
    }

    /// <summary>Whether it is more than a place where pages link to accounts of their own.</summary>
    public static bool IsSite(Outlet outlet) => outlet.Name is not ("X" or "YouTube" or "note");

    /// <summary>Whether an outlet is a news agency, whose name in a byline says where the text comes from.</summary>
    public static bool IsAgency(Outlet outlet) => Known.Agencies.Contains(outlet.Name);

    /// <summary>
    /// The outlet that words name at their start, the longest name winning; the name ends where a word ends.
    /// </summary>
    /// <param name="words">Text that may go on after the name.</param>
    /// <param name="length">The length of the name; 0 where there is none.</param>
    public Outlet? NamedAtStart(ReadOnlySpan<char> words, out int length)
    {
        var own = site.NamedAtStart(words, out var ownLength);
        var known = BuiltIn.NamedAtStart(words, out var knownLength);
        (var outlet, length) = ownLength >= knownLength ? (own, ownLength) : (known, knownLength);
        return outlet;
    }

    /// <summary>The longest name in Latin letters by which words speak of an outlet of the built-in table whose own name is in others; null where there is none.</summary>
    public string? LatinNameIn(string words, string name)
    {
        if (System.Text.Ascii.IsValid(name) || site.Has(name))
            return null;
        string? longest = null;
        foreach (var outlet in Known.Outlets)
        {
            if (outlet.Name != name)
                continue;
            foreach (var alias in outlet.Aliases)
            {
                if (alias.Length > (longest?.Length ?? 1) && char.IsAsciiLetterUpper(alias[0]) && System.Text.Ascii.IsValid(alias) && (alias.Contains(' ', StringComparison.Ordinal) || !alias.Contains('.', StringComparison.Ordinal))
                    && words.Contains(alias, StringComparison.OrdinalIgnoreCase))
                    longest = alias;
            }
        }
        return longest;
    }

    private static (IReadOnlyList<Outlet>, HashSet<string>) ReadKnown()
    {
        var outlets = new List<Outlet>();
        var agencies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("Facts/Tables/outlets.tsv", 4))
        {
            outlets.Add(new(row[0], row[1].Split(' '), row[2] == "-" ? [] : row[2].Split('|'), null));
            if (row[3] == "agency")
                agencies.Add(row[0]);
        }
        return (outlets, agencies);
    }

    private sealed class Index
    {
        private readonly Dictionary<string, Outlet> byHost = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, Outlet> byName = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> byWords;

        // The lengths of the names that begin with a character, longest first: most text begins with none.
        private readonly Dictionary<char, int[]> lengths;

        public Index(IReadOnlyList<Outlet> outlets)
        {
            foreach (var outlet in outlets)
            {
                foreach (var host in outlet.Hosts)
                    byHost.TryAdd(host, outlet);
                foreach (var name in outlet.Aliases.Prepend(outlet.Name))
                {
                    byName.TryAdd(name, outlet);
                }
            }
            byWords = byName.GetAlternateLookup<ReadOnlySpan<char>>();
            lengths = byName.Keys.Where(name => name.Length > 0).GroupBy(name => char.ToUpperInvariant(name[0]))
                .ToDictionary(names => names.Key, names => names.Select(name => name.Length).Distinct().OrderDescending().ToArray());
        }

        public bool Has(string name) => byName.ContainsKey(name);

        public Outlet? OfHost(string host)
        {
            while (true)
            {
                if (byHost.TryGetValue(host, out var outlet))
                    return outlet;
                var dot = host.IndexOf('.', StringComparison.Ordinal);
                if (dot < 0)
                    return null;
                host = host[(dot + 1)..];
            }
        }

        public Outlet? NamedAtStart(ReadOnlySpan<char> words, out int length)
        {
            length = 0;
            if (words.IsEmpty || !lengths.TryGetValue(char.ToUpperInvariant(words[0]), out var possible))
                return null;
            foreach (var some in possible)
            {
                if (some > words.Length || !EndsWord(words, some) || !byWords.TryGetValue(words[..some], out var outlet))
                    continue;
                length = some;
                return outlet;
            }
            return null;
        }

        private static bool EndsWord(ReadOnlySpan<char> words, int length) =>
            length == words.Length || !(char.IsAsciiLetterOrDigit(words[length - 1]) && char.IsAsciiLetterOrDigit(words[length]));
    }
}
