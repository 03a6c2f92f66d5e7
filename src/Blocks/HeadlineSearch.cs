using static Briefing.Blocks.HeadlineEvidence;
using static Briefing.Blocks.HeadlineWeights;

namespace Briefing.Blocks;

/// <summary>Weighs the lines above a text by how well each would head it.</summary>
internal sealed class HeadlineSearch
{
    private const int MinRepeated = 6;
    private const int MinStep = 3;
    private const int MaxWays = 8;
    private const double MinShare = 0.05;

    /// <summary>The columns from which on a line says more than a single word, which any text on its subject takes up whole.</summary>
    private const double WidthOfWords = 12;
    private const double MaxForeign = 0.1;
    private const int MinOwn = 20;
    private const int MinLong = 28;
    private const int MaxRepeats = 15;
    private const string Bar = " | ";
    private const int MinNamed = 3;
    private const int MaxNamed = 36;

    private readonly Draft _draft;
    private readonly int _end;
    private readonly Bigrams _about;

    private readonly List<int> _breadcrumbs = [];

    private List<string>? _owners;
    private int? _last;
    private bool? _isWeblog;

    /// <summary>By its text: where a kept line above the text stands first, and where again; null until it is asked for.</summary>
    private Dictionary<string, (int First, int Second)>? _places;

    /// <param name="draft">The clipping, furniture known.</param>
    /// <param name="end">Where the text begins.</param>
    public HeadlineSearch(Draft draft, int end)
    {
        _draft = draft;
        _end = end;
        _about = Bigrams.Of(draft, end);
    }

    /// <summary>Where the text begins.</summary>
    public int Text => _end;

    /// <summary>The index of the best headline; -1 where no line can be one.</summary>
    public int Find()
    {
        var (best, bestScore, seen) = (-1, 0.0, 0);
        for (var i = 0; i < _end; i++)
        {
            if (!_draft.IsKept(i))
                continue;
            seen++;
            if (!HeadlineShape.CanBe(_draft, i))
                continue;
            var score = Score(i) + If(seen == 1, IsLongFirst(i) ? LongFirst : First);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best < 0 ? best : WithDeck(best);
    }

    /// <summary>The share of a line's terms that the text takes up.</summary>
    public double Share(int index) => _about.Share(_draft.Units[index].Text);

    /// <summary>Whether the text bears a headline out so well that the short lines above it must be the site's.</summary>
    public bool IsCertain(int index) => HeadlineShape.IsMarked(_draft.Units[index]) || Score(index) >= Of(Certain);

    /// <summary>What the text is about, what the page calls its heading, and what stands near the text and its day, weighed.</summary>
    public double Score(int index) =>
        Of(Line) + Share(index) * Math.Min(1, _draft.Units[index].TextWidth / WidthOfWords) * Of(HeadlineEvidence.Share) + OfLook(_draft.Units[index]) + OfPage(index) + OfPlace(index);

    private static double OfLook(Unit unit)
    {
        var (text, width) = (unit.Text, unit.TextWidth);
        return If(width is >= MinLong and <= 120, Long) + If(width is >= MinOwn and < MinLong or > 120 and <= 160, Own) + If(width < 8, Short)
            + If(HeadlineShape.IsMarked(unit), Marked) + If(HeadlineLook.IsEmphasized(text), Emphasized)
            + If(Bullets.Starts(text) || HeadlineShape.IsIssue(text) || HeadlineShape.IsOrganization(text) || HeadlineShape.IsBracketed(text) || HeadlineShape.IsLongName(text)
                || HeadlineLook.IsFirstOfSeveral(text) || HeadlineLook.IsCutOff(text), Name)
            + If(HeadlineShape.IsInstitution(text) || HeadlineShape.IsBlogName(text), Institution)
            + (DateLines.IsDateLine(text) || HeadlineShape.EndsInDay(text) ? Of(Dated) : If(HeadlineLook.IsOfFigures(text), Figures)) + If(HeadlineLook.IsInCapitals(text), Capitals);
    }

    // What else on the page speaks of it.
    private double OfPage(int index)
    {
        var isAgain = StandsAgain(index) && Share(index) > MinShare && !IsName(_draft.Units[index].Text) || EndsTheWay(index);
        return If(index == 0 && HasNotation(), Transcription)
            + If(isAgain, Again) + If(HasMotto(index), Motto) + If(!isAgain && IsAmongAlike(index), AmongAlike) + If(IsAmongItems(index), AmongItems)
            + If(OpensText(index), HeadlineEvidence.OpensText)
            + If(IsSiteName(index), SiteName);
    }

    private double OfPlace(int index)
    {
        var isBelowDay = index > 0 && _draft.Units[index].Width >= HeadlineLines.MinDeck && DateLines.IsDateLine(_draft.Units[index - 1].Text);
        // Where there is no text to stand near, the first line heads the rest.
        return If(IsWeblog && index == LastBeforeText, WeblogEntry) + If(IsLastAboveDay(index), LastAboveDay) + If(isBelowDay, BelowDay)
            + Of(Distance) * (_end < _draft.Count ? _end - index : index);
    }

    private int LastBeforeText => _last ??= FindLast();

    private bool IsWeblog => _isWeblog ??= HasWeblogSign();

    private int FindLast()
    {
        var last = _end - 1;
        while (last >= 0 && !(_draft.IsKept(last) && HeadlineShape.CanBe(_draft, last)))
            last--;
        return last;
    }

    private bool HasWeblogSign()
    {
        for (var i = 0; i < _end; i++)
        {
            if (_draft.RuleOf(i) is "weblog-service" or "blog-notice" || _draft.IsKept(i) && HeadlineShape.IsBlogName(_draft.Units[i].Text))
                return true;
        }
        return false;
    }

    // © 例新聞; 橋が開通 | 例新聞
    private bool IsSiteName(int index)
    {
        var text = _draft.Units[index].Text;
        return text.Length is >= MinNamed and <= MaxNamed && (_owners ??= Owners()).Exists(line => line.Contains(text, StringComparison.Ordinal))
            || SiteSlogan.IsAt(_draft, index, _end)
            || index > 0 && _draft.Units[0].Text is var title && title.Length > text.Length + Bar.Length && title.EndsWith(text, StringComparison.Ordinal)
                && title.AsSpan(0, title.Length - text.Length).EndsWith(Bar);
    }

    private List<string> Owners()
    {
        var owners = new List<string>();
        for (var i = 0; i < _draft.Count; i++)
        {
            if (_draft.RuleOf(i) == "copyright")
                owners.Add(_draft.Units[i].Text);
        }
        return owners;
    }

    // 橋の視察2日目 above "橋の視察2日目（4月7日）のご報告です": a name would go on with a particle.
    private bool OpensText(int index) => _end < _draft.Count && _draft.Units[index].Text is { Length: >= MinRepeated } text && _draft.Units[_end].Text is var first
        && first.Length > text.Length && first.StartsWith(text, StringComparison.Ordinal) && !char.IsLetterOrDigit(first[text.Length]) && first[text.Length] != ' ' && !IsName(text);

    // The clipping's very first line may be an offer of the site's, of which the text has no word.
    private bool IsLongFirst(int index) =>
        index == 0 && _draft.Units[index].TextWidth >= MinLong && Share(index) > MaxForeign;

    // A name at the top with a sentence of the site's own right below, of which the text has no word, and below that what may head the text.
    private bool HasMotto(int index)
    {
        var motto = index + 1;
        if (index > 1 || motto >= _end || !_draft.IsKept(motto) || !_draft.Units[motto].IsProse || Share(motto) > MaxForeign)
            return false;
        for (var i = motto + 1; i < _end; i++)
        {
            if (_draft.IsKept(i) && _draft.Units[i].Width >= MinOwn && HeadlineShape.CanBe(_draft, i))
                return true;
        }
        return false;
    }

    // The day right below, and nothing below it that may head the text.
    private bool IsLastAboveDay(int index)
    {
        if (index + 1 >= _end || !DateLines.IsDateLine(_draft.Units[index + 1].Text))
            return false;
        for (var i = index + 1; i < _end; i++)
        {
            if (_draft.IsKept(i) && _draft.Units[i].Width >= HeadlineLines.MinDeck && HeadlineShape.CanBe(_draft, i))
                return false;
        }
        return true;
    }

    private bool HasNotation()
    {
        for (var i = 1; i < _end; i++)
        {
            if (_draft.RuleOf(i) == "notation")
                return true;
        }
        return false;
    }

    // The same line twice above the text.
    private bool StandsAgain(int index)
    {
        var text = _draft.Units[index].Text;
        return text.Length >= MinRepeated && !Bullets.Starts(text)
            && (_places ??= Places()).TryGetValue(text, out var place) && (place.First == index ? place.Second : place.First) < Math.Min(_end, index + MaxRepeats) && !IsCaption(place);
    }

    // The end of the way to the page: a step of its own, or some words.
    private bool EndsTheWay(int index)
    {
        var text = _draft.Units[index].Text;
        _places ??= Places();
        return text.Length >= MinStep && !Bullets.Starts(text) && _breadcrumbs.Exists(i => i < index + MaxRepeats && i != index && _draft.Units[i].Text is var way
            && way.Length > text.Length && way.EndsWith(text, StringComparison.Ordinal) && (text.Length >= MinRepeated || !char.IsLetterOrDigit(way[^(text.Length + 1)])));
    }

    // A picture's words and its caption below, right one after the other, with the headline above.
    private bool IsCaption((int First, int Second) place)
    {
        for (var i = 0; i < place.First && place.Second == place.First + 1; i++)
        {
            if (_draft.IsKept(i) && _draft.Units[i].TextWidth >= MinLong && HeadlineShape.CanBe(_draft, i))
                return true;
        }
        return false;
    }

    private Dictionary<string, (int First, int Second)> Places()
    {
        var places = new Dictionary<string, (int First, int Second)>(StringComparer.Ordinal);
        for (var i = 0; i < _end; i++)
        {
            var text = _draft.Units[i].Text;
            if (_draft.RuleOf(i) is "breadcrumb" or "page-title")
            {
                if (_breadcrumbs.Count < MaxWays)
                    _breadcrumbs.Add(i);
            }
            else if (_draft.IsKept(i) && !places.TryAdd(text, (i, int.MaxValue)) && places[text] is { Second: int.MaxValue } place)
                places[text] = place with { Second = i };
        }
        return places;
    }

    // One of at least three lines in a row that are about as long, as in a list or a table.
    private bool IsAmongAlike(int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && index - start < 2 && _draft.Units[start].BlankBefore == 0 && IsAlike(start - 1, start))
            start--;
        while (end + 1 < _draft.Count && end - index < 2 && _draft.Units[end + 1].BlankBefore == 0 && IsAlike(end + 1, end))
            end++;
        return end - start >= 2;
    }

    private bool IsAmongItems(int index) => Bullets.Starts(_draft.Units[index].Text)
        && (index > 0 && Bullets.Starts(_draft.Units[index - 1].Text) || index + 1 < _draft.Count && Bullets.Starts(_draft.Units[index + 1].Text));

    private bool IsAlike(int index, int other) => _draft.IsKept(index) && !_draft.Units[index].IsProse
        && _draft.Units[index].Width * 2 >= _draft.Units[other].Width && _draft.Units[index].Width <= _draft.Units[other].Width * 2
        && !DateLines.IsDateLine(_draft.Units[index].Text) && !Labels.IsLabelledByline(_draft.Units[index]);

    // Of two lines above a text that bears out both, the upper is the headline and the lower its deck.
    private int WithDeck(int at)
    {
        var above = at - 1;
        while (above >= 0 && !_draft.IsKept(above))
            above--;
        if (above > 0 && above == at - 1 && at + 1 == _end && _draft.Units[above].Width >= MinLong && DateLines.IsDateLine(_draft.Units[above - 1].Text) && HeadlineShape.CanBe(_draft, above) && !HeadlineShape.IsMarked(_draft.Units[at]))
            return above;
        return above >= 0 && HeadlineShape.CanBe(_draft, above) && !IsName(_draft.Units[above].Text) && !OpensText(at) && IsDeck(above, at)
            && Score(above) > Score(at) - Of(above == 0 && at == 1 && IsRunTogether(at) ? AlikeAtTop : Alike) ? above : at;
    }

    // Who gives notice stands above the headline, not the headline above its deck.
    private static bool IsName(string text) => HeadlineShape.IsOrganization(text) || HeadlineShape.IsInstitution(text);

    private bool IsRunTogether(int at) => _draft.Units[at].BlankBefore == 0 && at + 1 < _draft.Count && _draft.Units[at + 1] is { IsProse: true, BlankBefore: 0 };

    private bool IsDeck(int above, int at)
    {
        var text = _draft.Units[above].Text;
        var isLong = Prose.Width(text) >= HeadlineLines.MinDeck;
        // A short line says something where it has a particle or a verb in it; else it is a name.
        return (isLong || Share(above) >= Share(at) && text.AsSpan().ContainsAnyInRange('ぁ', 'ゖ')) && HeadlineLines.Below(_draft, above) is not null
            || isLong && Share(above) > 0 && !HeadlineShape.IsMarked(_draft.Units[at]);
    }
}
