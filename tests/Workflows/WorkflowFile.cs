using System.Text.RegularExpressions;
using Briefing.Tests.Support;
using Briefing.Yaml;

namespace Briefing.Tests.Workflows;

/// <summary>The steps of a workflow or of a composite action, as far as a test needs them.</summary>
internal sealed partial class WorkflowFile(string text)
{
    private readonly YamlNode.Mapping root = YamlReader.ReadMapping(text, 1, out var fault) ?? throw new InvalidDataException(fault!.Message);

    public sealed record Step(string? Id, string? Uses, string? Run, string? Shell, IReadOnlyDictionary<string, string> Environment);

    public YamlNode.Mapping Root => root;

    public static WorkflowFile Open(params string[] path) => new(File.ReadAllText(Repository.PathOf(path)));

    /// <summary>The steps of a workflow's job.</summary>
    public IReadOnlyList<Step> Job(string name) => Steps(At(root, "jobs", name));

    /// <summary>The steps of a composite action.</summary>
    public IReadOnlyList<Step> Action() => Steps(At(root, "runs"));

    /// <summary>The defaults of an action's inputs.</summary>
    public IReadOnlyDictionary<string, string> Inputs() =>
        At(root, "inputs").Entries.ToDictionary(input => "inputs." + input.Key, input => Text((YamlNode.Mapping)input.Value, "default") ?? "", StringComparer.Ordinal);

    public static YamlNode.Mapping At(YamlNode.Mapping node, params string[] keys) => keys.Aggregate(node, (at, key) => (YamlNode.Mapping)at[key]!);

    public static string? Text(YamlNode.Mapping node, string key) => (node[key] as YamlNode.Scalar)?.Value;

    /// <summary>A text with its expressions filled in: a choice of names takes the first that has a value.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Expression().Replace(text, match =>
        match.Groups[1].Value.Split("||", StringSplitOptions.TrimEntries).Select(name => values.GetValueOrDefault(name, "")).FirstOrDefault(value => value.Length > 0) ?? "");

    private static List<Step> Steps(YamlNode.Mapping holder) =>
        [.. ((YamlNode.Sequence)holder["steps"]!).Items.Cast<YamlNode.Mapping>().Select(step => new Step(
            Text(step, "id"), Text(step, "uses"), Text(step, "run"), Text(step, "shell"),
            step["env"] is YamlNode.Mapping env
                ? env.Entries.ToDictionary(entry => entry.Key, entry => ((YamlNode.Scalar)entry.Value).Value, StringComparer.Ordinal)
                : new Dictionary<string, string>()))];

    [GeneratedRegex(@"\$\{\{\s*(.*?)\s*\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Expression();
}
