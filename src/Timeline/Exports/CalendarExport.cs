using System.Globalization;
using System.Text;
using Briefing.Pages;

namespace Briefing.Timeline.Exports;

/// <summary>RFC 5545. An event is a whole day or a run of them; what is known less precisely has no place in a calendar.</summary>
internal static class CalendarExport
{
    /// <summary>Octets of a line without its end, after which it must be folded (RFC 5545, 3.1).</summary>
    private const int LineLimit = 75;

    public static byte[] Write(Chronology chronology, string title, Func<Mention, string?> addressOf)
    {
        var calendar = new StringBuilder();
        Line(calendar, "BEGIN:VCALENDAR");
        Line(calendar, "VERSION:2.0");
        Line(calendar, "PRODID:-//Briefing//Timeline//EN");
        Line(calendar, "CALSCALE:GREGORIAN");
        Line(calendar, "X-WR-CALNAME:" + Escape(title));
        foreach (var item in chronology.Events)
        {
            if (TimelineExports.IsWholeDays(item.Date) && item.Date is { First: { } first, Last: { } last })
                Event(calendar, item, first, last, addressOf);
        }
        Line(calendar, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(calendar.ToString());
    }

    private static void Event(StringBuilder calendar, TimelineEvent item, DateOnly first, DateOnly last, Func<Mention, string?> addressOf)
    {
        Line(calendar, "BEGIN:VEVENT");
        Line(calendar, "UID:" + item.Id + "@briefing");
        // A time stamp is obligatory; the newest telling's day serves, so that the same content gives the same bytes.
        Line(calendar, "DTSTAMP:" + Day(Newest(item) ?? first) + "T000000Z");
        Line(calendar, "DTSTART;VALUE=DATE:" + Day(first));
        if (last < DateOnly.MaxValue)
            Line(calendar, "DTEND;VALUE=DATE:" + Day(last.AddDays(1)));
        Line(calendar, "SUMMARY:" + Escape(item.Text));
        Line(calendar, "DESCRIPTION:" + Escape(string.Join("\n", item.Mentions.Select(mention => mention.Event.Quote ?? mention.Event.Text))));
        if (item.Topics.Count > 0)
            Line(calendar, "CATEGORIES:" + string.Join(',', item.Topics.Select(Escape)));
        if (item.Status == EventStatus.Planned)
            Line(calendar, "STATUS:TENTATIVE");
        if (addressOf(item.Mentions[0]) is { } address)
            Line(calendar, "URL:" + Escape(address));
        Line(calendar, "TRANSP:TRANSPARENT");
        Line(calendar, "END:VEVENT");
    }

    private static DateOnly? Newest(TimelineEvent item) => item.Mentions.Max(mention => mention.Page.Date?.First);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545, 3.3.11; control characters have no place in a calendar.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                escaped.Append("\\n");
            else if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (!char.IsControl(c))
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Folds after 75 octets, never within a character.</summary>
    private static void Line(StringBuilder calendar, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineLimit)
            {
                calendar.Append("\r\n ");
                octets = 1;
            }
            calendar.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        calendar.Append("\r\n");
    }
}
