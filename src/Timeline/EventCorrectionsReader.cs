using System.Globalization;
using Briefing.Dates;
using Briefing.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

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
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count > 0)
                reading.Root(stream.Documents[0].RootNode);
        }
        catch (YamlException exception)
        {
            reading.Report("BRF071", exception.Start, $"This is not YAML: {exception.Message.ReplaceLineEndings(" ")}");
        }
        return new(path, reading.Entries, reading.Diagnostics);
    }

    private sealed class Reading(string path)
    {
        public List<EventCorrection> Entries { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void Report(string code, Mark mark, string message) =>
            Diagnostics.Add(Diagnostic.Error(code, path, (int)mark.Line, (int)mark.Column, message));

        public void Root(YamlNode root)
        {
            if (root is YamlScalarNode { Value: null or "" })
                return;
            if (root is not YamlMappingNode mapping)
            {
                Report("BRF072", root.Start, $"Here stands a mapping from event ids to corrections ({AllowedKeys}).");
                return;
            }
            foreach (var (key, value) in mapping.Children)
            {
                if (key is YamlScalarNode { Value: { Length: > 0 } id } && value is YamlMappingNode correction)
                    Entries.Add(Correction(id, key.Start, correction));
                else
                    Report("BRF072", key.Start, $"An event's id is followed by a mapping with any of {AllowedKeys}.");
            }
        }

        private EventCorrection Correction(string id, Mark mark, YamlMappingNode node)
        {
            var correction = new EventCorrection(id, (int)mark.Line, (int)mark.Column);
            foreach (var (key, value) in node.Children)
            {
                correction = (key as YamlScalarNode)?.Value switch
                {
                    "merge" => correction with { Merge = [.. Texts(value, "merge").Select(item => item.Text)] },
                    "split" => correction with { Split = [.. Texts(value, "split").Select(item => Reference(item.Text))] },
                    "text" => correction with { Text = Texts(value, "text").FirstOrDefault().Text },
                    "date" => correction with { Date = Date(value) },
                    "hide" => correction with { Hide = Flag(value) },
                    var other => Unknown(correction, key.Start, other),
                };
            }
            return correction;
        }

        private EventCorrection Unknown(EventCorrection correction, Mark mark, string? key)
        {
            Report("BRF072", mark, $"'{key}' is no key of a correction; the keys are {AllowedKeys}.");
            return correction;
        }

        /// <summary>The texts of a scalar or of a list of scalars.</summary>
        private List<(string Text, Mark Mark)> Texts(YamlNode node, string key)
        {
            var texts = new List<(string, Mark)>();
            foreach (var item in node is YamlSequenceNode list ? list.Children : [node])
            {
                if (item is YamlScalarNode { Value: { Length: > 0 } text })
                    texts.Add((text, item.Start));
                else
                    Report("BRF073", item.Start, $"'{key}' takes text.");
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
            if (node is YamlScalarNode scalar && Edtf.TryParse(scalar.Value, out var date))
                return date;
            Report("BRF073", node.Start, "'date' takes an EDTF date, such as 2019, 2019-06 or 2019-06-30.");
            return null;
        }

        private bool Flag(YamlNode node)
        {
            if (node is YamlScalarNode { Value: "true" or "false" } scalar)
                return scalar.Value == "true";
            Report("BRF073", node.Start, "'hide' takes true or false.");
            return false;
        }
    }
}
