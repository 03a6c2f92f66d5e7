namespace Briefing.Seeds;

/// <summary>Splits the front matter off a Markdown clipping, or off one that was saved as plain text.</summary>
internal static class FrontMatterReader
{
    public static SeedText Split(SeedText seed)
    {
        var lines = seed.Lines;
        if (lines.Count > 0 && lines[0].Text.TrimEnd() == TomlFrontMatter.Fence)
            return SplitToml(seed);
        if (lines.Count == 0 || lines[0].Text.TrimEnd() != "---")
            return seed;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Text.TrimEnd() is not ("---" or "..."))
                continue;
            var yaml = lines.Take(i).Skip(1).ToList();
            return LooksLikeYaml(yaml) && (seed.Kind == SeedKind.Markdown || yaml.TrueForAll(IsYaml))
                ? seed with
                {
                    FrontMatter = new(string.Join('\n', yaml.Select(line => line.Text)), 2),
                    Lines = [.. lines.Skip(i + 1)],
                }
                : seed;
        }
        return seed;
    }

    private static SeedText SplitToml(SeedText seed)
    {
        for (var i = 1; i < seed.Lines.Count; i++)
        {
            if (seed.Lines[i].Text.TrimEnd() == TomlFrontMatter.Fence)
                return TomlFrontMatter.ToYaml(seed.Lines.Take(i).Skip(1)) is { } yaml ? seed with { FrontMatter = new(yaml, 2), Lines = [.. seed.Lines.Skip(i + 1)] } : seed;
        }
        return seed;
    }

    // Two rules around prose are not front matter: its first line that says anything is a key.
    private static bool LooksLikeYaml(List<SeedLine> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Text.TrimStart();
            if (text.Length > 0 && text[0] != '#')
                return IsKey(text);
        }
        return true;
    }

    // In plain text two rules part sections: every line between them must be a key, a value further in, an item or a comment.
    private static bool IsYaml(SeedLine line) =>
        line.Text.Length == 0 || line.Text[0] is ' ' or '#' || line.Text.StartsWith("- ", StringComparison.Ordinal) || IsKey(line.Text);

    private static bool IsKey(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])) && !text.AsSpan(0, colon).ContainsAny(" \t");
    }
}
