using System.Buffers;

namespace Briefing.Dates.Tagging.Japanese;

/// <summary>Times of day: no dates, but they stand between a date and what goes on behind it.</summary>
internal static class JapaneseTimes
{
    private static readonly string[] Words =
        ["未明", "早朝", "明け方", "朝方", "朝", "午前中", "午前", "午後", "正午", "昼前", "昼過ぎ", "昼すぎ", "昼ごろ", "昼", "夕方", "夕刻", "夕", "夜遅く", "夜中", "夜", "深夜", "晩"];

    private static readonly SearchValues<char> Initials = SearchValues.Create([.. Words.Select(word => word[0])]);

    /// <summary>The place behind a time of day that begins here, or the place itself.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var i = at;
        Scan.Take(text, ref i, 'の');
        i = Scan.SkipSpaces(text, i);
        var hasWord = Initials.Contains(Scan.At(text, i)) && Scan.TakeAny(text, ref i, Words);
        var afterWord = i;
        if (!hasWord && i != at)
            afterWord = start;
        i = Scan.SkipSpaces(text, i);
        if (Numerals.TryRead(text, ref i, out var hour) && hour.Value <= 30 && TakeUnit(text, ref i))
        {
            Scan.TakeAny(text, ref i, "すぎ", "過ぎ", "前", "半", "ごろ", "頃", "ころ");
            return i;
        }
        return hasWord ? afterWord : start;
    }

    private static bool TakeUnit(ReadOnlySpan<char> text, ref int at)
    {
        if (Scan.At(text, at) is ':' or '：')
        {
            at++;
            return Numerals.TryRead(text, ref at, out _);
        }
        if (!Scan.Take(text, ref at, '時') || Scan.At(text, at) is '間' or '点' or '期' or '代')
            return false;
        var i = at;
        if (Numerals.TryRead(text, ref i, out _) && Scan.Take(text, ref i, '分'))
            at = i;
        return true;
    }
}
