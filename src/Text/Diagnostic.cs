namespace Briefing.Text;

/// <summary>
/// Something about the content that a person should know, as a value: printed like a compiler's message,
/// <c>seeds/a.txt(14,1): warning BRF012: …</c>.
/// </summary>
/// <param name="Code">A stable code, <c>BRF</c> and three digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The file, relative to the site's folder, with forward slashes; empty for the site as a whole.</param>
/// <param name="Line">1-based; 0 where the file as a whole is meant.</param>
/// <param name="Column">1-based, in UTF-16 code units; 0 where the line as a whole is meant.</param>
/// <param name="Message">What is wrong and what to do about it: one sentence or two, no line breaks.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, int Line, int Column, string Message)
    : IComparable<Diagnostic>
{
    public static Diagnostic Error(string code, string path, int line, int column, string message) =>
        new(code, Severity.Error, path, line, column, message);

    public static Diagnostic Warning(string code, string path, int line, int column, string message) =>
        new(code, Severity.Warning, path, line, column, message);

    public static Diagnostic Note(string code, string path, int line, int column, string message) =>
        new(code, Severity.Note, path, line, column, message);

    /// <summary>By place, then code, then text: the same set always prints in the same order.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0)
            order = Line.CompareTo(other.Line);
        if (order == 0)
            order = Column.CompareTo(other.Column);
        if (order == 0)
            order = string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    public override string ToString()
    {
        var place = Line == 0 ? "" : Column == 0 ? $"({Line})" : $"({Line},{Column})";
        var path = Path.Length == 0 ? "briefing" : Path;
        return $"{path}{place}: {SeverityName} {Code}: {Message}";
    }

    /// <summary>The word printed for the severity: <c>note</c>, <c>warning</c>, <c>error</c>.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
