using System.Text;

namespace Briefing.Blocks;

/// <summary>Takes the marks of strong emphasis out of a text, also broken ones (<c>** word:**</c>).</summary>
internal static class MarkdownMarks
{
    public static Passage Strip(Passage passage)
    {
        var text = passage.Text;
        var at = text.IndexOf("**", StringComparison.Ordinal);
        if (at < 0 || text.IndexOf("**", at + 2, StringComparison.Ordinal) < 0)
            return passage;

        var plain = new StringBuilder(text.Length);
        var marks = new List<LineMark>();
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (next < passage.Marks.Count && passage.Marks[next].Offset <= i)
                marks.Add(passage.Marks[next++] with { Offset = plain.Length });
            if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
                i++;
            else
                plain.Append(text[i]);
        }
        return plain.Length == 0 ? passage : new Passage(plain.ToString(), marks).Slice(0) ?? passage;
    }
}
