using System.Globalization;
using System.Text;

namespace Briefing.Yaml;

/// <summary>
/// Writes the block style that people edit: text stays readable in every script, and what could be taken for syntax is
/// double-quoted. (YamlDotNet's emitter writes 💡 as an escape and loses U+0085.)
/// </summary>
public sealed class YamlWriter
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    private const int LongestTyped = 5;

    private readonly StringBuilder output = new(2048);
    private int indent;
    private bool atItem;

    public override string ToString() => output.ToString();

    public void Entry(string key, string? value)
    {
        if (value is not null)
            Key(key).Append(' ').Append(Scalar(value)).Append('\n');
    }

    /// <summary>A value that is known to be a plain scalar: a number or an EDTF date.</summary>
    public void Plain(string key, string value) => Key(key).Append(' ').Append(value).Append('\n');

    public void Entry(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        Key(key).Append('\n');
        foreach (var value in values)
            output.Append(' ', indent + 2).Append("- ").Append(Scalar(value)).Append('\n');
    }

    public void Numbers(string key, IReadOnlyList<int> values) =>
        Plain(key, $"[{string.Join(", ", values.Select(v => v.ToString(CultureInfo.InvariantCulture)))}]");

    /// <summary>A nested mapping, written by <paramref name="content"/>.</summary>
    public void Mapping(string key, Action content)
    {
        Key(key).Append('\n');
        indent += 2;
        content();
        indent -= 2;
    }

    /// <summary>A list of mappings; nothing at all for an empty list.</summary>
    public void Items<T>(string key, IReadOnlyList<T> items, Action<T> content)
    {
        if (items.Count == 0)
            return;
        Key(key).Append('\n');
        foreach (var item in items)
        {
            output.Append(' ', indent + 2).Append("- ");
            atItem = true;
            indent += 4;
            content(item);
            indent -= 4;
        }
    }

    /// <summary>YAML that is already written, with its line end.</summary>
    public void Raw(string yaml) => output.Append(yaml);

    private StringBuilder Key(string key)
    {
        if (!atItem)
            output.Append(' ', indent);
        atItem = false;
        return output.Append(key).Append(':');
    }

    /// <summary>A text as a scalar on one line that any YAML 1.1 or 1.2 reader takes back as the same text.</summary>
    public static string Scalar(string value)
    {
        if (IsPlain(value))
            return value;
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogate(c))
            {
                var isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
                quoted.Append(isPair ? value.AsSpan(i++, 2) : "\uFFFD");
            }
            else if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (MustEscape(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || Indicators.Contains(value[0], StringComparison.Ordinal) || LooksTyped(value))
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == value.Length || !char.IsLowSurrogate(value[++i]))
                    return false;
            }
            else if (MustEscape(c)
                || (c == ' ' && (i == 0 || i + 1 == value.Length || value[i + 1] == '#'))
                || (c == ':' && (i + 1 == value.Length || value[i + 1] == ' ')))
                return false;
        }
        return true;
    }

    /// <summary>Whether another reader would take the text for a number, a truth value or a null.</summary>
    private static bool LooksTyped(string value) =>
        char.IsAsciiDigit(value[0]) || value[0] is '+' or '.'
        || value.Length <= LongestTyped && value.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "NULL" or "Y" or "N";

    private static bool MustEscape(char c) => !IsCommon(c) && IsSpecial(c);

    // Letters and signs of which almost every text is made; the tables need not be asked about them.
    private static bool IsCommon(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u3000' and <= '\u303F') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヿ') or (>= '一' and <= '龥') or (>= '！' and <= '～');

    private static bool IsSpecial(char c) =>
        c is '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
