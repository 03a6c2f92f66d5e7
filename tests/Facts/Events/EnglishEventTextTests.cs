using static Briefing.Tests.Facts.Events.Telling;

namespace Briefing.Tests.Facts.Events;

public sealed class EnglishEventTextTests
{
    /// <summary>A sentence of 10 November 2025 and what it tells.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        { "However, the council approved the plan on 3 November 2025.", "2025-11-03 The council approved the plan" },
        { "During the morning hours of 3 November 2025, the probe entered orbit.", "2025-11-03 The probe entered orbit" },
        { "The union reached a deal on 3 November 2025, the company said.", "2025-11-03 The union reached a deal, the company said" },
        { "In 2015 the union held its assembly in Lima.", "2015 The union held its assembly in Lima" },
        { "The broadcasts began on 3 November 2025 afternoon in the north.", "2025-11-03 The broadcasts began in the north" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Should_tell_what_happened(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(Told(Find("2025-11-10", sentence))));

    [Fact]
    public void Should_find_no_event_in_what_comes_round() =>
        Assert.Empty(Find("2025-11-10", "The festival is held every year in August."));
}
