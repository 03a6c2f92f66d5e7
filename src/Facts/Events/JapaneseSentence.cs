using System.Buffers;
using Briefing.Text;

namespace Briefing.Facts.Events;

/// <summary>
/// A Japanese sentence cut at the commas that end a clause. What stands in quotation marks and brackets is
/// covered, so that its commas and particles are not taken for the sentence's own; offsets stay those of the text.
/// </summary>
internal sealed class JapaneseSentence
{
    /// <summary>Stands for a covered character.</summary>
    public const char Cover = '\ufffc';

    private const string Openers = "「『（(【［[〈《“";
    private const string Closers = "」』）)】］]〉》”";

    private static readonly SearchValues<char> Openings = SearchValues.Create(Openers);

    private static readonly string[] Endings = Words("end");
    private static readonly string[] Ties = Words("tie");
    private static readonly string[] NoEndings = Words("none");

    private static string[] Words(string kind) =>
        [.. EmbeddedTable.Rows("Facts/Events/Tables/clauses-ja.tsv", 2).Where(row => row[0] == kind).Select(row => row[1])];

    public JapaneseSentence(string text)
    {
        Text = text;
        Masked = Mask(text);
        Clauses = [.. Split(Masked)];
    }

    public string Text { get; }

    /// <summary>Of the length of <see cref="Text"/>.</summary>
    public string Masked { get; }

    /// <summary>Each with its comma; together the whole sentence.</summary>
    public IReadOnlyList<TextSpan> Clauses { get; }

    public int ClauseAt(int offset)
    {
        for (var i = 0; i < Clauses.Count; i++)
        {
            if (Clauses[i].Contains(offset))
                return i;
        }
        return Clauses.Count - 1;
    }

    public static string Mask(string text)
    {
        if (text.AsSpan().IndexOfAny(Openings) < 0)
            return text;
        var masked = text.ToCharArray();
        var depth = 0;
        for (var i = 0; i < masked.Length; i++)
        {
            if (Closers.Contains(masked[i], StringComparison.Ordinal))
                depth = Math.Max(0, depth - 1);
            if (depth > 0)
                masked[i] = Cover;
            if (Openers.Contains(text[i], StringComparison.Ordinal) && Closes(text, i))
                depth++;
        }
        return new(masked);
    }

    /// <summary>Whether what opens at an offset is closed again.</summary>
    private static bool Closes(string text, int offset)
    {
        var closer = Closers[Openers.IndexOf(text[offset], StringComparison.Ordinal)];
        return text.IndexOf(closer, offset + 1) >= 0;
    }

    private static IEnumerable<TextSpan> Split(string masked)
    {
        var start = 0;
        for (var i = 1; i < masked.Length; i++)
        {
            if (masked[i] is not ('、' or '，') || !(masked.AsSpan(i + 1).StartsWith("そして", StringComparison.Ordinal) || EndsClause(masked.AsSpan(start, i - start))))
                continue;
            yield return new(start, i + 1);
            start = i + 1;
        }
        if (start < masked.Length)
            yield return new(start, masked.Length);
    }

    private static bool EndsClause(ReadOnlySpan<char> before)
    {
        if (EndsInNone(before) || EndsInTie(before))
            return false;
        foreach (var ending in Endings)
        {
            if (before.Length > ending.Length + 1 && before.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return EndsInVerbStem(before) || EndsInDeed(before);
    }

    /// <summary>…を誌上に発表、: a noun that says what was done, as notes have it.</summary>
    private static bool EndsInDeed(ReadOnlySpan<char> before) => before.Length > 6 && before[^3] is 'を' or 'に'
        && JapaneseText.IsKanji(before[^1]) && JapaneseText.IsKanji(before[^2]) && EndsInNoun(before[..^3]);

    private static bool EndsInNoun(ReadOnlySpan<char> before) => JapaneseText.IsNominal(before[^1]) || before[^1] is '」' or '』' or Cover;

    private static bool EndsInNone(ReadOnlySpan<char> before)
    {
        foreach (var word in NoEndings)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool EndsInTie(ReadOnlySpan<char> before)
    {
        foreach (var tie in Ties)
        {
            // After a clause (…したことに対し) it ends one.
            if (before.EndsWith(tie, StringComparison.Ordinal) && before.Length > tie.Length
                && (tie[0] == 'を' || !JapaneseText.IsHiragana(before[^(tie.Length + 1)])))
                return true;
        }
        return false;
    }

    /// <summary>A verb's continuative form: 示し、行い、開かれ、述べ. A noun that ends like one is cut too, which does no harm.</summary>
    private static bool EndsInVerbStem(ReadOnlySpan<char> before)
    {
        if (before.Length < 3)
            return false;
        var (last, previous) = (before[^1], before[^2]);
        if (last == 'し')
            return JapaneseText.IsKanji(previous) || JapaneseText.IsKatakana(previous) || previous is 'に' or 'と' or 'く' or 'ろ' or 'ら';
        return ("いきぎちりみび".Contains(last, StringComparison.Ordinal) && JapaneseText.IsKanji(previous))
            || ("れせえけげめべねて".Contains(last, StringComparison.Ordinal) && (JapaneseText.IsKanji(previous) || JapaneseText.IsHiragana(previous)));
    }
}
