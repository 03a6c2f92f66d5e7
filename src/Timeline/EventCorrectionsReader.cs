using System.Globalization;
using Briefing.Dates;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Timeline;

/// <summary>
/// Reads <c>events.yml</c>: a mapping from event ids to what a person says about them,
/// <c>merge</c> (ids), <c>split</c> (<c>page.md</c> or <c>page.md:LINE</c>), <c>text</c>, <c>date</c> (EDTF), <c>hide</c>.
/// </summary>
public static class EventCorrectionsReader
{
    private const string AllowedKeys = "merge, split, text, date, hide";

    /// <param name="yaml">The file's text.</param>
    /// <param name="path">Its path relative to the site's folder, for diagnostics.</param>
    public static EventCorrections Read(string yaml, string path)
    {
        var reading = new Reading(path);
        if (YamlReader.ReadMapping(yaml.TrimStart('\uFEFF'), 1, out var fault) is { } root)
            reading.Root(root);
        else
            reading.Report("BRF071", fault!.Line, fault.Column, $"This cannot be read: {fault.Message}");
        return new(path, reading.Entries, reading.Diagnostics);
    }

    private sealed class Reading(string path)
    {
        public List<EventCorrection> Entries { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void Report(string code, int line, int column, string message) =>
            Diagnostics.Add(Diagnostic.Error(code, path, line, column, message));

        public void Root(YamlNode.Mapping root)
        {
            foreach (var entry in root.Entries)
            {
                if (entry is { Key.Length: > 0, Value: YamlNode.Mapping correction })
                    Entries.Add(Correction(entry, correction));
                else
                    Report("BRF072", entry.Line, entry.Column, $"An event's id is followed by a mapping with any of {AllowedKeys}.");
            }
        }

        private EventCorrection Correction(YamlEntry id, YamlNode.Mapping node)
        {
            var correction = new EventCorrection(id.Key, id.Line, id.Column);
            foreach (var entry in node.Entries)
            {
                var value = entry.Value;
                correction = entry.Key switch
                {
                    "merge" => correction with { Merge = Texts(value, "merge") },
                    "split" => correction with { Split = [.. Texts(value, "split").Select(Reference)] },
                    "text" => correction with { Text = Texts(value, "text").FirstOrDefault() },
                    "date" => correction with { Date = Date(value) },
                    "hide" => correction with { Hide = Flag(value) },
                    _ => Unknown(correction, entry),
                };
            }
            return correction;
        }

        private EventCorrection Unknown(EventCorrection correction, YamlEntry entry)
        {
            Report("BRF072", entry.Line, entry.Column, $"'{entry.Key}' is no key of a correction; the keys are {AllowedKeys}.");
            return correction;
        }

        /// <summary>The texts of a scalar or of a list of scalars.</summary>
        private List<string> Texts(YamlNode node, string key)
        {
            var texts = new List<string>();
            foreach (var item in node is YamlNode.Sequence list ? list.Items : [node])
            {
                if (item is YamlNode.Scalar { Value: { Length: > 0 } text })
                    texts.Add(text);
                else
                    Report("BRF073", item.Line, item.Column, $"'{key}' takes text.");
            }
            return texts;
        }

        private static TellingReference Reference(string text)
        {
            var colon = text.LastIndexOf(':');
            return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                ? new(text[..colon], line)
                : new(text, null);
        }

        private Edtf? Date(YamlNode node)
        {
            if (node is YamlNode.Scalar scalar && Edtf.TryParse(scalar.Value, out var date))
                return date;
            Report("BRF073", node.Line, node.Column, "'date' takes an EDTF date, such as 2019, 2019-06 or 2019-06-30.");
            return null;
        }

        private bool Flag(YamlNode node)
        {
            if (node is YamlNode.Scalar { Value: "true" or "false" } scalar)
                return scalar.Value == "true";
            Report("BRF073", node.Line, node.Column, "'hide' takes true or false.");
            return false;
        }
    }
}
