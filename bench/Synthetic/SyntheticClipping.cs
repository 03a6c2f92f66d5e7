using System.Globalization;
using System.Text;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>A clipped page of about 4 KB: menus, headline, date line, an article that tells of dated events, and more furniture.</summary>
internal static class SyntheticClipping
{
    public static string Make(int number, Phrases phrases)
    {
        var random = new Random((ulong)(number * 104_729) + 4_096);
        var day = SyntheticPage.DayOf(random);
        var text = new StringBuilder();
        var outlet = Phrases.Word("outlet", random);
        for (var i = 0; i < 4; i++)
            text.Append(phrases.Sentence("menu", random, day)).Append('\n');
        text.Append(phrases.Sentence("title", random, day)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"公開日：{day.Year}年{day.Month}月{day.Day}日　{outlet}\n\n");
        for (var i = 0; i < 4; i++)
        {
            if (i > 0)
                text.Append('■').Append(phrases.Sentence("heading", random, day)).Append('\n');
            text.Append(Plain(phrases.Paragraph(random, day, 5, "dated"))).Append('\n');
            text.Append(Plain(phrases.Paragraph(random, day, 4))).Append("\n\n");
        }
        for (var i = 0; i < 3; i++)
            text.Append('・').Append(Plain(phrases.Sentence("item", random, day))).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"\n関連記事\n{phrases.Sentence("title", random, day)}\n© {day.Year} {outlet}\n");
        return text.ToString();
    }

    private static string Plain(string markdown) => markdown.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
