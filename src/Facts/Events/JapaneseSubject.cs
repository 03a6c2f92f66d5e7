namespace Briefing.Facts.Events;

/// <summary>Who or what a clause speaks about.</summary>
internal static class JapaneseSubject
{
    private const int LongestThought = 120;

    /// <summary>Whether a span of a sentence has a subject of its own.</summary>
    public static bool IsIn(JapaneseSentence sentence, TextSpan span)
    {
        for (var i = span.Start + 1; i < span.End; i++)
        {
            if (IsParticle(sentence.Masked, i, "はがも"))
                return true;
        }
        return false;
    }

    /// <summary>Whether somebody who acts (Xが) stands between two places.</summary>
    public static bool IsActor(JapaneseSentence sentence, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (IsParticle(sentence.Masked, i, "が") && NounBefore(sentence, i, start) is { Length: > 1 } noun && Discourse.IsAgent(noun))
                return true;
        }
        return false;
    }

    /// <summary>The topic (Xは) that stands before an offset, nearest first; else the subject (Xが); without its particle.</summary>
    public static string? TopicOf(JapaneseSentence sentence, int before) =>
        Noun(sentence, before, "は") ?? Noun(sentence, before, "がも");

    /// <summary>The topic (Xは) that stands nearest before an offset, without its particle; what only does something (Xが) is none.</summary>
    public static string? MarkedTopicOf(JapaneseSentence sentence, int before) => Noun(sentence, before, "は");

    /// <summary>Where the last topic (Xは) before an offset ends, its particle not included; 0 where there is none.</summary>
    public static int EndOfTopic(JapaneseSentence sentence, int before)
    {
        for (var i = Math.Min(before, sentence.Masked.Length) - 1; i > 0; i--)
        {
            if (IsParticle(sentence.Masked, i, "は"))
                return i;
        }
        return 0;
    }

    /// <summary>The first subject after an offset: that of a main clause whose relative clause came first.</summary>
    public static string? After(JapaneseSentence sentence, int offset)
    {
        // …に店を開いたが、工場は…: what follows is set against it, and has a subject of its own.
        if (sentence.Masked.AsSpan(0, offset) is [.., 'た' or 'る' or 'す', 'が', '、'])
            return null;
        for (var i = offset + 1; i < sentence.Masked.Length; i++)
        {
            if (!IsThere(sentence.Masked, i) && IsParticle(sentence.Masked, i, "がは") && NounBefore(sentence, i, offset) is { Length: > 1 } noun)
                return noun;
        }
        return null;
    }

    private static string? Noun(JapaneseSentence sentence, int before, string particles)
    {
        for (var i = Math.Min(before, sentence.Masked.Length) - 1; i > 0; i--)
        {
            if (IsParticle(sentence.Masked, i, particles) && !IsThere(sentence.Masked, i) && NounBefore(sentence, i, 0) is { Length: > 1 } noun && !(IsOfThought(sentence.Masked, i) && !Discourse.IsAgent(noun)))
                return noun;
        }
        return null;
    }

    /// <summary>申告があった, 返事がなく: that there was something says nothing of who did the rest.</summary>
    private static bool IsThere(string masked, int particle) => masked[particle] == 'が'
        && (particle + 1 < masked.Length && masked[particle + 1] is 'あ' or 'い' || particle + 2 < masked.Length && masked[particle + 1] == 'な' && masked[particle + 2] is 'か' or 'く' or 'い');

    /// <summary>見込みは薄いとして、…した: what somebody thinks is about it, who did the rest is somebody else.</summary>
    private static bool IsOfThought(string masked, int topic)
    {
        var comma = masked.AsSpan(topic, Math.Min(LongestThought, masked.Length - topic)).IndexOfAny('、', '，');
        return comma > 0 && masked.AsSpan(topic, comma).EndsWith("として", StringComparison.Ordinal);
    }

    /// <summary>A particle after a noun, not one that belongs to には, では, or a conjunction after a verb.</summary>
    private static bool IsParticle(string masked, int i, string particles)
    {
        if (!particles.Contains(masked[i], StringComparison.Ordinal))
            return false;
        var previous = masked[i - 1];
        return (!JapaneseText.IsHiragana(previous) || EndsInHonorific(masked.AsSpan(0, i))) && previous is not ('、' or '。' or ' ' or '，' or '最')
            && (i + 1 >= masked.Length || masked[i + 1] is not 'な' || masked[i] != 'は');
    }

    /// <summary>袴田さん: the one ending in hiragana that a name has.</summary>
    private static bool EndsInHonorific(ReadOnlySpan<char> text) =>
        text.Length > 2 && text.EndsWith("さん", StringComparison.Ordinal) && (JapaneseText.IsNominal(text[^3]) || text[^3] is '）' or ')');

    /// <summary>株式会社PR TIMES: a space between Latin letters.</summary>
    private static bool IsWithinLatinName(string masked, int at, int end) =>
        masked[at] == ' ' && at > 0 && at + 1 < end && char.IsAsciiLetterOrDigit(masked[at - 1]) && char.IsAsciiLetter(masked[at + 1]);

    /// <summary>The noun phrase that ends before an offset: names and nouns, tied by の, brackets and quotation marks included.</summary>
    internal static string NounBefore(JapaneseSentence sentence, int end, int floor)
    {
        var start = EndsInHonorific(sentence.Masked.AsSpan(0, end)) ? end - 2 : end;
        var ties = 0;
        while (start > floor)
        {
            var c = sentence.Masked[start - 1];
            if (JapaneseText.IsNominal(c) || IsWithinLatinName(sentence.Masked, start - 1, end) || c is JapaneseSentence.Cover or '「' or '」' or '『' or '』' or '（' or '）' or '(' or ')' or '･')
                start--;
            else if ((c == 'の' && ties < 3 && start - 1 > floor && (JapaneseText.IsNominal(sentence.Masked[start - 2]) || sentence.Masked[start - 2] is '」' or ')'))
                || (c == 'と' && ties < 3 && start - 1 > floor && JapaneseText.IsNominal(sentence.Masked[start - 2]) && start < end && JapaneseText.IsNominal(sentence.Masked[start])))
                (start, ties) = (start - 1, ties + 1);
            else
                break;
        }
        return sentence.Text[start..end].TrimStart('の', '、', '）', ')', '」');
    }
}
