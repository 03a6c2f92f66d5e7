using System.Globalization;
using Briefing.Text;
using Briefing.Yaml;

namespace Briefing.Theme;

/// <summary>The site's own words in one language, from <c>theme/strings.*.yml</c>.</summary>
public sealed class Strings
{
    private static readonly string[] Languages = ["en", "ja"];

    private readonly Dictionary<string, string> texts;

    private Strings(string language, Dictionary<string, string> texts)
    {
        Language = language;
        this.texts = texts;
    }

    /// <summary>The primary tag of the language that these words are in: <c>ja</c> or <c>en</c>.</summary>
    public string Language { get; }

    public IEnumerable<string> Keys => texts.Keys;

    /// <exception cref="KeyNotFoundException">No text has that key.</exception>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"strings.{Language}.yml has no '{key}'.");

    public string? Find(string key) => texts.GetValueOrDefault(key);

    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A number with its unit; languages with a singular have it under <c>key.one</c>.</summary>
    public string Count(string key, int number) =>
        string.Format(
            CultureInfo.InvariantCulture, number == 1 && Find(key + ".one") is { } one ? one : this[key], number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>The words for a site in a language, English where there are none of its own.</summary>
    /// <param name="language">BCP 47.</param>
    /// <param name="overrides">A site's own <c>strings.*.yml</c>, if any.</param>
    /// <exception cref="InvalidDataException">The site's own file is not a YAML mapping of texts.</exception>
    public static Strings For(string language, string? overrides = null)
    {
        var tag = language.Split('-')[0].ToLowerInvariant();
        var known = Languages.Contains(tag, StringComparer.Ordinal) ? tag : "en";
        var texts = Read(EmbeddedTable.Text($"theme/strings.{known}.yml"));
        if (overrides is not null)
        {
            foreach (var (key, text) in Read(overrides))
                texts[key] = Placeholders(text).All(Placeholders(texts.GetValueOrDefault(key, "")).Contains) ? text
                    : throw new InvalidDataException($"'{key}' may hold no other marks in braces than the theme's own text: '{texts.GetValueOrDefault(key)}'.");
        }
        return new(known, texts);
    }

    // {0} and the like; what else stands in braces is no mark of a format.
    private static IEnumerable<string> Placeholders(string text)
    {
        for (var at = 0; (at = text.AsSpan(at).IndexOfAny('{', '}') is var next and >= 0 ? at + next : -1) >= 0;)
        {
            var end = text.IndexOf('}', at);
            var mark = text[at] == '{' && end > 0 ? text[at..(end + 1)] : text[at..];
            yield return mark;
            at += mark.Length;
        }
    }

    private static Dictionary<string, string> Read(string yaml)
    {
        var root = YamlReader.ReadMapping(yaml, 1, out var fault)
            ?? throw new InvalidDataException($"({fault!.Line},{fault.Column}): {fault.Message}");
        return root.Entries
            .Where(entry => entry.Value is YamlNode.Scalar)
            .ToDictionary(entry => entry.Key, entry => ((YamlNode.Scalar)entry.Value).Value, StringComparer.Ordinal);
    }
}
