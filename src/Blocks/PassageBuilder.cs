using System.Text;

namespace Briefing.Blocks;

/// <summary>Joins lines to running text: with a blank between words of alphabets, with none in Japanese.</summary>
internal sealed class PassageBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<LineMark> _marks = [];
    private readonly List<PassageLink> _links = [];

    public void Append(Passage passage)
    {
        if (_text.Length > 0 && NeedsBlank(_text[^1], passage.Text[0]))
            _text.Append(' ');
        foreach (var mark in passage.Marks)
            _marks.Add(mark with { Offset = mark.Offset + _text.Length });
        foreach (var link in passage.Links)
            _links.Add(link with { Start = link.Start + _text.Length });
        _text.Append(passage.Text);
    }

    public Passage Build() => new(_text.ToString(), [.. _marks]) { Links = _links.Count == 0 ? [] : [.. _links] };

    private static bool NeedsBlank(char left, char right) => left < '\u2E80' && right < '\u2E80';
}
