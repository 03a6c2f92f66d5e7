using System.Text;

namespace Briefing.Preview;

/// <summary>Adds the reload script to a page as it is served; the site's own files never hold it.</summary>
internal static class PreviewPage
{
    private const string PolicyMark = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

    /// <param name="html">UTF-8.</param>
    /// <param name="root">The path under which the site is served, with slashes at both ends.</param>
    /// <param name="version">Letters, digits and hyphens.</param>
    public static byte[] WithReload(ReadOnlyMemory<byte> html, string root, string version)
    {
        var page = Encoding.UTF8.GetString(html.Span);
        var head = page.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        if (head < 0)
            head = 0;
        var script = $"<link rel=\"stylesheet\" href=\"{root}{PreviewServer.OwnPath}preview.css\">\n"
            + $"<script src=\"{root}{PreviewServer.OwnPath}preview.js\" data-version=\"{version}\" defer></script>\n";
        return Encoding.UTF8.GetBytes(AllowScript(page[..head]) + script + page[head..]);
    }

    /// <summary>Lets the page's content security policy take the script, its style and its event stream.</summary>
    private static string AllowScript(string head)
    {
        var mark = head.IndexOf(PolicyMark, StringComparison.OrdinalIgnoreCase);
        if (mark < 0)
            return head;
        var start = mark + PolicyMark.Length;
        var end = head.IndexOf('"', start);
        return end < 0 ? head : $"{head[..start]}{Widened(head[start..end])}{head[end..]}";
    }

    private static string Widened(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in new[] { "script-src", "style-src", "connect-src" })
        {
            var index = directives.FindIndex(directive => directive.StartsWith(name + " ", StringComparison.Ordinal));
            if (index < 0)
                directives.Add($"{name} 'self'");
            else if (!directives[index].Contains("'self'", StringComparison.Ordinal))
                directives[index] = directives[index].Replace(" 'none'", "", StringComparison.Ordinal) + " 'self'";
        }
        return string.Join("; ", directives);
    }
}
