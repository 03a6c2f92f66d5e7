using Briefing.Dates;
using Briefing.Pages;
using Briefing.Site;
using Briefing.Timeline;

namespace Briefing.Tests.Site;

public sealed class EventOrderTests
{
    [Fact]
    public void Should_put_coarse_dates_after_the_fine_ones_of_their_unit()
    {
        // A range of months stands with its first month, and a range of years with its first year.
        string[] sorted =
        [
            "1972-05-01", "197X", "1988", "1970/1989", "2018-06-12", "2018-06-12/2018-06-13", "2018-06-30/2018-07-02", "2018-06", "2018-06/2018-09",
            "2018-06-2X~", "2018-07-01", "2018-11", "2018", "2018/2019", "2018-23", "2019-01-01",
        ];
        TimelineEvent[] events = [.. sorted.Reverse().Select((date, i) => new TimelineEvent($"e{i}", Edtf.Parse(date), date, EventStatus.Past, [], [], []))];

        Array.Sort(events, EventOrder.Compare);

        Assert.Equal(sorted, events.Select(e => e.Text));
    }
}
