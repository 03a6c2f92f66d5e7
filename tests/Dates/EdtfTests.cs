using System.Globalization;
using Briefing.Dates;

namespace Briefing.Tests.Dates;

public sealed class EdtfTests
{
    /// <summary>Value, first day, last day, precision; the examples of ISO 8601-2 where it gives one of the form.</summary>
    public static TheoryData<string, string?, string?, EdtfPrecision> Values => new()
    {
        { "1985-04-12", "1985-04-12", "1985-04-12", EdtfPrecision.Day },
        { "1985-04", "1985-04-01", "1985-04-30", EdtfPrecision.Month },
        { "1985", "1985-01-01", "1985-12-31", EdtfPrecision.Year },
        { "1985-04-12T23:20:30", "1985-04-12", "1985-04-12", EdtfPrecision.Day },
        { "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", EdtfPrecision.Day },
        { "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", EdtfPrecision.Day },
        { "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", EdtfPrecision.Day },
        { "1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Interval },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Interval },
        { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Interval },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28", EdtfPrecision.Interval },
        { "2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season },
        { "2001-24", "2001-12-01", "2002-02-28", EdtfPrecision.Season },
        { "2001-34", "2001-04-01", "2001-06-30", EdtfPrecision.Season },
        { "2001-41", "2001-07-01", "2001-12-31", EdtfPrecision.Season },
        { "1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year },
        { "2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month },
        { "2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade },
        { "20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century },
        { "2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year },
        { "1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month },
        { "1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year },
        { "156X-12-25", "1560-12-25", "1569-12-25", EdtfPrecision.Day },
        { "1985-04-12/..", "1985-04-12", null, EdtfPrecision.Interval },
        { "1985-04/", "1985-04-01", null, EdtfPrecision.Interval },
        { "../1985", null, "1985-12-31", EdtfPrecision.Interval },
        { "/1985-04-12", null, "1985-04-12", EdtfPrecision.Interval },
        { "1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Interval },
        { "1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", EdtfPrecision.Interval },
        { "2004?-06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2004-06-~11", "2004-06-11", "2004-06-11", EdtfPrecision.Day },
        { "2025-10-0X~", "2025-10-01", "2025-10-10", EdtfPrecision.TenDays },
        { "2025-10-1X~", "2025-10-11", "2025-10-20", EdtfPrecision.TenDays },
        { "2024-02-2X~", "2024-02-21", "2024-02-29", EdtfPrecision.TenDays },
        { "-0985", "0001-01-01", "0001-01-01", EdtfPrecision.Year },
        { "0000", "0001-01-01", "0001-01-01", EdtfPrecision.Year },
        { "Y170000002", "9999-12-31", "9999-12-31", EdtfPrecision.Year },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Should_read_a_value_and_its_days(string text, string? first, string? last, EdtfPrecision precision)
    {
        var value = Edtf.Parse(text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(first, value.First?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(last, value.Last?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(precision, value.Precision);
        Assert.Equal(text.AsSpan().ContainsAny('~', '%'), value.IsApproximate);
        Assert.Equal(text.AsSpan().ContainsAny('?', '%'), value.IsUncertain);
    }

    [Theory]
    [InlineData("1985-04-12"), InlineData("1985-04"), InlineData("1985"), InlineData("2001-24"), InlineData("197X")]
    [InlineData("19XX"), InlineData("2025-10-2X~"), InlineData("1984?"), InlineData("2004-06-11%"), InlineData("-0201")]
    [InlineData("-02XX"), InlineData("-00XX"), InlineData("Y170000002"), InlineData("Y-17000"), InlineData("1964/2008")]
    [InlineData("2018/.."), InlineData("../2026-03"), InlineData("1988-12-31~/1989-01~")]
    public void Should_print_what_its_parts_say(string text)
    {
        var value = Edtf.Parse(text);
        var again = value.IsInterval ? Edtf.Interval(value.Start, value.End) : Edtf.Of(value.Start!.Value);
        Assert.Equal(text, again.ToString());
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("XXXX"), InlineData("85"), InlineData("2025-13"), InlineData("2025-20")]
    [InlineData("2025-42"), InlineData("2025-02-30"), InlineData("2023-02-29"), InlineData("2025-00"), InlineData("2025-01-00")]
    [InlineData("2025-1-1"), InlineData("2025-10-32"), InlineData("2025-21-03"), InlineData("2025/2024"), InlineData("../..")]
    [InlineData("/"), InlineData("2025-"), InlineData("2025-10-"), InlineData("2025~-1~0"), InlineData("-0000"), InlineData("２０２５")]
    [InlineData("2025-10T10:00"), InlineData("2025-10-01T1"), InlineData("2025/2026/2027"), InlineData("2025-10-3X"), InlineData("20X5")]
    public void Should_refuse_what_is_no_value(string? text) => Assert.False(Edtf.TryParse(text, out _));

    [Theory]
    [InlineData("2019", "2019-02-28", true), InlineData("2019-02", "2019-03", false), InlineData("2024-08-25", "2025-08-25", false)]
    [InlineData("2018/..", "2025-01-01", true), InlineData("../2017", "2018", false), InlineData("197X", "1979-12-31", true)]
    [InlineData("2024-24", "2025-02-28", true), InlineData("2025-10-2X~", "2025-10-20", false), InlineData("-0100", "-0099", false)]
    public void Should_know_what_can_be_the_same_day(string left, string right, bool expected)
    {
        Assert.Equal(expected, Edtf.CanBeSameDay(Edtf.Parse(left), Edtf.Parse(right)));
        Assert.Equal(expected, Edtf.CanBeSameDay(Edtf.Parse(right), Edtf.Parse(left)));
    }

    [Fact]
    public void Should_sort_by_first_day_then_coarse_before_fine()
    {
        string[] sorted = ["../2020", "-0300", "-0201", "0794", "197X", "1970", "1970-01", "1970-01-01", "1970-01-02", "2018/..", "2018"];
        Assert.Equal(sorted, sorted.Reverse().Select(Edtf.Parse).Order().Select(value => value.ToString()));
    }

    [Fact]
    public void Should_count_days_as_the_platform_does()
    {
        for (var date = DateOnly.MinValue; date < DateOnly.MaxValue.AddDays(-97); date = date.AddDays(97))
        {
            var days = CivilCalendar.ToDays(date.Year, date.Month, date.Day);
            Assert.Equal(CivilCalendar.ToDays(date), days);
            Assert.Equal((date.Year, date.Month, date.Day), CivilCalendar.FromDays(days));
            Assert.Equal(date, CivilCalendar.ToDateOnly(days));
            Assert.Equal(((int)date.DayOfWeek + 6) % 7 + 1, CivilCalendar.Weekday(days));
        }
    }
}
