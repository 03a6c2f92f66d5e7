using Briefing.Import;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Tests.Import;

public sealed class ImportPlanTests
{
    [Fact]
    public void Should_make_a_page_for_a_new_clipping()
    {
        var plan = Plan([], [Composed("a.txt", "1")], ["a.txt"]);

        var write = Assert.Single(plan.Writes);
        Assert.Equal(("a.md", true), (write.Path, write.IsNew));
        Assert.Equal("a.md", Assert.Single(plan.Pages).Path);
    }

    [Fact]
    public void Should_leave_an_unchanged_page_alone()
    {
        var page = Composed("a.txt", "1");

        var plan = Plan([Standing(page)], [page], ["a.txt"]);

        Assert.Empty(plan.Writes);
        Assert.Empty(plan.Kept);
    }

    [Fact]
    public void Should_renew_an_unedited_page()
    {
        var plan = Plan([Standing(Composed("a.txt", "1", "old"))], [Composed("a.txt", "2", "new")], ["a.txt"]);

        Assert.Contains("new", Assert.Single(plan.Writes).Text, StringComparison.Ordinal);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void Should_never_write_over_a_page_that_a_person_edited()
    {
        var edited = Edited(Composed("a.txt", "1", "old"));

        var plan = Plan([edited], [Composed("a.txt", "1", "new")], ["a.txt"]);

        Assert.Empty(plan.Writes);
        Assert.Equal(["a.md"], plan.Kept);
        Assert.Contains("edited", Assert.Single(plan.Pages).Body, StringComparison.Ordinal);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void Should_say_when_the_clipping_of_an_edited_page_has_changed()
    {
        var plan = Plan([Edited(Composed("a.txt", "1"))], [Composed("a.txt", "2")], ["a.txt"]);

        Assert.Equal(("BRF053", "input/a.md"), (Assert.Single(plan.Diagnostics).Code, plan.Diagnostics[0].Path));
    }

    [Fact]
    public void Should_keep_the_page_of_a_renamed_clipping()
    {
        var plan = Plan([Standing(Composed("a.txt", "1"))], [Composed("b.txt", "1")], ["b.txt"]);

        var write = Assert.Single(plan.Writes);
        Assert.Equal(("a.md", false), (write.Path, write.IsNew));
        Assert.Contains("file: b.txt", write.Text, StringComparison.Ordinal);
        Assert.Empty(plan.Deletes);
    }

    [Fact]
    public void Should_take_away_the_unedited_page_of_a_removed_clipping()
    {
        var plan = Plan([Standing(Composed("a.txt", "1"))], [], []);

        Assert.Equal(["a.md"], plan.Deletes);
        Assert.Empty(plan.Pages);
    }

    [Fact]
    public void Should_leave_the_edited_page_of_a_removed_clipping_with_a_warning()
    {
        var plan = Plan([Edited(Composed("a.txt", "1"))], [], []);

        Assert.Empty(plan.Deletes);
        Assert.Equal("BRF055", Assert.Single(plan.Diagnostics).Code);
        Assert.Single(plan.Pages);
    }

    [Fact]
    public void Should_keep_the_page_of_a_clipping_that_cannot_be_read_today()
    {
        var plan = Plan([Standing(Composed("a.txt", "1"))], [], ["a.txt"]);

        Assert.Empty(plan.Deletes);
        Assert.Single(plan.Pages);
    }

    [Fact]
    public void Should_not_take_the_place_of_a_page_written_by_hand()
    {
        var own = new ExistingPage("A.md", "own", new() { Path = "A.md", Body = "own" });

        var plan = Plan([own], [Composed("a.txt", "1")], ["a.txt"]);

        Assert.Equal("BRF054", Assert.Single(plan.Diagnostics).Code);
        Assert.Empty(plan.Writes);
    }

    [Fact]
    public void Should_give_the_place_of_a_vanished_clipping_to_a_new_one()
    {
        var plan = Plan([Standing(Composed("a.txt", "1", "old"))], [Composed("a.html", "2", "new")], ["a.html"]);

        Assert.Empty(plan.Diagnostics);
        Assert.Empty(plan.Deletes);
        Assert.Equal(("a.md", false), (Assert.Single(plan.Writes).Path, plan.Writes[0].IsNew));
        Assert.Contains("new", plan.Writes[0].Text, StringComparison.Ordinal);
        Assert.Contains("new", Assert.Single(plan.Pages).Body, StringComparison.Ordinal);
    }

    // b.txt was a.txt, and keeps its page until another clipping needs that name; in whatever order they come.
    [Theory]
    [InlineData("a.html", "b.txt", true)]
    [InlineData("b.txt", "a.html", true)]
    [InlineData("a.txt", "b.txt", false)]
    [InlineData("b.txt", "a.txt", false)]
    public void Should_move_the_page_of_a_renamed_clipping_out_of_the_way_of_a_new_one(string first, string second, bool isSameRun)
    {
        var standing = Standing(isSameRun ? Composed("a.txt", "1") : Composed("b.txt", "1") with { Path = "a.md" });
        Page[] composed = [.. new[] { first, second }.Select(file => Composed(file, file[0] == 'b' ? "1" : "2", "of " + file))];

        var plan = Plan([standing], composed, [first, second]);

        Assert.Empty(plan.Diagnostics);
        Assert.Empty(plan.Deletes);
        Assert.Equal([("a.md", false), ("b.md", true)], plan.Writes.Select(write => (write.Path, write.IsNew)).Order());
        Assert.Contains("of b.txt", plan.Writes.Single(write => write.Path == "b.md").Text, StringComparison.Ordinal);
        Assert.Contains("of a.", plan.Writes.Single(write => write.Path == "a.md").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_not_give_away_the_place_of_an_edited_page_whose_clipping_vanished()
    {
        var plan = Plan([Edited(Composed("a.txt", "1"))], [Composed("a.html", "2")], ["a.html"]);

        Assert.Equal(["BRF054", "BRF055"], plan.Diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
        Assert.Empty(plan.Writes);
        Assert.Empty(plan.Deletes);
    }

    [Theory]
    [InlineData("a/b.txt", "a/b.md")]
    [InlineData("noending", "noending.md")]
    [InlineData("con.txt", "_con.md")]
    [InlineData("a:b?.txt", "a-b-.md")]
    [InlineData("か\u3099.txt", "が.md")]
    [InlineData("trailing. .txt", "trailing.md")]
    public void Should_name_a_page_after_its_clipping(string seed, string page) =>
        Assert.Equal([page], PageNames.For([seed]));

    [Fact]
    public void Should_keep_the_endings_of_clippings_with_one_stem() =>
        Assert.Equal(["a-html.md", "a-txt.md", "b.md"], PageNames.For(["a.html", "a.txt", "b.txt"]));

    [Fact]
    public void Should_tell_apart_what_a_file_system_takes_for_one_name()
    {
        var names = PageNames.For(["a.txt", "A.txt", "a:b.txt", "a?b.txt"]);

        Assert.Equal(4, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Should_keep_names_short_enough_for_every_file_system()
    {
        var name = Assert.Single(PageNames.For([new string('長', 84) + ".txt"]));

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 210);
    }

    private static ImportPlan Plan(IReadOnlyList<ExistingPage> existing, IReadOnlyList<Page> composed, IReadOnlyCollection<string> seedFiles) =>
        ImportPlan.Make(existing, [.. composed.Select(page => ComposedPage.Of(page))], seedFiles);

    private static Page Composed(string seed, string sha256, string body = "text") => new()
    {
        Path = Assert.Single(PageNames.For([seed])), Title = "t", Seed = new(seed, sha256), Body = body + "\n",
    };

    private static ExistingPage Standing(Page page)
    {
        var text = PageWriter.Write(page);
        return new(page.Path, text, PageReader.Read(page.Path, text, new List<Diagnostic>()));
    }

    private static ExistingPage Edited(Page page)
    {
        var text = PageWriter.Write(page) + "edited\n";
        return new(page.Path, text, PageReader.Read(page.Path, text, new List<Diagnostic>()));
    }
}
