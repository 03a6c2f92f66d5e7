using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Yaml;

/// <summary>
/// Reads one YAML document into nodes with places, from YamlDotNet's event parser. Nesting is bounded, and an alias
/// is the node it names, never a copy, so no input costs more than its length.
/// </summary>
public static class YamlReader
{
    private const int DeepestNesting = 32;

    // What aliases repeat is bounded too: it would be written out as often as it is named.
    private const int MostRepeated = 64 * 1024;

    /// <param name="text">The document without front-matter fences.</param>
    /// <param name="firstLine">The 1-based line of the file on which <paramref name="text"/> begins.</param>
    /// <param name="fault">Null where the text could be read.</param>
    /// <returns>The mapping at the root; an empty one for an empty text; null where there is a fault.</returns>
    public static YamlNode.Mapping? ReadMapping(string text, int firstLine, out YamlFault? fault)
    {
        fault = null;
        return PlainYaml.Read(text, firstLine) ?? ReadAnyMapping(text, firstLine, out fault);
    }

    /// <summary>The same by YamlDotNet, however the text is written.</summary>
    internal static YamlNode.Mapping? ReadAnyMapping(string text, int firstLine, out YamlFault? fault)
    {
        try
        {
            using var reader = new StringReader(text);
            var parser = new Parser(reader);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                fault = null;
                return new([], firstLine, 1);
            }
            parser.Consume<DocumentStart>();
            var root = new Builder(parser, firstLine).Node(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out var extra))
                throw new YamlException(parser.Current?.Start ?? Mark.Empty, Mark.Empty, "A second document begins here; keep one.");
            fault = root is YamlNode.Mapping or YamlNode.Scalar { Value: "" }
                ? null
                : new(root.Line, root.Column, $"Keys with values are expected here, not {root.Kind}.");
            return fault is not null ? null : root as YamlNode.Mapping ?? new([], firstLine, 1);
        }
        catch (YamlException exception)
        {
            fault = new((int)exception.Start.Line + firstLine - 1, (int)exception.Start.Column, OneLine(exception.Message));
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser's own faults: it has no better answer to some texts, such as two ends of a document.
            fault = new(firstLine, 1, "This cannot be read as keys with values.");
            return null;
        }
    }

    private static string OneLine(string message)
    {
        // YamlDotNet puts the place in front of the message: "(Line: 1, Col: 2, Idx: 3) - (…): While …".
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return message[(start < 0 ? 0 : start + 3)..].ReplaceLineEndings(" ");
    }

    private sealed class Builder(Parser parser, int firstLine)
    {
        private readonly Dictionary<AnchorName, (YamlNode Node, long Size)> anchors = [];
        private long size;
        private long repeated;

        public YamlNode Node(int depth)
        {
            if (depth > DeepestNesting)
                throw new YamlException(parser.Current!.Start, parser.Current.End, "Values are nested too deeply.");
            if (parser.TryConsume<AnchorAlias>(out var alias))
            {
                if (!anchors.TryGetValue(alias.Value, out var known))
                    throw new YamlException(alias.Start, alias.End, $"Nothing before it is named '&{alias.Value}'.");
                size += known.Size;
                repeated += known.Size;
                return repeated <= MostRepeated ? known.Node : throw new YamlException(alias.Start, alias.End, "Aliases repeat too much text.");
            }
            var before = size;
            var (node, anchor) = Content(depth);
            if (!anchor.IsEmpty)
                anchors[anchor] = (node, size - before);
            return node;
        }

        private (YamlNode Node, AnchorName Anchor) Content(int depth)
        {
            if (parser.TryConsume<Scalar>(out var scalar))
            {
                size += scalar.Value.Length + 1;
                var value = scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~" ? "" : scalar.Value;
                return (new YamlNode.Scalar(value, Line(scalar.Start), Column(scalar.Start)), scalar.Anchor);
            }
            if (parser.TryConsume<SequenceStart>(out var sequence))
            {
                var items = new List<YamlNode>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                    items.Add(Node(depth + 1));
                return (new YamlNode.Sequence(items, Line(sequence.Start), Column(sequence.Start)), sequence.Anchor);
            }
            var mapping = parser.Consume<MappingStart>();
            var entries = new List<YamlEntry>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
                entries.Add(Entry(depth, keys));
            return (new YamlNode.Mapping(entries, Line(mapping.Start), Column(mapping.Start)), mapping.Anchor);
        }

        private YamlEntry Entry(int depth, HashSet<string> keys)
        {
            var start = parser.Current!.Start;
            if (Node(depth + 1) is not YamlNode.Scalar key)
                throw new YamlException(start, start, "A key must be a text.");
            if (!keys.Add(key.Value))
                throw new YamlException(start, start, $"The key '{key.Value}' stands here a second time; keep one.");
            return new(key.Value, Node(depth + 1), key.Line, key.Column);
        }

        private int Line(Mark mark) => (int)mark.Line + firstLine - 1;

        private static int Column(Mark mark) => (int)mark.Column;
    }
}
