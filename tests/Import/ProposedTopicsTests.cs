using Briefing.Tests.Support;

namespace Briefing.Tests.Import;

public sealed class ProposedTopicsTests
{
    [Fact]
    public void Should_file_pages_under_what_the_clippings_speak_of_where_a_site_has_no_vocabulary()
    {
        using var site = Site();

        Assert.Equal(0, site.Run("build").Status);

        Assert.Contains("topic:\n  - 大橋有料化\ntopic_basis: proposed\n", site.Text("input/b.md"), StringComparison.Ordinal);
        Assert.Contains("topics.yml", site.Text("output/topics/index.html"), StringComparison.Ordinal);
        Assert.Contains("推定", site.Text("output/documents/b.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bridge:\n  label: { ja: 橋 }\n  terms: [大橋]\n", "topic:\n  - bridge\nlanguage")]
    [InlineData("# Still empty.\n", "sha256")]
    public void Should_propose_nothing_where_a_person_keeps_a_vocabulary(string vocabulary, string part)
    {
        using var site = Site().Put("topics.yml", vocabulary);

        site.Run("import");

        Assert.Contains(part, site.Text("input/b.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("topic_basis", site.Text("input/b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_leave_the_topics_that_a_clipping_states()
    {
        using var site = Site().Put("seeds/d.md", "---\ntitle: 大橋有料化\ntopic: [道路]\n---\n\n町は大橋有料化を議論しました。\n");

        site.Run("import");

        Assert.Contains("topic:\n  - 道路\nlanguage", site.Text("input/d.md"), StringComparison.Ordinal);
    }

    private static SiteSandbox Site() => new SiteSandbox()
        .Put("seeds/a.txt", "大橋開通式を町が開催\n\n町は大橋開通式を開きました。大橋有料化は見送られました。\n")
        .Put("seeds/b.txt", "大橋有料化を議論\n\n議会は大橋有料化を議論しました。観光客数は増えています。観光客数の目標も決めました。\n")
        .Put("seeds/c.txt", "観光客数が過去最多\n\n観光客数が過去最多になりました。大橋開通式の効果です。大橋有料化には触れませんでした。\n");
}
