using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Properties;

/// <summary>How many cases a property is tried with, and the texts that it is tried on.</summary>
internal static class Cases
{
    /// <summary>From <c>BRIEFING_TEST_CASES</c>; few where a person waits for the tests.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_TEST_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 200;

    private static readonly string[] Pieces =
    [
        "首相は27日、", "2024年3月4日", "同年6月", "令和元年5月1日", "去年の秋", "と述べた。", "会談した。", "\n", "\n\n", "\r\n", "「", "」", "（", "）", "。", "、", "　", " ", "\t",
        "https://example.org/a?b=c&d", "http", "[x](https://example.org/)", "](", "[", "**", "_", "`", "~~~\n", "```\n", "# ", "## ", "- ", "・", "1. ", "> ", "| a | b |\n", "|---|---|\n",
        "---\n", "---\ntitle: x\n---\n", "title: x\n", "出典：", "関連記事", "Copyright 2024", "ホーム > ", "シェア", "2024/03/04 05:06", "March 4, 2024", "last week", "10-12", "1/2", "第3回",
        "<script>", "</p>", "<b>", "<a href=\"x\">", "&amp;", "&#0;", "\\", "\u0000", "\u001b[31m", "\ufeff", "\u202e", "\u2028", "\u0085", "\ufffe", "\ud800", "𠮷野家", "e\u0301", "👨\u200d👩", "A", "Mr. Smith said ", "the ", "1", "年", "月", "日", "十", "１", "昨日", "から",
    ];

    /// <summary>Texts as clippings have them, and worse.</summary>
    public static Arbitrary<string> Texts { get; } = Arb.From(
        from length in Gen.Choose(0, 40)
        from pieces in Gen.Frequency(
            (12, Gen.Elements(Pieces)), (1, from c in Gen.Choose(0, 0xFFFF) select ((char)c).ToString())).ArrayOf(length)
        select string.Concat(pieces), Shrink);

    /// <summary>Paths that try to lead out of a folder.</summary>
    public static Arbitrary<string> Paths { get; } = Arb.From(
        from parts in Gen.Elements("..", ".", "/", "//", "\\", "a", "a.html", "...", " ", ":", "c:", "\0", "%2e", "~", "港").ArrayOf()
        select string.Concat(parts), Shrink);

    /// <summary>Texts of the signs that YAML is written in.</summary>
    public static Arbitrary<string> Yaml { get; } = Arb.From(
        from parts in Gen.Elements(
            "title", "events", "summary", "a", "b", "漢", ":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", ", ", "&a ", "*a ", "<<", "!", "!!str ", "!<", ">", "|", "|+", ">2", "'", "\"", "\\",
            "\\x4", "\\u00e9", "#", " # ", "%", "%YAML 1.2\n", "---", "---\n", "...\n", "\n", "\n  ", "\n    ", "\t", " ", "\r\n", "\u0085", "\u2028", "\ufeff", "\0", "@", "`", "~", "null", "2024-03-04", "1e9", "0x1F").ArrayOf()
        select string.Concat(parts), Shrink);

    /// <summary>Texts of the signs that dates are written in.</summary>
    public static Arbitrary<string> DateTexts { get; } = Arb.From(
        from parts in Gen.Elements(
            "2025", "1985", "0000", "-0201", "19", "X", "XX", "Y", "Y17000", "-", "-10", "-02", "-24", "-30", "-0X", "-1X", "-XX", "/", "..", "~", "?", "%", "1", "0").ArrayOf()
        select string.Concat(parts), Shrink);

    public static Config Quick => Config.QuickThrowOnFailure.WithMaxTest(Count);

    private static IEnumerable<string> Shrink(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= text.Length; at += size)
                yield return text.Remove(at, size);
        }
    }
}
