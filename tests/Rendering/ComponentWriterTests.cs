using Briefing.Rendering;
using Briefing.Theme;

namespace Briefing.Tests.Rendering;

public sealed class ComponentWriterTests
{
    private const int Rounds = 10_000;
    private const int Items = 100;

    [Fact]
    public void Should_write_what_pages_share_whole_whichever_thread_makes_it_first()
    {
        var strings = Strings.For("ja");
        using var together = new Barrier(2);
        using var first = new ComponentWriter();
        using var second = new ComponentWriter();
        for (var round = 0; round < Rounds; round++)
        {
            var view = View(strings);
            byte[][] pages = [[], []];

            Parallel.Invoke(() => pages[0] = Page(first), () => pages[1] = Page(second));

            Assert.Equal(pages[0], pages[1]);

            byte[] Page(ComponentWriter writer)
            {
                together.SignalAndWait(TimeSpan.FromSeconds(1));
                return writer.Write<DocumentsPage, DocumentsView>(view).ToArray();
            }
        }
    }

    private static DocumentsView View(Strings strings) => new(
        new Shell { Site = new(strings, "題名"), Language = "ja", Root = "../", Section = Section.Documents }, "",
        new([.. Enumerable.Range(0, Items).Select(i => new DocumentItemView
        {
            Link = new($"題名{i}", $"{i}.html"), Source = "紙名", IsSourceStated = true, Topics = [],
        })], null));
}
