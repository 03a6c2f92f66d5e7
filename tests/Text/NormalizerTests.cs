using System.Text;
using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormKC)]
    public void Should_give_what_the_framework_gives_of_every_character_beside_others(NormalizationForm form)
    {
        var wrong = new List<string>();
        for (var c = '\0'; c < '\uFFFE'; c++)
        {
            if (char.IsSurrogate(c) || c is >= '\uFDD0' and <= '\uFDEF')
                continue;
            foreach (var text in new[] { $"{c}", $"か{c}", $"カ{c}", $"e{c}", $"{c}\u3099", $"{c}\u0301" })
            {
                if (Normalizer.Of(text, form) != text.Normalize(form))
                    wrong.Add(text);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Should_put_a_mark_in_place_of_half_a_pair() => Assert.Equal("a\uFFFDb", Normalizer.Of("a\uD800b", NormalizationForm.FormC));
}
