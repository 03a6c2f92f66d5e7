namespace Briefing.Seeds;

/// <summary>Front matter between lines of <c>+++</c>, as YAML says the same: <c>title = "The bridge"</c>.</summary>
internal static class TomlFrontMatter
{
    public const string Fence = "+++";

    /// <summary>Its YAML; null where a line is none of TOML's. What tables hold, and lists over several lines, is left out.</summary>
    public static string? ToYaml(IEnumerable<SeedLine> lines)
    {
        var yaml = new List<string>();
        var (isTable, isList) = (false, false);
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var isKey = !isList && equals > 0 && IsName(text.AsSpan(0, equals).TrimEnd());
            if (isList)
                isList = !text.EndsWith(']');
            else if (text.StartsWith('[') && text.EndsWith(']'))
                isTable = true;
            else if (text.Length > 0 && text[0] != '#' && !isKey)
                return null;
            var value = isKey ? text[(equals + 1)..].Trim() : "";
            isList |= value.StartsWith('[') && !value.EndsWith(']');
            // Every line stays a line, so that what is found keeps its number.
            yaml.Add(isKey && !isTable && !isList ? $"{text[..equals].TrimEnd()}: {value}" : "");
        }
        return string.Join('\n', yaml);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '"'))
                return false;
        }
        return !text.IsEmpty;
    }
}
