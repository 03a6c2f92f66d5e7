using Briefing.Rendering;
using Briefing.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Rendering;

public sealed class QuoteIndexTests
{
    // Few letters, so that quotes are found, begin alike and hold each other; some as long as a key.
    private static readonly Gen<string> Texts =
        from pieces in Gen.Elements("a", "b", "ab", "第一回の会合が開かれた", "。", new string('c', 499), "d").ListOf()
        select string.Concat(pieces);

    [Fact]
    public void Should_find_what_a_search_for_each_quote_finds() =>
        Prop.ForAll(Texts.ListOf().ToArbitrary(), Texts.ListOf().ToArbitrary(), (quotes, list) =>
        {
            var texts = list.ToList();
            var expected = quotes.Select(quote => texts.FindIndex(text => text.Contains(quote, StringComparison.Ordinal)) is var at and >= 0
                ? (at, texts[at].IndexOf(quote, StringComparison.Ordinal)) : (-1, -1));

            Assert.Equal(expected, new QuoteIndex([.. quotes]).Find(texts));
        }).Check(Cases.Quick);
}
