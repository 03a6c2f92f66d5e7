using Briefing.Rendering;
using Briefing.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;

namespace Briefing.Tests.Rendering;

public sealed class QuoteIndexTests
{
    // Few letters, so that quotes are found, begin alike and hold each other; some as long as a key.
    private static readonly Gen<string> Texts =
        from pieces in Gen.Elements("a", "b", "ab", "第一回の会合が開かれた", "。", new string('c', 499), "d").ListOf()
        select string.Concat(pieces);

    [Fact]
    public void Should_find_what_a_search_for_each_quote_finds() =>
        Prop.ForAll(Texts.ListOf().ToArbitrary(), Texts.ListOf().ToArbitrary(), (quotes, texts) =>
        {
            BodyBlock[] blocks = [.. texts.Select(text => new BodyBlock(new ParagraphBlock(), "", text))];

            int[] expected = [.. quotes.Select(quote => Array.FindIndex(blocks, block => block.Flat.Contains(quote, StringComparison.Ordinal)))];
            Assert.Equal(expected, new QuoteIndex([.. quotes]).Find(blocks));
        }).Check(Cases.Quick);
}
