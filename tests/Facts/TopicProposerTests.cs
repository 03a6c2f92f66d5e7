using Briefing.Blocks;
using Briefing.Facts.Topics;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Tests.Facts;

public sealed class TopicProposerTests
{
    private static readonly string[] Texts =
    [
        "大橋開通式を町が開催\n\n町は大橋開通式を開きました。大橋有料化は見送られました。",
        "大橋有料化を議論\n\n議会は大橋有料化を議論しました。観光客数は増えています。観光客数の目標も決めました。",
        "観光客数が最多\n\n観光客数が最多になりました。駐車場は満車状態です。大橋開通式の効果です。大橋有料化には触れませんでした。",
    ];

    [Fact]
    public void Should_propose_compounds_that_come_back()
    {
        var topics = TopicProposer.Find([.. Texts.Select(Document)]);

        Assert.Contains(topics, topic => topic.Terms.Contains("観光客数"));
        Assert.Contains(topics, topic => topic.Terms.Contains("大橋有料化"));
        Assert.DoesNotContain(topics, topic => topic.Terms.Contains("満車状態"));
    }

    [Fact]
    public void Should_show_an_English_term_as_the_texts_have_it()
    {
        string[] texts =
        [
            "Harbour Bridge opens\n\nThe town opened the Harbour Bridge on Monday, and people crossed the Harbour Bridge in the rain.",
            "Ferries to stop\n\nThe ferry service ends now that the Harbour Bridge is open. Harbour bridge tolls pay for the ferry service until May.",
        ];

        var topics = TopicProposer.Find([.. texts.Select(Document)]);

        var topic = Assert.Single(topics, topic => topic.Id == "harbour-bridge");
        Assert.Equal("Harbour Bridge", topic.Labels["en"]);
        Assert.Contains("Harbour Bridge", topic.Terms);
    }

    [Fact]
    public void Should_not_propose_who_tells_it()
    {
        string[] texts =
        [
            "大橋有料化を議論\n\n朝日新聞によると、議会は大橋有料化を議論しました。朝日新聞は大橋有料化に反対の声も伝えました。",
            "大橋有料化に反対\n\n大橋有料化は不便だと朝日新聞に住民は話しました。",
        ];

        var terms = TopicProposer.Find([.. texts.Select(Document)]).SelectMany(topic => topic.Terms).ToList();

        Assert.Contains("大橋有料化", terms);
        Assert.DoesNotContain("朝日新聞", terms);
    }

    [Fact]
    public void Should_not_propose_what_says_what_something_is_like()
    {
        string[] texts =
        [
            "大橋有料化を議論\n\n議会は大橋有料化を議論しました。不便利な道は大橋有料化で空きます。",
            "大橋有料化に反対\n\n大橋有料化は不便利な案だと住民は言います。不便利なのは困ります。不便利にはしないでほしいそうです。",
        ];

        var terms = TopicProposer.Find([.. texts.Select(Document)]).SelectMany(topic => topic.Terms).ToList();

        Assert.Contains("大橋有料化", terms);
        Assert.DoesNotContain("不便利", terms);
    }

    [Fact]
    public void Should_not_depend_on_the_order_of_the_clippings() =>
        Assert.Equal(TopicProposer.Propose([.. Texts.Select(Document)]), TopicProposer.Propose([.. Texts.Reverse().Select(Document)]));

    [Fact]
    public void Should_write_settings_that_can_be_read()
    {
        var diagnostics = new List<Diagnostic>();

        var site = SettingsReader.Read(
            file => file == SettingsReader.TopicsFile ? TopicProposer.Propose([.. Texts.Select(Document)]) : null, diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(TopicProposer.Find([.. Texts.Select(Document)]).Select(topic => topic.Terms), site.Topics.Select(topic => topic.Terms));
    }

    private static Document Document(string text) => DocumentBuilder.Build(Clippings.Seed(text), null);
}
