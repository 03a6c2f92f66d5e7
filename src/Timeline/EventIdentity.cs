using System.Security.Cryptography;
using System.Text;

namespace Briefing.Timeline;

/// <summary>
/// Ids of events. Every telling has an id of its own, from its date and its words alone; an event takes that of the telling
/// that was told first (by the document's date, then its path). A document added later therefore changes no id, unless it
/// is dated before all others that tell the event; and because a correction may name the id of any telling, one that
/// a person wrote down earlier still finds its event then.
/// </summary>
internal static class EventIdentity
{
    private const int HashLength = 8;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The telling's date, made of letters that an address may hold, and a short hash of date and words.</summary>
    public static string Of(Mention mention)
    {
        var date = mention.Event.Date.ToString();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(date + "\n" + mention.Event.Text));
        var id = new StringBuilder();
        foreach (var c in date)
        {
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[^1] != '-' && c is '-' or '/')
                id.Append('-');
        }
        if (id[^1] != '-')
            id.Append('-');
        for (var i = 0; i < HashLength; i++)
            id.Append(Alphabet[hash[i] & 31]);
        return id.ToString();
    }

    /// <summary>The telling that was told first; undated documents come last.</summary>
    public static Mention Founder(IEnumerable<Mention> mentions) => mentions.Aggregate((first, other) => IsToldBefore(other, first) ? other : first);

    private static bool IsToldBefore(Mention a, Mention b)
    {
        var order = (a.Page.Date?.First ?? DateOnly.MaxValue).CompareTo(b.Page.Date?.First ?? DateOnly.MaxValue);
        if (order == 0)
            order = string.CompareOrdinal(a.Page.Path, b.Page.Path);
        return order < 0 || (order == 0 && a.Index < b.Index);
    }
}
