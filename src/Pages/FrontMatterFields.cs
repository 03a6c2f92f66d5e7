using System.Globalization;
using Briefing.Dates;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Pages;

/// <summary>The front matter of one page: takes each known key by name and reports what it cannot use.</summary>
internal sealed class FrontMatterFields(string path, YamlNode.Mapping root, string yaml, ICollection<Diagnostic> diagnostics)
{
    private const int FirstYamlLine = 2;

    private static readonly HashSet<string> Known = new(
        [
            "title", "title_basis", "date", "date_basis", "source", "source_basis", "author", "topic", "topic_basis", "language", "publish", "summary",
            "cites", "events", "checks", "seed", "fingerprint",
        ],
        StringComparer.Ordinal);

    public Page ToPage(string pagePath, PageText body, int bodyLine) => new()
    {
        Path = pagePath,
        Title = Text(root, "title"),
        TitleBasis = Basis("title_basis"),
        Date = Date(root, "date"),
        DateBasis = Basis("date_basis"),
        Source = Source(),
        Author = Text(root, "author"),
        Topics = Texts(root, "topic"),
        TopicsAreProposed = root["topic_basis"] is YamlNode.Scalar { Value: "proposed" },
        Language = Language(),
        Publish = Publish(),
        Summary = Texts(root, "summary"),
        Cites = List(root, "cites", static (fields, entry) => fields.Citation(entry)),
        Events = List(root, "events", static (fields, entry) => fields.Event(entry)),
        Checks = List(root, "checks", static (fields, entry) => fields.Check(entry)),
        Seed = root["seed"] is YamlNode.Mapping seed && Text(seed, "file") is { } file
            ? new(file, Text(seed, "sha256") ?? "")
            : null,
        Fingerprint = Text(root, "fingerprint"),
        Extra = Extra(),
        Markdown = body,
        BodyLine = bodyLine,
    };

    private PublishMode? Publish()
    {
        if (root["publish"] is not { } node || node is YamlNode.Scalar { Value: "" })
            return null;
        if (!PublishModes.TryParse(node is YamlNode.Scalar scalar ? scalar.Value : "", out var mode))
            Report(node, $"'publish' is {PublishModes.Allowed}; nothing but facts is shown until it is put right.");
        return mode;
    }

    private Source? Source()
    {
        var (name, url) = root["source"] is YamlNode.Mapping mapping
            ? (Text(mapping, "name"), Text(mapping, "url"))
            : (Text(root, "source"), null);
        if (name is null)
            return null;
        var isStated = root["source_basis"] is not YamlNode.Scalar { Value: "none" };
        return new(name, url, isStated, isStated && root["source_basis"] is YamlNode.Mapping ? Basis("source_basis") : null);
    }

    private string? Language()
    {
        if (Text(root, "language") is not { } tag || LanguageTag.IsValid(tag))
            return Text(root, "language");
        Report(root["language"]!, $"'{tag}' is no language; write ja, en or another tag of BCP 47.");
        return null;
    }

    private Basis? Basis(string key)
    {
        switch (root[key])
        {
            case null or YamlNode.Scalar:
                return null;
            case YamlNode.Mapping mapping when Text(mapping, "rule") is { } rule:
                return new(rule, Number(mapping, "line"), Text(mapping, "quote"));
            case { } node:
                Report(node, $"'{key}' needs a 'rule', and may have 'line' and 'quote'.");
                return null;
        }
    }

    private Citation? Citation(YamlNode.Mapping mapping)
    {
        var (name, url) = (Text(mapping, "name"), Text(mapping, "url"));
        if (Text(mapping, "id") is { } id)
            return new(id, name, Text(mapping, "title"), url, Date(mapping, "date"), Number(mapping, "line"));
        if ((url ?? name) is { } other)
            return new(other, name, Text(mapping, "title"), url, Date(mapping, "date"), Number(mapping, "line"));
        Report(mapping, "An entry of 'cites' needs a 'url' or a 'name'.");
        return null;
    }

    private PageEvent? Event(YamlNode.Mapping mapping)
    {
        var date = Date(mapping, "date");
        var text = Text(mapping, "text") ?? Text(mapping, "quote");
        if (date is null || text is null)
        {
            if (text is null || mapping["date"] is null)
                Report(mapping, "An entry of 'events' needs a 'date' and a 'text'.");
            return null;
        }
        var status = EventStatus.Past;
        if (Text(mapping, "status") is { } name && !PageVocabulary.TryParse(name, out status))
            Report(mapping["status"]!, $"'{name}' is no status; write past, ongoing or planned.");
        return new(date.Value, text, Text(mapping, "quote"), Number(mapping, "line"), Text(mapping, "expression"), status,
            Text(mapping, "stated") is not "false");
    }

    private Check? Check(YamlNode.Mapping mapping)
    {
        if (Text(mapping, "message") is not { } message)
        {
            Report(mapping, "An entry of 'checks' needs a 'message'.");
            return null;
        }
        var lines = Texts(mapping, "lines")
            .Select(line => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(line => line > 0);
        return new(Text(mapping, "code") ?? "", message, [.. lines]);
    }

    private string? Text(YamlNode.Mapping mapping, string key)
    {
        switch (mapping[key])
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

    private string[] Texts(YamlNode.Mapping mapping, string key)
    {
        switch (mapping[key])
        {
            case null or YamlNode.Scalar { Value: "" }:
                return [];
            case YamlNode.Scalar scalar:
                return [scalar.Value];
            case YamlNode.Sequence sequence when sequence.Items.All(item => item is YamlNode.Scalar):
                var texts = new string[sequence.Items.Count];
                for (var i = 0; i < texts.Length; i++)
                    texts[i] = ((YamlNode.Scalar)sequence.Items[i]).Value;
                return texts;
            case { } node:
                Report(node, $"'{key}' is meant to be a list of texts.");
                return [];
        }
    }

    private IReadOnlyList<T> List<T>(YamlNode.Mapping mapping, string key, Func<FrontMatterFields, YamlNode.Mapping, T?> read)
        where T : class
    {
        switch (mapping[key])
        {
            case null or YamlNode.Scalar { Value: "" }:
                return [];
            case YamlNode.Sequence sequence when sequence.Items.All(item => item is YamlNode.Mapping):
                return [.. sequence.Items.Cast<YamlNode.Mapping>().Select(entry => read(this, entry)).OfType<T>()];
            case { } node:
                Report(node, $"'{key}' is meant to be a list whose entries have keys.");
                return [];
        }
    }

    private int Number(YamlNode.Mapping mapping, string key)
    {
        if (Text(mapping, key) is not { } text)
            return 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(mapping[key]!, $"'{key}' is meant to be a line number, not '{text}'.");
        return 0;
    }

    private Edtf? Date(YamlNode.Mapping mapping, string key)
    {
        if (Text(mapping, key) is not { } text)
            return null;
        // Other generators write a time behind the day; the day is what is printed.
        var end = text.AsSpan().IndexOfAny('T', ' ');
        if (Edtf.TryParse(end > 0 ? text[..end] : text, out var date))
            return date;
        Report(mapping[key]!, $"'{text}' is no date; write 2025-10-27, 2025-10 or 2025 (EDTF).", "BRF043");
        return null;
    }

    private List<ExtraKey> Extra()
    {
        var extra = new List<ExtraKey>();
        if (root.Entries.All(entry => Known.Contains(entry.Key)))
            return extra;
        var lines = yaml.Split('\n');
        for (var i = 0; i < root.Entries.Count; i++)
        {
            var entry = root.Entries[i];
            if (Known.Contains(entry.Key))
                continue;
            var first = entry.Line - FirstYamlLine;
            var next = i + 1 < root.Entries.Count ? root.Entries[i + 1].Line - FirstYamlLine : lines.Length;
            extra.Add(new(entry.Key, string.Join('\n', lines[first..next]).TrimEnd('\n') + "\n"));
        }
        return extra;
    }

    private void Report(YamlNode node, string message, string code = "BRF042") =>
        diagnostics.Add(Diagnostic.Error(code, path, node.Line, node.Column, message));
}
