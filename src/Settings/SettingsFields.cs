using System.Globalization;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Settings;

/// <summary>The keys of one mapping in a settings file, taken by name, with reports of what cannot be used.</summary>
internal sealed class SettingsFields(string file, YamlNode.Mapping root, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Reports every other key, with the nearest of those that are allowed.</summary>
    public void AllowOnly(params IReadOnlyList<string> allowed)
    {
        foreach (var entry in root.Entries)
        {
            if (allowed.Contains(entry.Key, StringComparer.Ordinal))
                continue;
            diagnostics.Add(Diagnostic.Warning("BRF002", file, entry.Line, entry.Column,
                $"'{entry.Key}' is no key of this file and is ignored; it takes {string.Join(", ", allowed)}.{NearestName.Question(entry.Key, allowed)}"));
        }
    }

    /// <summary>The entries whose values are mappings; another value is reported.</summary>
    public IEnumerable<(YamlEntry Entry, SettingsFields Fields)> Entries()
    {
        foreach (var entry in root.Entries)
        {
            switch (entry.Value)
            {
                case YamlNode.Mapping mapping:
                    yield return (entry, new(file, mapping, diagnostics));
                    break;
                case YamlNode.Scalar { Value: "" } empty:
                    yield return (entry, new(file, new([], empty.Line, empty.Column), diagnostics));
                    break;
                default:
                    Report(entry, $"'{entry.Key}' needs keys of its own below it, not {entry.Value.Kind}.");
                    break;
            }
        }
    }

    public string? Text(string key)
    {
        switch (root[key])
        {
            case null or YamlNode.Scalar { Value: "" }:
                return null;
            case YamlNode.Scalar scalar:
                return scalar.Value;
            case { } node:
                Report(node, $"'{key}' is meant to be a text, not {node.Kind}.");
                return null;
        }
    }

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (root[key])
        {
            case null or YamlNode.Scalar { Value: "" }:
                return [];
            case YamlNode.Scalar scalar:
                return [scalar.Value];
            case YamlNode.Sequence sequence when sequence.Items.All(item => item is YamlNode.Scalar { Value.Length: > 0 }):
                return [.. sequence.Items.Cast<YamlNode.Scalar>().Select(item => item.Value)];
            case { } node:
                Report(node, $"'{key}' is meant to be a list of texts.");
                return [];
        }
    }

    /// <summary>Texts by language; a text without a language stands for every language.</summary>
    public IReadOnlyDictionary<string, string> Labels(string key)
    {
        if (root[key] is not YamlNode.Mapping mapping)
            return Text(key) is { } label ? new Dictionary<string, string> { ["en"] = label, ["ja"] = label } : [];
        var fields = new SettingsFields(file, mapping, diagnostics);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (fields.Text(entry.Key) is { } label)
                labels[entry.Key] = label;
        }
        return labels;
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is null or "false" or "true")
            return text is "true";
        Report(root[key]!, $"'{key}' is true or false, not '{text}'.");
        return false;
    }

    /// <summary>A whole number from 1 on; null where none is given.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        Report(key, $"'{key}' is a whole number from 1 on, not '{text}'.");
        return null;
    }

    /// <summary>How much may be shown; null where nothing is said.</summary>
    public PublishMode? Publish(string key)
    {
        if (root[key] is null or YamlNode.Scalar { Value: "" })
            return null;
        if (!PublishModes.TryParse(Text(key) ?? "", out var mode) && root[key] is YamlNode.Scalar other)
            Report(key, $"'{key}' is {PublishModes.Allowed}, not '{other.Value}'; nothing but facts is shown until it is put right.");
        return mode;
    }

    public void Report(YamlEntry entry, string message) =>
        diagnostics.Add(Diagnostic.Error("BRF003", file, entry.Line, entry.Column, message));

    public void Report(YamlNode node, string message) =>
        diagnostics.Add(Diagnostic.Error("BRF003", file, node.Line, node.Column, message));

    public void Report(string key, string message) => Report(root[key] ?? root, message);
}
