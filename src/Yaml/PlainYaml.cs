using System.Buffers;

namespace Briefing.Yaml;

/// <summary>
/// Reads the YAML that people and import mostly write: keys with values of one line, lists of them, nesting by indentation, lists
/// and mappings of plain words in brackets. Whatever else there is (tags, anchors, texts over several lines, faults) it leaves to
/// the whole reader: what it does read, it reads as that one does, with the same places, at a tenth of the cost.
/// </summary>
internal sealed class PlainYaml
{
    private const int DeepestNesting = 16;
    private const int LongestKey = 128;
    private const int ManyKeys = 12;

    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [
            '\u007F', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c != '\n'),
            .. Enumerable.Range(0x80, 0x20).Select(c => (char)c),
        ]);

    // What may begin something other than a plain text, or end one within brackets.
    private static readonly SearchValues<char> Indicators = SearchValues.Create(" -?:,[]{}#&*!|>'\"%@`");
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(":,[]{}#\n");

    private readonly string text;

    // The line that is read: where it begins, where its first character stands, and where it ends.
    private int line;
    private int start;
    private int content;
    private int end;

    private PlainYaml(string text, int firstLine)
    {
        this.text = text;
        line = firstLine - 1;
        end = -1;
        NextLine();
    }

    /// <summary>The mapping at the root; null where the text is not as plain as this reader takes it.</summary>
    /// <param name="text">The document without front-matter fences.</param>
    /// <param name="firstLine">The 1-based line of the file on which it begins.</param>
    public static YamlNode.Mapping? Read(string text, int firstLine)
    {
        if (text.AsSpan().ContainsAny(Unusual))
            return null;
        var reader = new PlainYaml(text, firstLine);
        return !reader.IsAtEnd && reader.Indent == 0 && reader.Mapping(0, 0) is { } root && reader.IsAtEnd ? root : null;
    }

    private bool IsAtEnd => start > text.Length;

    private int Indent => content - start;

    private int Column(int at) => at - start + 1;

    /// <summary>Goes to the next line that holds more than a comment.</summary>
    private void NextLine()
    {
        do
        {
            start = end + 1;
            if (start > text.Length)
                return;
            line++;
            var length = text.AsSpan(start).IndexOf('\n');
            end = length < 0 ? text.Length : start + length;
            content = start;
            while (content < end && text[content] == ' ')
                content++;
        }
        while (content == end || text[content] == '#');
    }

    /// <summary>The entries that begin in one column; the first on this line, where reading has come to its content.</summary>
    private YamlNode.Mapping? Mapping(int indent, int depth)
    {
        if (depth > DeepestNesting)
            return null;
        var (firstRow, firstColumn) = (line, Column(content));
        var entries = new List<YamlEntry>(8);
        var keys = default(HashSet<string>);
        do
        {
            var (row, at) = (line, content);
            if (KeyEnd(at) is not (> 0 and var colon) || text[at..colon] is not (not "null" and var key) || IsKnown(key, entries, ref keys))
                return null;
            var column = Column(at);
            if (Value(colon, indent, depth) is not { } value)
                return null;
            entries.Add(new(key, value, row, column));
        }
        while (!IsAtEnd && Indent == indent);
        return IsAtEnd || Indent < indent ? new(entries, firstRow, firstColumn) : null;
    }

    private static bool IsKnown(string key, List<YamlEntry> entries, ref HashSet<string>? keys)
    {
        if (entries.Count < ManyKeys)
        {
            foreach (var entry in entries)
            {
                if (entry.Key == key)
                    return true;
            }
            return false;
        }
        keys ??= new(entries.Select(entry => entry.Key), StringComparer.Ordinal);
        return !keys.Add(key);
    }

    /// <summary>Where the colon of a plain key stands that begins at a place; -1 where none does.</summary>
    private int KeyEnd(int at)
    {
        var last = Math.Min(end, at + LongestKey);
        for (var i = at; i < last; i++)
        {
            var c = text[i];
            if (c == ':')
                return i > at && text[i - 1] != ' ' && (i + 1 == end || text[i + 1] == ' ') ? i : -1;
            if (i == at ? !char.IsLetterOrDigit(c) : c is not (' ' or '-') && Indicators.Contains(c))
                return -1;
        }
        return -1;
    }

    /// <summary>What stands behind a key's colon, on its line or below it; reading goes on behind it.</summary>
    private YamlNode? Value(int colon, int indent, int depth)
    {
        var at = colon + 1;
        while (at < end && text[at] == ' ')
            at++;
        if (at < end)
            return OnLine(at, indent);
        // An end of line, or spaces before it.
        if (at != colon + 1)
            return null;
        NextLine();
        if (IsAtEnd || Indent < indent)
            return null;
        if (text[content] == '-')
            return Sequence(Indent, depth + 1);
        return Indent > indent ? Mapping(Indent, depth + 1) : null;
    }

    /// <summary>A value that takes the rest of this line.</summary>
    private YamlNode? OnLine(int at, int indent)
    {
        var (row, column) = (line, Column(at));
        YamlNode? node = text[at] switch
        {
            '"' => Quoted(at) is { } quoted ? new YamlNode.Scalar(quoted, row, column) : null,
            '\'' => SingleQuoted(at) is { } quoted ? new YamlNode.Scalar(quoted, row, column) : null,
            '[' => FlowSequence(at, row, column),
            '{' => FlowMapping(at, row, column),
            _ => PlainScalar(at, row, column),
        };
        NextLine();
        // What is indented deeper would go on with it.
        return IsAtEnd || Indent <= indent ? node : null;
    }

    private YamlNode.Scalar? PlainScalar(int at, int row, int column)
    {
        var value = text.AsSpan(at, end - at);
        if (Indicators.Contains(value[0]) || value[^1] is ' ' or ':' || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal))
            return null;
        return new(value is "null" or "~" ? "" : value.ToString(), row, column);
    }

    /// <summary>A text in double quotes that ends its line.</summary>
    private string? Quoted(int at)
    {
        var inner = text.AsSpan(at + 1, end - at - 1);
        if (inner.IsEmpty || inner[^1] != '"')
            return null;
        inner = inner[..^1];
        if (inner.IndexOfAny('"', '\\') < 0)
            return inner.ToString();
        var value = new char[inner.Length];
        var length = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '"' || (inner[i] == '\\' && (++i == inner.Length || inner[i] is not ('"' or '\\'))))
                return null;
            value[length++] = inner[i];
        }
        return new(value, 0, length);
    }

    private string? SingleQuoted(int at) =>
        end - at > 1 && text.AsSpan(at + 1, end - at - 1).IndexOf('\'') == end - at - 2 ? text[(at + 1)..(end - 1)] : null;

    private YamlNode.Sequence? Sequence(int indent, int depth)
    {
        if (depth > DeepestNesting)
            return null;
        var (row, column) = (line, Column(content));
        var items = new List<YamlNode>();
        do
        {
            var at = content + 1;
            while (at < end && text[at] == ' ')
                at++;
            if (at == end || at == content + 1)
                return null;
            YamlNode? item;
            if (KeyEnd(at) > 0)
            {
                content = at;
                item = Mapping(Indent, depth + 1);
            }
            else
                item = OnLine(at, indent);
            if (item is null)
                return null;
            items.Add(item);
        }
        while (!IsAtEnd && Indent == indent && text[content] == '-');
        return IsAtEnd || Indent <= indent ? new(items, row, column) : null;
    }

    private YamlNode.Sequence? FlowSequence(int open, int row, int column)
    {
        var items = new List<YamlNode>();
        var at = open + 1;
        if (at + 1 == end && text[at] == ']')
            return new(items, row, column);
        do
        {
            if (FlowScalar(ref at, row) is not { } item)
                return null;
            items.Add(item);
        }
        while (text[at] == ',' && ++at < end);
        return at + 1 == end && text[at] == ']' ? new(items, row, column) : null;
    }

    private YamlNode.Mapping? FlowMapping(int open, int row, int column)
    {
        var entries = new List<YamlEntry>();
        var at = open + 1;
        do
        {
            if (FlowScalar(ref at, row) is not { Value.Length: > 0 and <= LongestKey } key || text[at] != ':' || text[at - 1] == ' ' || ++at >= end || text[at] != ' ')
                return null;
            if (FlowScalar(ref at, row) is not { } value || entries.Exists(entry => entry.Key == key.Value))
                return null;
            entries.Add(new(key.Value, value, row, key.Column));
        }
        while (text[at] == ',' && ++at < end);
        return at + 1 == end && text[at] == '}' ? new(entries, row, column) : null;
    }

    /// <summary>A plain text within brackets; reading comes to the mark behind it.</summary>
    private YamlNode.Scalar? FlowScalar(ref int at, int row)
    {
        while (at < end && text[at] == ' ')
            at++;
        var from = at;
        var length = text.AsSpan(at, end - at).IndexOfAny(FlowMarks);
        if (length <= 0 || Indicators.Contains(text[from]))
            return null;
        at += length;
        var value = text.AsSpan(from, length).TrimEnd(' ');
        return new(value is "null" or "~" ? "" : value.ToString(), row, Column(from));
    }
}
