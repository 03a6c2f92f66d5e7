using Briefing.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Properties;

/// <summary>What holds for the dates of every text there is.</summary>
public sealed class DateProperties
{
    [Fact]
    public void Should_place_every_date_within_its_text() => Prop.ForAll(Cases.Texts, text =>
    {
        var anchor = Edtf.Parse("2025-10-27");
        foreach (var mention in DateReader.Read(text, anchor).Mentions)
            Assert.Equal(mention.Text, text[mention.Start..mention.End]);
    }).Check(Cases.Quick);

    [Fact]
    public void Should_read_back_every_value_that_a_text_gave() => Prop.ForAll(Cases.Texts, text =>
    {
        foreach (var value in DateReader.Read(text, Edtf.Parse("2025-10-27")).Mentions.Select(mention => mention.Value).OfType<Edtf>())
            AssertRoundTrip(value);
    }).Check(Cases.Quick);

    [Fact]
    public void Should_print_every_date_as_it_was_written() => Prop.ForAll(Cases.DateTexts, text =>
    {
        if (!Edtf.TryParse(text, out var value))
            return;
        Assert.Equal(text, value.ToString());
        AssertRoundTrip(value.IsInterval ? Edtf.Interval(value.Start, value.End) : Edtf.Of(value.Start!.Value));
    }).Check(Cases.Quick);

    private static void AssertRoundTrip(Edtf value)
    {
        var back = Edtf.Parse(value.ToString());
        Assert.Equal((value, value.First, value.Last, value.Precision), (back, back.First, back.Last, back.Precision));
    }
}
