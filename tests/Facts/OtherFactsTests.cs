using Briefing.Settings;

namespace Briefing.Tests.Facts;

public sealed class OtherFactsTests
{
    [Theory]
    [InlineData("橋が開通\n\n町は橋を開通させました。", "橋が開通", null)]
    [InlineData("町は2024年5月1日、橋を開通させました。式典には百人が集まりました。\n\n道はまだできていません。町は来年に備えています。", "町は2024年5月1日、橋を開通させました", "first-sentence")]
    [InlineData("こんにちは!町の橋の会です。\n\n町は橋を開通させました。式典には百人が集まりました。", "町は橋を開通させました", "first-sentence")]
    [InlineData("――橋はどうですか。\n\n便利になったと、町の人は話します。式典には百人が集まりました。", "橋はどうですか", "first-sentence")]
    [InlineData("橋を渡る町長（左）ら=1日午前、村山町\n\n町は橋を開通させました。式典には百人が集まりました。", "町は橋を開通させました", "first-sentence")]
    [InlineData("「橋の灯りを引き継ぎ 渡しのない町のために」 終わりの日に鐘を鳴らす 川の町 2024年8月15日(木) 12:49 国内 渡しの終わりの日の15日、鐘を鳴らす集いが川の町でありました。集いには百人が集まりました。", "「橋の灯りを引き継ぎ 渡しのない町のために」 終わりの日に鐘を鳴らす 川の町", "first-words")]
    [InlineData("朝日新聞\n\n町は橋を開通させました。式典には百人が集まりました。", "町は橋を開通させました", "first-sentence")]
    [InlineData("Nada:\n\nThe town has opened the bridge, and it is long. It is wide.", "The town has opened the bridge, and it is long", "first-sentence")]
    [InlineData("ホーム > 町政 > 町長会見 > 町長会見 2024年5月1日\n\n町長会見 2024年5月1日\n\n更新日:2024年5月2日\n\n町は橋を開通させました。式典には百人が集まりました。", "町長会見 2024年5月1日", null)]
    [InlineData("町長定例会見（2024年5月1日）\n\n令和6年5月1日\n（町政記者クラブ主催）\n\n【町長】\n\n町は橋を開通させました。式典には百人が集まりました。", "町長定例会見（2024年5月1日）", null)]
    [InlineData("橋の法律\n\n弁護士 山田花子\n\n町は橋を開通させました。式典には山田花子が出ました。", "橋の法律", null)]
    [InlineData("山田花子のブログ\n\n2024年5月1日 水曜日\n\n橋が開通した日\n\n町は橋を開通させました。式典には百人が集まりました。", "橋が開通した日", null)]
    [InlineData("橋を渡って。 - 橋が開通した日\n\n橋が開通した日\n\n町は橋を開通させました。式典には百人が集まりました。", "橋が開通した日", null)]
    [InlineData("Nada Results 2024 All Candidates\n\nThe bridge is open, the mayor of the town said.\nThe bridge is open, the mayor of the town said.\n\nThe town has opened the bridge, and the mayor was there. It is wide.", "The bridge is open, the mayor of the town said.", null)]
    [InlineData("橋の幅はどれくらいですか。教えてください。どなたか分かりますか?\n\n質問者:hana\n質問日時:2024/05/01 10:00\n\n町は橋を開通させました。式典には百人が集まりました。", "橋の幅はどれくらいですか。教えてください。どなたか分かりますか?", null)]
    public void Should_have_a_title(string text, string title, string? rule)
    {
        var facts = Clippings.Facts(text);

        Assert.Equal(title, facts.Title);
        Assert.Equal(rule, facts.TitleBasis?.Rule);
    }

    [Fact]
    public void Should_shorten_a_long_first_sentence_after_a_clause()
    {
        var facts = Clippings.Facts("町は長い年月をかけて計画と工事を進めてきた新しい大きな橋を、多くの住民と来賓が見守るなかでとうとう開通させ、その記念の式典を盛大に行いました。道はまだです。\n\n町は来年に備えています。道路の工事も続きます。");

        Assert.Equal("町は長い年月をかけて計画と工事を進めてきた新しい大きな橋を、多くの住民と来賓が見守るなかでとうとう開通させ…", facts.Title);
    }

    [Theory]
    [InlineData("橋が開通\n（山田花子）2024年05月01日\n町は橋を開通させました。", "山田花子")]
    [InlineData("橋が開通\n文・山田花子\n2024年5月1日\n\n町は橋を開通させました。", "山田花子")]
    [InlineData("Bridge opens\n\nBy Jane Doe\nPublished May 1, 2024\n\nThe town has opened the bridge.", "Jane Doe")]
    [InlineData("橋が開通\n\n【ソウル=山田花子】町は橋を開通させました。", "山田花子")]
    [InlineData("橋が開通\n\n【ソウル=共同】町は橋を開通させました。", null)]
    [InlineData("Bridge opens\n\nFriday, August 21, 2015\n\nThe town has opened the bridge. It is long.", null)]
    [InlineData("橋が開通\n公開日：2024年5月1日　橋のたより\n\n町は橋を開通させました。道もできました。", null)]
    public void Should_know_the_author(string text, string? author) => Assert.Equal(author, Clippings.Facts(text).Author);

    [Theory]
    [InlineData("町は橋を開通させました。", "ja")]
    [InlineData("The town has opened the bridge, and the people of the town are glad.", "en")]
    [InlineData("Ruby Meeting\n\n参加を希望される方は連絡してください。場所は Tamatsukuri Onsen です。", "ja")]
    [InlineData("市政府今日宣布大桥通车，数千名市民参加了仪式。", "zh")]
    [InlineData("시는 오늘 다리를 개통했다. 많은 시민이 참석했다.", "ko")]
    [InlineData("Город открыл мост, и люди рады этому событию.", null)]
    [InlineData("12345 67890", null)]
    public void Should_tell_the_language_by_its_script(string text, string? language) => Assert.Equal(language, Clippings.Facts(text).Language);

    [Fact]
    public void Should_take_the_texts_own_key_points()
    {
        var facts = Clippings.Facts("橋の話:開通まで\n\n町の橋について書きます。長い話です。\n\n💡 橋は三年で完成しました。\n\n💡 費用は国と町が負担しました。");

        Assert.Equal(["橋は三年で完成しました。", "費用は国と町が負担しました。"], facts.Summary);
    }

    [Fact]
    public void Should_take_the_best_sentences_where_there_are_no_key_points()
    {
        var facts = Clippings.Facts("""
            大橋が開通

            【村山=共同】町は1日、三年の工事を終えた大橋を開通させました。しかし、道はまだできていません。

            大橋の工事費は国と町が負担し、町の負担は三割でした。大橋は便利なのでしょうか。

            本記事では大橋の歴史を解説します。近くの店では団子が売れました。
            """);

        Assert.Equal("町は1日、三年の工事を終えた大橋を開通させました。", facts.Summary[0]);
        Assert.Contains("大橋の工事費は国と町が負担し、町の負担は三割でした。", facts.Summary);
        Assert.DoesNotContain(facts.Summary, point => point.Contains("しかし", StringComparison.Ordinal) || point.Contains("本記事", StringComparison.Ordinal) || point.Contains("でしょうか", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_file_under_topics_by_place_and_frequency()
    {
        SiteConfiguration site = new(new(), [Topic("bridges", "大橋"), Topic("tolls", "有料化"), Topic("sweets", "団子"), Topic("ships", "船")], []);

        var facts = Clippings.Facts("大橋の有料化を延期\n\n町は大橋の有料化を延期しました。大橋は無料のままです。\n\n近くの店では団子が売れました。", site);

        Assert.Equal(["bridges", "tolls"], facts.Topics);
        Assert.Contains(facts.Considered, considered => considered is { Fact: "topic", Value: "sweets", IsAccepted: false, Quote: "text: 団子" });
    }

    [Fact]
    public void Should_keep_what_front_matter_states()
    {
        var facts = Clippings.Facts("""
            ---
            title: 題
            source: 村山日報
            author: 山田花子
            language: ja
            topic: [bridges]
            summary: [要点]
            tags: [橋, 町]
            clipped: 2024-06-01
            ---
            町は橋を開通させました。
            """, path: "a.md");

        Assert.Equal(("題", "村山日報", "山田花子", "ja"), (facts.Title, facts.Source.Name, facts.Author, facts.Language));
        Assert.Equal(["bridges"], facts.Topics);
        Assert.Equal(["要点"], facts.Summary);
        Assert.Equal(["tags: [橋, 町]\n", "clipped: 2024-06-01\n"], facts.Extra.Select(key => key.Yaml));
        Assert.Null(facts.Date);
    }

    [Fact]
    public void Should_report_front_matter_that_is_not_yaml()
    {
        var facts = Clippings.Facts("---\ntitle: [未完\n---\n橋が開通\n\n町は橋を開通させました。", path: "a.md");

        Assert.Equal("seeds/a.md", Assert.Single(facts.Diagnostics, d => d.Code == "BRF020").Path);
        Assert.Equal("橋が開通", facts.Title);
    }

    private static Topic Topic(string id, params string[] terms) => new(id, new Dictionary<string, string>(), terms);
}
