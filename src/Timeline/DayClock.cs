using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>The parts of a day, in their order; none where nothing is said.</summary>
internal enum DayPart : byte
{
    None,
    Night,
    Morning,
    Afternoon,
    Evening,
}

/// <summary>By which clock a telling gives its day, read from the words beside the date in its sentence.</summary>
/// <param name="Part">The part of the day.</param>
/// <param name="Clock">Whose clock it says it is (日本時間, local time), by the name in the table; null where it says none.</param>
/// <param name="OtherDay">Days from its date to that of the other clock that it gives beside its own, -1 or 1; 0 where it gives none.</param>
internal readonly record struct DayClock(DayPart Part, string? Clock, int OtherDay)
{
    // 現地時間の, at about 7 p.m. on
    private const int Before = 24;
    private const int Behind = 24;

    /// <summary>の午後, 日の午後: how far from the date the part of the day may begin.</summary>
    private const int LongestTie = 3;

    private static readonly ILookup<string, (string Kind, string Word)> Words = EmbeddedTable.Rows("Timeline/Tables/clocks.tsv", 3)
        .ToLookup(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private static readonly (string Name, string Word)[] Clocks = ClocksOf("ja");
    private static readonly (DayPart Part, string Word)[] Parts = PartsOf("ja");
    private static readonly (string Name, string Word)[] EnglishClocks = ClocksOf("en");
    private static readonly (DayPart Part, string Word)[] EnglishParts = PartsOf("en");

    /// <summary>Whether it names a clock, its own or another.</summary>
    public bool IsNamed => Clock is not null || OtherDay != 0;

    /// <summary>Of a telling whose date is a day.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="day">Its day, as <see cref="DateOnly.DayNumber"/>.</param>
    public static DayClock Of(PageEvent told, int day)
    {
        if (told is not { Quote: { } quote, Expression: { Length: > 0 } expression } || quote.IndexOf(expression, StringComparison.Ordinal) is not (>= 0 and var at))
            return default;
        var before = quote.AsSpan(Math.Max(0, at - Before), Math.Min(at, Before));
        var after = quote.AsSpan(at + expression.Length);
        after = after[..Math.Min(after.Length, Behind)];
        return IsJapanese(expression) ? Japanese(before, after, day) : English(before, after);
    }

    /// <summary>
    /// Whether two tellings of neighbouring days may mean one moment by two clocks: one clock must be named, or the languages differ and both say
    /// the part of the day; and what is late by the one must be early by the other.
    /// </summary>
    /// <param name="earlier">Of the earlier day.</param>
    /// <param name="later">Of the day after it.</param>
    /// <param name="isTranslated">Whether the two are told in different languages.</param>
    public static bool MayBeOne(DayClock earlier, DayClock later, bool isTranslated)
    {
        if (earlier.OtherDay == 1 || later.OtherDay == -1)
            return true;
        var areKnown = earlier.Part != DayPart.None && later.Part != DayPart.None;
        // By one clock they are two days.
        if (earlier.Clock == later.Clock && !(earlier.Clock is null && isTranslated && areKnown))
            return false;
        // Late in the morning there it is past midnight here; in the evening there, the morning here.
        return earlier.Part switch
        {
            DayPart.Night => false,
            DayPart.Morning => later.Part is DayPart.None or DayPart.Night,
            DayPart.Evening => later.Part != DayPart.Evening,
            _ => later.Part <= DayPart.Morning,
        };
    }

    private static (DayPart Part, string Word)[] PartsOf(string language) =>
        [.. Words[language].Where(row => IsPart(row.Kind)).Select(row => (Enum.Parse<DayPart>(row.Kind, ignoreCase: true), row.Word))];

    private static (string Name, string Word)[] ClocksOf(string language) => [.. Words[language].Where(row => !IsPart(row.Kind))];

    private static bool IsPart(string kind) => Enum.TryParse<DayPart>(kind, ignoreCase: true, out _);

    private static bool IsJapanese(string expression) => expression.AsSpan().ContainsAnyInRange('\u3041', '\u9fff');

    private static DayClock Japanese(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int day)
    {
        var lead = before.TrimEnd('の');
        string? named = null;
        foreach (var (name, word) in Clocks)
        {
            if (lead.EndsWith(word, StringComparison.Ordinal))
                named = name;
        }
        var other = OtherDayIn(after, day);
        var part = DayPart.None;
        var first = LongestTie;
        foreach (var (of, word) in Parts)
        {
            // 深夜 is found before 夜 in it.
            if (after.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                (part, first) = (of, at);
        }
        return new(part, named, other);
    }

    /// <summary>2月26日夜（日本時間27日朝）: the day by the other clock, counted from this one.</summary>
    private static int OtherDayIn(ReadOnlySpan<char> after, int day)
    {
        var open = after.IndexOfAny('（', '(');
        if (open < 0)
            return 0;
        foreach (var (_, clock) in Clocks)
        {
            var at = after[open..].IndexOf(clock, StringComparison.Ordinal);
            if (at is not (> 0 and < 5))
                continue;
            var number = 0;
            foreach (var c in after[(open + at + clock.Length)..].TrimStart('の'))
            {
                var digit = c is >= '０' and <= '９' ? c - '０' : c - '0';
                if (digit is < 0 or > 9)
                    return c == '日' ? Matching(day, number) : 0;
                number = (number * 10) + digit;
                if (number > 31)
                    return 0;
            }
        }
        return 0;
    }

    private static int Matching(int day, int dayOfMonth) =>
        DateOnly.FromDayNumber(Math.Min(day + 1, DateOnly.MaxValue.DayNumber)).Day == dayOfMonth ? 1
        : DateOnly.FromDayNumber(Math.Max(day - 1, 0)).Day == dayOfMonth ? -1 : 0;

    private static DayClock English(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        string? named = null;
        foreach (var (name, clock) in EnglishClocks)
        {
            if (HasWord(before, clock) || HasWord(after, clock))
                named = name;
        }
        foreach (var (part, word) in EnglishParts)
        {
            // Of what stands behind only the next word: another date may follow.
            if (HasWord(before, word) || after.TrimStart(' ').StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return new(part, named, 0);
        }
        return new(DayPart.None, named, 0);
    }

    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var end = at + word.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
