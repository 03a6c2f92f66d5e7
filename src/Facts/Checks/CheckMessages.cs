using System.Collections.Frozen;
using System.Globalization;
using Briefing.Text;

namespace Briefing.Facts.Checks;

/// <summary>Words a check in the language of its page, since whoever reads the page reads the check.</summary>
internal sealed class CheckMessages
{
    private const string Fallback = "en";

    private static readonly FrozenDictionary<(string Code, string Language), string> Table =
        EmbeddedTable.Rows("Facts/Tables/check-messages.tsv", 3).ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);

    private readonly string language;

    /// <param name="language">BCP 47; another than the table's, or null, is worded in English.</param>
    public CheckMessages(string? language) => this.language = language?.Split('-')[0] ?? Fallback;

    /// <exception cref="KeyNotFoundException">The table has no such code.</exception>
    public string Text(string code, params object[] parts) =>
        string.Format(CultureInfo.InvariantCulture, Table.GetValueOrDefault((code, language)) ?? Table[(code, Fallback)], parts);
}
