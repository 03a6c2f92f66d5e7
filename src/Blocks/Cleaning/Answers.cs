namespace Briefing.Blocks;

/// <summary>The answers below a question: however short, they are what the page is for.</summary>
internal static class Answers
{
    private static readonly string[] Heads = Vocabulary.Words("answer-start");

    /// <summary>Behind the last sentence that stands below the head of an answer; <paramref name="start"/> where there is none.</summary>
    public static int End(Draft draft, int start)
    {
        var end = start;
        var isAnswer = false;
        for (var i = start; i < draft.Count; i++)
        {
            if (!draft.IsKept(i))
                continue;
            var text = draft.Units[i].Text;
            if (Array.Exists(Heads, head => text.StartsWith(head, StringComparison.OrdinalIgnoreCase) || text.EndsWith(head, StringComparison.OrdinalIgnoreCase)))
                isAnswer = true;
            else if (isAnswer && Prose.EndsSentence(text))
                end = i + 1;
        }
        return end;
    }
}
