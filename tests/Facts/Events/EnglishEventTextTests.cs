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
        { "The council also approved the plan on 3 November 2025.", "2025-11-03 The council approved the plan" },
        { "As of 3 November 2025, crews were searching the ruins.", "2025-11-03 Crews were searching the ruins" },
        { "Since 28 September, when the storm hit the coast, there has been a focus on crews.", "2025-09-28 The storm hit the coast" },
        { "November 3, 2025 was the 20th anniversary of the service.", "2025-11-03 November 3, 2025 was the 20th anniversary of the service" },
        { "The service was founded back in 1996.", "1996 The service was founded" },
        { "LIMA (Agency) - The blast killed four people in an explosion on 3 November 2025, officials said.", "2025-11-03 The blast killed four people in an explosion, officials said" },
        { "LIMA, Peru — A massive explosion 3 November 2025 leveled a warehouse.", "2025-11-03 A massive explosion leveled a warehouse" },
        { "THE PRESIDENT: On 3 November 2025, I opened the bridge.", "2025-11-03 I opened the bridge" },
        { "The board announced the results of Sunday's vote.", "2025-11-09 The board announced the results of Sunday's vote" },
        { "The council met at 6 p.m. Friday (November 7) at the school.", "2025-11-07 The council met at 6 p.m. at the school" },
        { "Four were arrested after an inquiry into the harbour fire, which broke out in the early morning of 26 June 2025.", "2025-06-26 The harbour fire broke out" },
        { "Mayor Ann Smith, who resigned in June 2025, said the port would reopen.", "2025-06 Mayor Ann Smith resigned" },
        { "On October 25, 2025, at approximately 12:50 A.M. Northport officers were sent to the harbour.", "2025-10-25 At approximately 12:50 A.M. Northport officers were sent to the harbour" },
        { "Smith named Ann Jones, whose candidacy had been announced last year.", "2024 Ann Jones's candidacy had been announced" },
        { "Founded in 1951, Northport Foods has grown into a chain of shops.", "1951 Northport Foods was founded" },
        { "Northport Foods announced on July 31, 2025, its plan to open a shop.", "2025-07-31 Northport Foods announced its plan to open a shop" },
        { "The deal, which is expected to close in the fourth quarter of 2026, will please the owners.", "2026-10/2026-12 The deal is expected to close" },
        { "The boom led to the 1981 launch of the service.", "1981 The boom led to the launch of the service" },
        { "Smith stood for office only in March.", "2025-03 Smith stood for office" },
        { "The report was opposed by Jones, who is expected to retire in December 2025.", "2025-12 Jones is expected to retire" },
        { "Prices rose again following the minister's surprise resignation in June.", "2025-06 The minister's surprise resignation" },
        { "The mayor took office at 12 a.m. Friday.", "2025-11-07 The mayor took office at 12 a.m." },
        { "The country tested a bomb on March 1, 1954, according to its papers.", "1954-03-01 The country tested a bomb, according to its papers" },
        { "During his long speech at the prize ceremony in the capital in 2005, the chairman of the committee made a reference to, and saluted, the survivors and their organisation.", "2005 During his long speech at the prize ceremony in the capital, the chairman of the committee made a reference to, and saluted, the survivors and their organisation" },
        { "The group has won the 2024 Northport Prize.", "2024 The group has won the Northport Prize" },
        { "The workers went home as early as Friday.", "2025-11-07 The workers went home" },
        { "An inquiry into the March collapse of the Northport Bridge said that a ship had lost power.", "2025-03 The collapse of the Northport Bridge" },
        { "The bridge fell on March 26, 2024, when a ship, built in the north, lost power.", "2024-03-26 The bridge fell when a ship, built in the north, lost power" },
        { "The inn burned on the night of 3 November 2025.", "2025-11-03 The inn burned" },
        { "The inn closed at the end of October 2025.", "2025-10-31~ The inn closed" },
        { "The parade is set for 30 November 2025.", "2025-11-30 The parade is set" },
        { "The broadcasts began on 3 November 2025 afternoon in the north.", "2025-11-03 The broadcasts began in the north" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Should_tell_what_happened(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(Told(Find("2025-11-10", sentence))));

    /// <summary>A sentence of two dates and what it tells of each.</summary>
    public static TheoryData<string, string[]> Halves => new()
    {
        { "In May 2022 the country announced its bid after the neighbour invaded the island in February 2022.", ["2022-05 The country announced its bid", "2022-02 The neighbour invaded the island"] },
        { "Smith resigned as mayor in May 2022 and announced her candidacy in June 2022.", ["2022-05 Smith resigned as mayor", "2022-06 Smith resigned as mayor in May 2022 and announced her candidacy"] },
        { "On 3 November 2025 police held the captain of the ferry that overturned off the port on 1 November 2025, on suspicion of negligence.", ["2025-11-03 Police held the captain of the ferry that overturned off the port on 1 November 2025, on suspicion of negligence", "2025-11-01 The ferry overturned off the port"] },
        { "On 8 November 2025 hikers returned to the peak for the first time since the volcano erupted on 11 October 2024.", ["2025-11-08 Hikers returned to the peak for the first time", "2024-10-11 The volcano erupted"] },
        { "The museum, which reopened in 2019 after a long strike in 2016, is closed.", ["2019 The museum reopened after a long strike in 2016", "2016 A long strike"] },
        { "The firm went to Asia in 1872 and South America in 1874.", ["1872 The firm went to Asia and South America in 1874", "1874 The firm went to Asia in 1872 and South America"] },
        { "The bank cut rates in September 2024 and October 2024.", ["2024-09 The bank cut rates", "2024-10 The bank cut rates"] },
        { "Smith declared martial law in May 2022 and lawmakers impeached him in June 2022.", ["2022-05 Smith declared martial law", "2022-06 Smith declared martial law in May 2022 and lawmakers impeached him"] },
    };

    [Theory]
    [MemberData(nameof(Halves))]
    public void Should_give_each_date_its_own_half(string sentence, string[] expected) =>
        Assert.Equal(expected, Told(Find("2025-11-10", sentence)));

    [Theory]
    [InlineData("The Lakeside Museum opened a wing. It was founded in 1974.", "1974 The Lakeside Museum was founded")]
    [InlineData("MetroLink runs 300 buses. It was established in 1974.", "1974 MetroLink was established")]
    [InlineData("Ann Holt joined the firm. It was founded in 1974.", "1974 It was founded")]
    [InlineData("Buses will run again. It was founded in 1974.", "1974 It was founded")]
    [InlineData("The Lakeside Museum has a wing. It was painted in 1974.", "1974 It was painted")]
    public void Should_name_the_institution_that_was_founded(string sentences, string expected) =>
        Assert.Equal(expected, Assert.Single(Told(Find("2025-11-10", sentences))));

    [Fact]
    public void Should_look_back_only_for_a_paragraph_where_weekdays_say_that_the_text_is_about_now() => Assert.Equal(
        ["2025-11-07 The court upheld the sentence", "2005 Smith had first been convicted", "2025-02 A clerk said the verdict was wrong"],
        Told(Find("2025-11-10", "The court upheld the sentence on Friday.", "Smith had first been convicted in 2005.", "In February, a clerk said the verdict was wrong.")));

    [Fact]
    public void Should_find_no_event_in_what_comes_round() =>
        Assert.Empty(Find("2025-11-10", "The festival is held every year in August."));
}
