using System.Security.Cryptography;
using System.Text;
using Briefing.Text;

namespace Briefing.Facts.Citations;

/// <summary>
/// Ids that are equal for one article under several addresses: editions for devices, tracking and paths to the same
/// number are left out.
/// </summary>
internal static class CitationId
{
    /// <summary>A number this long names one article on its site, wherever it stands in the address.</summary>
    private const int ArticleNumberLength = 10;

    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "sp", "pc", "m", "s", "i", "amp", "mobile", "smp", "smart", "touch", "lite",
    };

    private static readonly IReadOnlyList<string> Tracking =
        [.. EmbeddedTable.Rows("Facts/Tables/url-parameters.tsv", 1).Select(row => row[0])];

    public static string OfUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return url;
        var host = Host(address.Host);
        var path = Path(address.AbsolutePath);
        var parameters = Parameters(address.Query);
        var byPath = $"{host}/{string.Join('/', path)}";
        if (path.Count > 0 && ArticleNumber(path[^1]) is { } number)
            return $"{host}/{number}";
        if (parameters.Count == 0 || IsDistinct(path))
            return byPath;
        return parameters.Select(parameter => ArticleNumber(parameter.Value)).FirstOrDefault(found => found is not null) is { } key
            ? $"{host}/{key}"
            : $"{byPath}?{string.Join('&', parameters.Select(p => $"{p.Name}={p.Value}").Order(StringComparer.Ordinal))}";
    }

    /// <summary>For an article that is cited without an address.</summary>
    public static string OfReference(string? name, string? title, string? date)
    {
        var key = Fold($"{name}|{title}|{date}");
        return "ref-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12];
    }

    private static string Host(string host)
    {
        var labels = host.ToLowerInvariant().Split('.').ToList();
        while (labels.Count > 2 && (DeviceNames.Contains(labels[0]) || labels[0].TrimEnd("0123456789".ToCharArray()) == "www"))
            labels.RemoveAt(0);
        return string.Join('.', labels);
    }

    private static List<string> Path(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => !DeviceNames.Contains(segment)).ToList();
        if (segments.Count == 0)
            return segments;
        var last = segments[^1];
        foreach (var ending in (ReadOnlySpan<string>)[".html", ".htm", ".php", ".amp", ".shtml"])
        {
            if (last.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                last = last[..^ending.Length];
        }
        segments.RemoveAt(segments.Count - 1);
        if (last is not ("index" or ""))
            segments.Add(last);
        return segments;
    }

    private static List<(string Name, string Value)> Parameters(string query)
    {
        var parameters = new List<(string, string)>();
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            if (!IsTracking(name))
                parameters.Add((name, equals < 0 ? "" : part[(equals + 1)..]));
        }
        return parameters;
    }

    private static bool IsTracking(string name)
    {
        foreach (var known in Tracking)
        {
            if (known.EndsWith('*')
                ? name.AsSpan().StartsWith(known.AsSpan(0, known.Length - 1), StringComparison.OrdinalIgnoreCase)
                : name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static string? ArticleNumber(string text) =>
        text.Length >= ArticleNumberLength && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text : null;

    /// <summary>Whether a path names its article by itself, so that parameters add nothing: it ends in a number or in several words.</summary>
    private static bool IsDistinct(List<string> path) =>
        path.Count > 0 && (path[^1].Count(char.IsAsciiDigit) >= 5 || path[^1].Count(c => c is '-' or '_') >= 2);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Normalizer.Of(text, NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || c == '|')
                folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }
}
