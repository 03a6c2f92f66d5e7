using System.Text;

namespace Briefing.Seeds;

/// <summary>What the element around some text makes of its lines.</summary>
internal readonly record struct HtmlElementKind(SeedLineKind Kind, int Level);

/// <summary>Gathers a page's text into lines; what a line of the file breaks within an element goes on.</summary>
internal sealed class HtmlLines
{
    private readonly List<SeedLine> _all = [];
    private readonly StringBuilder _text = new();
    private readonly List<SeedLink> _links = [];
    private int _line = 1;
    private int _start = 1;
    private bool _continues;
    private string? _link;
    private int _linkStart;

    public IReadOnlyList<SeedLine> All => _all;

    public HtmlElementKind Element { get; set; } = new(SeedLineKind.Paragraph, 0);

    private bool IsPreformatted => Element.Kind == SeedLineKind.Text;

    public void MoveTo(int line) => _line = Math.Max(_line, line);

    public void Add(string data)
    {
        var rest = data.AsSpan();
        while (true)
        {
            var end = rest.IndexOf('\n');
            AppendClean(end < 0 ? rest : rest[..end]);
            if (end < 0)
                return;
            if (IsPreformatted)
                Flush(continues: false);
            else if (Element.Kind == SeedLineKind.Row)
                AppendBlank();
            else
                Flush(continues: !BeginsParagraph(rest[(end + 1)..]));
            _line++;
            rest = rest[(end + 1)..];
        }
    }

    // Japanese paragraphs are indented by a blank of a character's width, where styles keep the lines of the file.
    private bool BeginsParagraph(ReadOnlySpan<char> next) => _text.Length > 0 && next.TrimStart("\r\n\t ") is ['\u3000', ..];

    public void Break() => Flush(continues: false);

    public void EndCell() => _text.Append('\t');

    /// <param name="isAfterLink">Whether it begins right where another ended: styles, not blanks, keep buttons apart.</param>
    public void BeginLink(string? url, bool isAfterLink)
    {
        if (isAfterLink)
            AppendBlank();
        (_link, _linkStart) = (url, _text.Length);
    }

    public void EndLink()
    {
        CloseLink();
        _link = null;
    }

    // Of blanks in a row one is left; tabs part a row's cells and nothing else.
    private void AppendClean(ReadOnlySpan<char> text)
    {
        var clean = LineCleaner.Clean(text);
        if (_text.Length == 0)
            _start = _line;
        if (IsPreformatted)
        {
            _text.Append(clean);
            return;
        }
        foreach (var c in clean)
        {
            if (c is ' ' or '\t' or '\r')
                AppendBlank();
            else
                _text.Append(c);
        }
    }

    private void AppendBlank()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\t'))
            _text.Append(' ');
    }

    private void CloseLink()
    {
        var end = _text.Length;
        while (end > _linkStart && _text[end - 1] == ' ')
            end--;
        while (_linkStart < end && _text[_linkStart] == ' ')
            _linkStart++;
        if (_link is not null && end > _linkStart)
            _links.Add(new(_linkStart, end - _linkStart, _link));
        _linkStart = 0;
    }

    private void Flush(bool continues)
    {
        if (_link is not null)
            CloseLink();
        var text = _text.ToString().TrimEnd('\t', ' ');
        _text.Clear();
        if (text.Length > 0 || IsPreformatted)
        {
            _all.Add(new(_start, text, Element.Kind, Element.Level, _continues) { Links = _links.Count == 0 ? null : [.. _links] });
            _start = _line + 1;
            _continues = true;
        }
        _links.Clear();
        if (!continues)
            _continues = false;
    }
}
