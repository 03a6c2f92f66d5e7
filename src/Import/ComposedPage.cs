using System.Text;
using Briefing.Files;
using Briefing.Pages;

namespace Briefing.Import;

/// <summary>The page that a clipping gives.</summary>
/// <param name="Page">At the path that it would get.</param>
/// <param name="Text">Its file.</param>
/// <param name="Hash">Of the file, as in <see cref="ReadFile"/>.</param>
public sealed record ComposedPage(Page Page, string Text, string Hash)
{
    public static ComposedPage Of(Page page)
    {
        var text = PageWriter.Write(page);
        var line = text.AsSpan(0, text.Length - page.Body.TrimStart('\n').Length).Count('\n') + 1;
        return new(page with { BodyLine = line }, text, ReadLedger.HashOf(Encoding.UTF8.GetBytes(text)));
    }
}
