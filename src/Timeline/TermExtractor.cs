using System.Buffers;
using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>
/// The terms by which tellings are compared. Japanese needs no dictionary for this: a run of one script is a word or
/// a compound of words, and the neighbouring characters of a compound agree where its words do.
/// </summary>
internal ref partial struct TermExtractor
{
    /// <summary>Counters that make a number part of a date or a time, which is compared elsewhere.</summary>
    private static readonly SearchValues<char> TimeCounters = SearchValues.Create("年月日時分秒");

    private static readonly string[] Titles =
        [.. EmbeddedTable.Rows("Timeline/Tables/titles.tsv", 1).Select(row => row[0]).OrderByDescending(title => title.Length)];

    /// <summary>How many characters of a run may be the name of a place before the name of a happening.</summary>
    private const int LongestPlace = 4;

    /// <summary>The longest name in quotation marks, and the mark behind it.</summary>
    private const int LongestQuotedName = 13;

    /// <summary>What a word of the context counts against one of the telling itself.</summary>
    private const float ContextFactor = 0.25f;

    /// <summary>The same for a word that only says on what occasion the telling's own thing happened.</summary>
    private const float SettingFactor = 0.4f;

    /// <summary>How far from the end of a sentence its verb of saying may stand.</summary>
    private const int LastWords = 10;

    private readonly ReadOnlySpan<char> text;
    private readonly TellingWords words;
    private readonly bool isContext;
    private readonly List<Term> terms;
    private readonly List<string>? names;
    private readonly ShortForms shortForms;
    private float factor;
    private bool isSubject;
    private int at;
    private int lastName = -1;

    private TermExtractor(ReadOnlySpan<char> text, bool isContext, ShortForms shortForms, List<Term> terms, List<string>? names)
    {
        this.text = text;
        this.isContext = isContext;
        this.shortForms = shortForms;
        this.terms = terms;
        this.names = names;
        words = isContext ? default : new(text);
    }

    /// <summary>The kind of happening that the telling's verb names; 0 where it names none of the table.</summary>
    private ulong Head { get; set; }

    /// <summary>Whether somebody says something.</summary>
    private bool IsSaying { get; set; }

    /// <param name="text">A telling, in Unicode normalization form KC.</param>
    /// <param name="isContext">Whether it is the sentence around the telling.</param>
    /// <param name="shortForms">Which names stand for which.</param>
    /// <param name="terms">Receives the terms; a term that occurs twice is there twice.</param>
    /// <param name="names">Receives each term as a person may read it; null where nobody asks.</param>
    /// <returns>The key of the kind of happening that its verb names, 0 where that is none of the table; and whether somebody says something.</returns>
    public static (ulong Head, bool IsSaying) Extract(
        ReadOnlySpan<char> text, bool isContext, ShortForms shortForms, List<Term> terms, List<string>? names = null)
    {
        var extractor = new TermExtractor(text, isContext, shortForms, terms, names);
        extractor.Run();
        return (extractor.Head, extractor.IsSaying);
    }

    private void Run()
    {
        while (at < text.Length)
        {
            var start = at;
            var script = Scripts.Of(text[at]);
            while (at < text.Length && Scripts.Continues(script, text[at]))
                at++;
            if (at == start)
                at++;
            isSubject = !isContext && start >= words.SubjectStart && at <= words.SubjectEnd;
            factor = isContext ? ContextFactor : words.IsSetting(start) || TellingWords.IsWhen(text[start..at]) ? SettingFactor : 1;
            switch (script)
            {
                case Script.Kanji:
                    Compound(start);
                    break;
                case Script.Katakana:
                    Katakana(start);
                    break;
                case Script.Latin:
                    English(start);
                    break;
                case Script.Digit:
                    Number(start);
                    break;
                default:
                    Quoted(start);
                    break;
            }
            Concepts(start);
        }
    }

    private readonly void Compound(int start)
    {
        var length = at - start;
        for (var i = start; i + 1 < at; i++)
        {
            terms.Add(new(TermKey.OfPair(text[i], text[i + 1]), factor / MathF.Sqrt(length - 1), TermKind.Content, isContext, isSubject));
            names?.Add(text.Slice(i, 2).ToString());
        }
        Initials(start);
        Titled(start);
        Stands(text[start..at]);
        if (length < 2)
            return;
        Place(start, text[start..at]);
        for (var end = start + 2; end <= Math.Min(at, start + LongestPlace); end++)
            Add(text[start..end], TermKind.PossiblePlace);
    }

    /// <summary>日米韓首脳: each of the countries that a run begins with, two or more.</summary>
    private readonly void Initials(int start)
    {
        var end = start;
        while (end < at && end - start < 4 && ConceptTable.OfInitial(text[end]) is not null)
            end++;
        if (end - start < 2 && !(end == at && at - start == 1 && at < text.Length && text[at] != 'の'))
            return;
        for (var i = start; i < end; i++)
            Add(ConceptTable.OfInitial(text[i])!);
    }

    /// <summary>A name before a title: its first character, as 尹大統領 is 尹錫悦大統領, and what it is called elsewhere.</summary>
    private readonly void Titled(int start)
    {
        var run = text[start..at];
        foreach (var title in Titles)
        {
            var where = run.Length - title.Length;
            if (where is >= 1 and <= 4 && run.EndsWith(title, StringComparison.Ordinal))
            {
                Add(run[..1], TermKind.Name);
                Stands(run[..where]);
                return;
            }
        }
    }

    /// <summary>What a long name is called for short.</summary>
    private readonly void Stands(ReadOnlySpan<char> name)
    {
        if (shortForms.Of(name) is { } shortForm)
            Name(shortForm);
    }

    private readonly void Katakana(int start)
    {
        var word = text[start..at];
        if (word.Length < 2)
            return;
        Span<char> sound = stackalloc char[NameSound.Longest];
        var length = NameSound.OfKatakana(word, sound);
        ReadOnlySpan<char> key = length > 0 ? sound[..length] : word;
        Add(key, length > 0 ? TermKind.Name : TermKind.Content, word);
        Add(key, TermKind.PossiblePlace, word);
        Stands(word);
        Place(start, key);
    }

    /// <summary>A name as another name's short form: an acronym, or katakana.</summary>
    private readonly void Name(string name)
    {
        Span<char> sound = stackalloc char[NameSound.Longest];
        foreach (var part in name.AsSpan().SplitAny('・', ' '))
        {
            var word = name.AsSpan(part);
            var length = word.Length > 0 && Scripts.Of(word[0]) == Script.Katakana ? NameSound.OfKatakana(word, sound) : 0;
            if (length > 0)
                Add(sound[..length], TermKind.Name, word);
            else if (word.Length > 1)
                Add(word, TermKind.Name);
        }
    }

    /// <summary>「ひびき」: a name in hiragana, which makes words only in quotation marks.</summary>
    private readonly void Quoted(int start)
    {
        if (text[start] is '「' or '『' && text[at..Math.Min(text.Length, at + LongestQuotedName)].IndexOfAny('」', '』') is > 1 and var length
            && !text.Slice(at, length).ContainsAnyExceptInRange('\u3041', '\u309f'))
            Add(text.Slice(at, length), TermKind.Name);
    }

    private readonly void Place(int start, ReadOnlySpan<char> key)
    {
        if (PlaceCues.Mark(text, start, at))
            Add(key, TermKind.Place);
    }

    private readonly void Number(int start)
    {
        var number = text[start..at].TrimEnd(".,");
        if (at < text.Length && TimeCounters.Contains(text[at]) && !(text[at] == '年' && number.Length < 3))
            return;
        var counter = at < text.Length && Scripts.Of(text[at]) is Script.Kanji or Script.Katakana ? 1 : 0;
        if (number.Length > 1)
            Add(number, TermKind.Name);
        else if (counter > 0)
            Add(text[start..(at + counter)], TermKind.Content);
    }

    /// <summary>Words of the table that begin in the run just read; they may go on into the next (合意に至ら).</summary>
    private void Concepts(int start)
    {
        for (var i = start; i < at; i++)
        {
            if (!Scripts.IsJapanese(text[i]))
                return;
            var (concept, length) = ConceptTable.At(text, i);
            if (concept is null)
                continue;
            Add(concept);
            i += length - 1;
            if (isContext)
                continue;
            if (concept.Kind == ConceptKind.Act && factor == 1 && !isSubject)
                Head = concept.Key;
            else if (concept.Kind == ConceptKind.Act && Head == 0)
                Head = concept.Key;
            IsSaying |= concept.Kind == ConceptKind.Say && text.Length - i <= LastWords;
        }
    }

    private readonly void Add(Concept concept)
    {
        terms.Add(new(concept.Key, factor, concept.Kind is ConceptKind.Thing or ConceptKind.Country ? TermKind.Thing : TermKind.Action, isContext, isSubject));
        names?.Add($"[{concept.Name}]");
    }

    private readonly void Add(ReadOnlySpan<char> word, TermKind kind) => Add(word, kind, word);

    private readonly void Add(ReadOnlySpan<char> key, TermKind kind, ReadOnlySpan<char> word)
    {
        var keyKind = kind == TermKind.PossiblePlace ? TermKind.Place : kind;
        terms.Add(new(TermKey.OfWord(key, keyKind), factor, kind, isContext, isSubject));
        names?.Add(kind is TermKind.Place or TermKind.PossiblePlace ? $"@{word}" : word.ToString());
    }
}
