using System.Text;

namespace Briefing.Text;

/// <summary>The tables and assets compiled into the tool.</summary>
public static class EmbeddedTable
{
    /// <summary>
    /// The rows of a tab-separated table. Blank lines and lines that begin with <c>#</c> are comments.
    /// </summary>
    /// <param name="name">Its path below <c>src/</c>: <c>Dates/Tables/eras.tsv</c>.</param>
    /// <param name="columns">How many columns every row must have.</param>
    /// <exception cref="InvalidDataException">A row has another number of columns; names the row.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        var number = 0;
        foreach (var line in Text(name).Split('\n'))
        {
            number++;
            var row = line.TrimEnd('\r');
            if (row.Length == 0 || row[0] == '#')
                continue;
            var cells = row.Split('\t');
            if (cells.Length != columns)
                throw new InvalidDataException($"{name}({number}): {cells.Length} columns where {columns} are meant.");
            yield return cells;
        }
    }

    /// <summary>The whole of an embedded UTF-8 text.</summary>
    /// <exception cref="InvalidDataException">There is no such resource.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"No embedded resource is named '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
