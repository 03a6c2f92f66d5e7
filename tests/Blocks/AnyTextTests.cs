using System.Text;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Seeds;
using Briefing.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Blocks;

public sealed class AnyTextTests
{
    // What clippings are made of, so that random texts meet the rules.
    private static readonly string[] Pieces =
    [
        "海峡会議は13日、灘ノ島で閉幕した。", "両国は漁業協定を見直すことで合意しました。", "海峡会議が閉幕", "禁漁期間はどうなる?", "ログイン", "メニュー",
        "公開日:2023/04/13", "さらに読む ⇒みなと新報出典/画像元: https://minato.example/1?a=b続きますね。", "✅ 合意した。", "💡 要点です。", "・項目", "1. 一つ目",
        "1. 二つ目", "# 題", "**太字**", "> 引用した文です。これは長い文になります。", "a\tb", "|a|b|", "---", "《》", "12時間前", "3 hours ago", "コメント", "関連記事",
        "ランキング", "参考元", "『題』 みなと新報、2023年4月13日。", "2023年4月13日", "（山野太郎）", "あ", "、", "。", "「", "」", "\n", "\n\n", "\r\n", "\u3000", " ", "[題](https://a.example/x)",
        "[[[", "](http://", "https://a.example/)))", "※注です", "写真：港", "The talks ended on Thursday after two long days of hard work.", "Share", "\uD800", "\0", "𠮷", "1", "2", "日 月 火 水 木 金 土",
        "底本：「海」", "初出：「海」", "© 2023", "トップ > 国際 > 会議", "2023年4月 (3)", "次のページを読む ⇒", "橋の研究 第2号(2024年3月)", "()", "（）", ", ", "No. 2",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.Elements(Pieces).Or(Gen.Constant("\n")).ListOf()
        select string.Concat(pieces);

    [Fact]
    public void Should_build_any_text_in_order_without_losing_a_letter() =>
        Prop.ForAll(Texts.ToArbitrary(), text => { Check(text, "a.txt"); Check(text, "a.md"); Check(text, "a.html"); })
            .Check(Cases.Quick);

    [Theory]
    [InlineData("橋の ]()")]
    [InlineData("橋の第2号（）")]
    [InlineData("Bulletin No. 2, ")]
    public void Should_take_what_is_empty_for_no_date(string text) => Check(text, "a.md");

    private static void Check(string text, string name)
    {
        if (SeedReader.Read("seeds/" + name, Encoding.UTF8.GetBytes(text)).Seed is not { } seed)
            return;

        var document = DocumentBuilder.Build(seed, null);

        var numbers = seed.Lines.Select(line => line.Number).ToHashSet();
        foreach (var passage in Passages(document))
        {
            Assert.Equal(0, passage.Marks[0].Offset);
            Assert.All(passage.Marks, mark => Assert.Contains(mark.Line, numbers));
            Assert.All(passage.Marks.Zip(passage.Marks.Skip(1)), pair => Assert.True(pair.First.Offset <= pair.Second.Offset && pair.Second.Offset <= passage.Text.Length));
            Assert.All(passage.Links, link => Assert.True(link.Start >= 0 && link.Length > 0 && link.Start + link.Length <= passage.Text.Length));
        }
        if (name != "a.txt")
            return;
        var shown = Passages(document).Select(passage => Letters(passage.Text)).ToHashSet(StringComparer.Ordinal);
        var all = string.Concat(shown.Order(StringComparer.Ordinal));
        Assert.All(seed.Lines.Where(line => IsSentence(line.Text)), line => Assert.Contains(Letters(line.Text), all, StringComparison.Ordinal));
        Assert.Equal(document.Blocks.Select(block => block.Line).Order(), document.Blocks.Select(block => block.Line));
    }

    private static bool IsSentence(string line) => line is "海峡会議は13日、灘ノ島で閉幕した。" or "両国は漁業協定を見直すことで合意しました。";

    private static IEnumerable<Passage> Passages(Document document) =>
        new[] { document.Headline, document.AlternativeHeadline }.OfType<Passage>()
            .Concat(document.Blocks.SelectMany(Clipping.PassagesOf))
            .Concat(document.Blocks.OfType<Block.CitedArticle>().SelectMany(cited => new[] { cited.Outlet, cited.DateLine }.OfType<Passage>()))
            .Concat(document.Furniture.Select(furniture => furniture.Passage));

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }
        return letters.ToString();
    }
}
