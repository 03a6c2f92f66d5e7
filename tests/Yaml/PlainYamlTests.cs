using System.Text;
using Briefing.Tests.Properties;
using Briefing.Tests.Support;
using Briefing.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Yaml;

/// <summary>The short reader takes what is written mostly, and reads it as the whole reader does.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "title", "date", "topic", "a", "名 前", "x/y.z-w_", "2", "null", "~", "true", "値", "値 の", "\"", "\"語\"", "\"a \\\" b\"", "\"\\\\\"", "\"\\u3042\"", "'x'", "'", "'{0} y'", "\\",
        ":", ": ", ": ", ": ", ":\n", ":\n  ", ":\n    ", "\n", "\n", "\n", "\n  ", "\n    ", "\n      ", "- ", "- ", "-", "  ", " ", "#", " # c", "# c\n", ",", ", ", "[", "]", "[a, b c]", "[]", "{", "[a'b, c%d", "x & y, z", "+", "(b)", "=",
        "}", "{ ja: 外交, en: b }", "&n ", "*n", "!t ", "|", ">", "%", "@", "`", "?", "? ", "---", "...", "\t", "\r", "💡", "\u2028", "https://example.org/?a=b&c#d", "12:30",
    ];

    /// <summary>Texts of pieces that mean something in YAML, and whole lines of it.</summary>
    private static readonly Arbitrary<string> Texts = Arb.From(
        from length in Gen.Choose(0, 24)
        from pieces in Gen.Frequency(
            (3, Gen.Elements(Pieces)),
            (2, Gen.Elements("k: v\n", "m:\n  - a\n  - b\n", "n:\n- a\n", "o:\n  p: q\n  r: s\n", "e:\n  - d: 1\n    t: u\n  - d: 2\n", "f: [a, b]\n", "g: { h: i }\n", "j: \"l\"\n"))).ArrayOf(length)
        select string.Concat(pieces),
        text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)));

    [Fact]
    public void Should_read_what_it_reads_as_the_whole_reader_does() => Prop.ForAll(Texts, text =>
    {
        if (PlainYaml.Read(text, 2) is not { } plain)
            return;
        var whole = YamlReader.ReadAnyMapping(text, 2, out var fault);
        Assert.True(fault is null, $"{fault}");
        Assert.Equal(Shown(whole!), Shown(plain));
    }).Check(Cases.Quick.WithMaxTest(Cases.Count * 20));

    [Theory]
    [InlineData("title: 語 (a) [b]\ndate: 2025-10-27\ntopic: [a, b c]\nsource: \"A \\\"B\\\"\"\n")]
    [InlineData("# c\n\nevents:\n  - date: 2018\n    text: x\n    quote: \"x: y\"\n  - date: 2019\nsummary:\n- a\n- b\n")]
    public void Should_read_it_itself(string text) => Assert.NotNull(PlainYaml.Read(text, 1));

    /// <summary>Every page and settings file of this repository.</summary>
    [Fact]
    public void Should_read_the_pages_and_settings_of_this_repository_itself()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("input"), "*.md"))
        {
            var text = File.ReadAllText(file);
            var yaml = text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)];
            var plain = PlainYaml.Read(yaml, 2);
            Assert.True(plain is not null, file);
            Assert.Equal(Shown(YamlReader.ReadAnyMapping(yaml, 2, out _)!), Shown(plain));
        }
        foreach (var file in new[] { "briefing.yml", "topics.yml", "sources.yml", "theme/strings.ja.yml", "theme/strings.en.yml" })
        {
            var yaml = File.ReadAllText(Repository.PathOf(file));
            var plain = PlainYaml.Read(yaml, 1);
            Assert.True(plain is not null, file);
            Assert.Equal(Shown(YamlReader.ReadAnyMapping(yaml, 1, out _)!), Shown(plain));
        }
    }

    private static string Shown(YamlNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, StringBuilder text)
    {
        text.Append(node.Kind).Append('@').Append(node.Line).Append(',').Append(node.Column).Append(' ');
        switch (node)
        {
            case YamlNode.Scalar scalar:
                text.Append(scalar.Value).Append('\n');
                break;
            case YamlNode.Sequence sequence:
                foreach (var item in sequence.Items)
                    Write(item, text);
                text.Append("]\n");
                break;
            case YamlNode.Mapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    text.Append(entry.Key).Append('@').Append(entry.Line).Append(',').Append(entry.Column).Append('=');
                    Write(entry.Value, text);
                }
                text.Append("}\n");
                break;
        }
    }
}
