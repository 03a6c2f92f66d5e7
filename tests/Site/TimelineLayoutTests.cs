using Briefing.Dates;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Site;
using Briefing.Tests.Rendering;

namespace Briefing.Tests.Site;

public sealed class TimelineLayoutTests
{
    /// <summary>Of 2024 so many days, of the other years one each, and one of 2024 that is known to the year only.</summary>
    private static TimelineLayout Layout(int days, int others)
    {
        IEnumerable<Edtf> dates =
        [
            .. Enumerable.Range(0, days).Select(i => Edtf.OfDay(new DateOnly(2024, 1, 1).AddDays(i))), Edtf.Parse("2024"),
            .. Enumerable.Range(0, others).Select(i => Edtf.OfDay(new DateOnly(2023, 5, 1).AddYears(-i))),
        ];
        return new([.. dates.Select((date, i) => new SiteEvent(new($"e{i}", date, "", EventStatus.Past, [], [], []), i, []))], []);
    }

    [Fact]
    public void Should_keep_a_short_timeline_on_one_page() =>
        Assert.Equal(["timeline.html"], Layout(days: 300, others: 1).Parts.Select(part => part.Address));

    [Fact]
    public void Should_split_a_year_that_is_too_long_by_month()
    {
        var layout = Layout(days: 201, others: 400);

        Assert.Equal(
            ["timeline/2024.html 1", "timeline/2024-01.html 31", "timeline/2024-02.html 29", "timeline/2024-03.html 31", "timeline/2024-04.html 30",
             "timeline/2024-05.html 31", "timeline/2024-06.html 30", "timeline/2024-07.html 19"],
            layout.Parts.Where(part => part.Year == 2024).Select(part => $"{part.Address} {part.Events.Count}"));
        Assert.Equal(202, layout.EventsOf(2024));
        Assert.Equal("timeline/2024-02.html", layout.HomeOf(40));
    }

    [Fact]
    public void Should_leave_a_year_together_that_a_page_holds() =>
        Assert.Equal(["timeline/2024.html"], Layout(days: 199, others: 400).Parts.Where(part => part.Year == 2024).Select(part => part.Address));

    [Fact]
    public void Should_link_the_months_of_a_long_year_and_repeat_no_title()
    {
        var site = SiteGenerator.Generate(
            [.. SampleSite.Many(620).Select(page => page with { Events = [page.Events[0] with { Date = OfLongYear(page.Events[0].Date) }] })], SampleSite.Configuration);

        Assert.Empty(SiteLinks.Broken(site));
        var year = SampleSite.Text(site, "timeline/2019.html");
        Assert.Contains("2019-03.html", year, StringComparison.Ordinal);
        Assert.Contains("2019.html", SampleSite.Text(site, "timeline/2019-03-newest.html").Replace("-newest", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<h2>2018", SampleSite.Text(site, "timeline/2018.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<h2>", SampleSite.Text(site, "timeline/2019-03.html").Split("coverage")[0], StringComparison.Ordinal);
    }

    private static Edtf OfLongYear(Edtf date) => date.First is { Year: 2020 or 2021 or 2022, Month: var month, Day: var day }
        ? Edtf.OfDay(new DateOnly(2019, month, day)) : date;
}
