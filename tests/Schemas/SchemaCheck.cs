using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Yaml;

namespace Briefing.Tests.Schemas;

/// <summary>
/// Holds YAML against a JSON Schema (draft 7), as far as the project's schemas use it; a keyword that it does not know
/// is an error of the schema's, so that none is passed over.
/// </summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "definitions"];

    public static SchemaCheck Of(string file) => new(JsonDocument.Parse(File.ReadAllText(file)).RootElement);

    /// <summary>What the text has against the schema, by place in the text.</summary>
    public IReadOnlyList<string> Faults(string yaml)
    {
        var node = YamlReader.ReadMapping(yaml, 1, out var fault);
        return fault is not null ? [fault.Message] : [.. Faults(node!, root, "")];
    }

    private IEnumerable<string> Faults(YamlNode node, JsonElement schema, string path) =>
        schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(node, Definition(keyword.Value.GetString()!), path),
            "type" => Expect(Types(keyword.Value).Any(type => IsOf(node, type)), $"{path}: is not {keyword.Value}"),
            "enum" => Expect(node is YamlNode.Scalar s && Texts(keyword.Value).Contains(s.Value), $"{path}: is not one of {keyword.Value}"),
            "pattern" => Expect(node is not YamlNode.Scalar s || Regex.IsMatch(s.Value, keyword.Value.GetString()!), $"{path}: does not match {keyword.Value}"),
            "minLength" => Expect(node is not YamlNode.Scalar s || s.Value.Length >= keyword.Value.GetInt32(), $"{path}: is too short"),
            "minimum" => Expect(node is not YamlNode.Scalar s || long.Parse(s.Value, CultureInfo.InvariantCulture) >= keyword.Value.GetInt64(), $"{path}: is too small"),
            "required" => Texts(keyword.Value).Where(key => node is YamlNode.Mapping m && m[key] is null).Select(key => $"{path}: lacks {key}"),
            "anyOf" => Expect(keyword.Value.EnumerateArray().Any(choice => !Faults(node, choice, path).Any()), $"{path}: is none of what is allowed"),
            "items" => node is YamlNode.Sequence list ? list.Items.SelectMany((item, i) => Faults(item, keyword.Value, $"{path}[{i}]")) : [],
            "propertyNames" => Entries(node).SelectMany(e => Faults(new YamlNode.Scalar(e.Key, e.Line, e.Column), keyword.Value, $"{path}/{e.Key}")),
            "properties" => Entries(node).SelectMany(e => keyword.Value.TryGetProperty(e.Key, out var s) ? Faults(e.Value, s, $"{path}/{e.Key}") : []),
            "additionalProperties" => Entries(node).Where(e => !IsNamed(schema, e.Key)).SelectMany(e => keyword.Value.ValueKind == JsonValueKind.False
                ? [$"{path}/{e.Key}: is no key"]
                : Faults(e.Value, keyword.Value, $"{path}/{e.Key}")),
            _ => Expect(Annotations.Contains(keyword.Name), $"the schema says '{keyword.Name}', which is not known"),
        });

    private JsonElement Definition(string reference) => root.GetProperty("definitions").GetProperty(reference["#/definitions/".Length..]);

    private static bool IsNamed(JsonElement schema, string key) => schema.TryGetProperty("properties", out var named) && named.TryGetProperty(key, out _);

    private static IEnumerable<YamlEntry> Entries(YamlNode node) => node is YamlNode.Mapping mapping ? mapping.Entries : [];

    private static IEnumerable<string> Expect(bool holds, string fault) => holds ? [] : [fault];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? Texts(type) : [type.GetString()!];

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static bool IsOf(YamlNode node, string type) => (type, node) switch
    {
        ("object", YamlNode.Mapping) or ("array", YamlNode.Sequence) or ("string", YamlNode.Scalar) => true,
        ("null", YamlNode.Scalar scalar) => scalar.Value.Length == 0,
        ("boolean", YamlNode.Scalar scalar) => scalar.Value is "true" or "false",
        ("integer" or "number", YamlNode.Scalar scalar) => long.TryParse(scalar.Value, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
