using System.Globalization;
using System.Text;

namespace Briefing.Benchmarks.Synthetic;

/// <summary>A page of about 3 KB: the same for the same number and size of site, on every machine.</summary>
internal sealed record SyntheticPage(string Name, string Title, DateOnly Date, string Source, IReadOnlyList<string> Topics, string Body)
{
    private const int Days = 3000;

    public static SyntheticPage Make(int number, Phrases phrases)
    {
        var random = new Random((ulong)(number * 7919) + 20_261_122);
        var date = DayOf(random);
        var title = phrases.Sentence("title", random, date);
        var source = Phrases.Word("outlet", random);
        var topics = new List<string>();
        // The first topics of the list come more often.
        for (var i = 1 + random.Below(3); i > 0; i--)
        {
            var id = Phrases.Topics[Math.Min(random.Below(Phrases.Topics.Count), random.Below(Phrases.Topics.Count * 3 / 2))][0];
            if (!topics.Contains(id))
                topics.Add(id);
        }
        return new(Phrases.PageName(number), title, date, source, topics, BodyOf(random, phrases, date));
    }

    public static DateOnly DayOf(Random random) => new DateOnly(2018, 1, 1).AddDays(random.Below(Days));

    public string ToMarkdown() => string.Create(CultureInfo.InvariantCulture,
        $"---\ntitle: \"{Title}\"\ndate: {Date:yyyy-MM-dd}\nsource: \"{Source}\"\ntopic: [{string.Join(", ", Topics)}]\n---\n\n{Body}");

    private static string BodyOf(Random random, Phrases phrases, DateOnly date)
    {
        var body = new StringBuilder();
        Add(phrases.Paragraph(random, date, 5, "link"));
        Add("## " + phrases.Sentence("heading", random, date));
        Add(phrases.Paragraph(random, date, 5 + random.Below(3)));
        Add(List("- "));
        Add("## " + phrases.Sentence("heading", random, date));
        Add(phrases.Paragraph(random, date, 4 + random.Below(3), "link"));
        Add("> " + phrases.Sentence("quote", random, date));
        Add("### " + phrases.Sentence("heading", random, date));
        Add(phrases.Paragraph(random, date, 4 + random.Below(2)));
        if (random.Below(2) == 0)
            Add(List("* "));
        body.Append(phrases.Paragraph(random, date, 4, "link")).Append('\n');
        return body.ToString();

        void Add(string block) => body.Append(block).Append("\n\n");

        string List(string bullet) => string.Join('\n',
            Enumerable.Range(0, 3 + random.Below(3)).Select(_ => bullet + phrases.Sentence("item", random, date)));
    }
}
