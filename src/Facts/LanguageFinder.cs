using Briefing.Text;

namespace Briefing.Facts;

/// <summary>The language of a clipping: as its metadata state it, else by the script of its words.</summary>
internal static class LanguageFinder
{
    private const int SampleLength = 4000;

    public static string? Find(Clipping clipping, List<Consideration> considered)
    {
        var stated = clipping.Metadata.Of("language").FirstOrDefault(entry => LanguageTag.IsValid(entry.Value));
        var byScript = OfText(clipping.Passages.Select(passage => passage.Text).Prepend(clipping.Document.Headline?.Text ?? ""));
        // A page's template often states a language that its text is not in; its front matter is a person's word.
        var isTrusted = stated is not null && (byScript is null || stated.Name.StartsWith("front:", StringComparison.Ordinal)
            || stated.Value.StartsWith(byScript, StringComparison.OrdinalIgnoreCase));
        var language = isTrusted ? stated!.Value : byScript;
        if (language is not null)
            considered.Add(new("language", language, isTrusted ? "metadata" : "script", isTrusted ? stated!.Line : 0, null, true));
        return language;
    }

    /// <summary>By the words' script; null where no script prevails.</summary>
    internal static string? OfText(IEnumerable<string> texts)
    {
        var counts = new int[(int)Script.Other + 1];
        var (english, words, sampled) = (0, 0, 0);
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i++)
                counts[(int)Scripts.Of(text[i])]++;
            foreach (var word in text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
            {
                words++;
                if (word is "the" or "of" or "and" or "to" or "in" or "a" or "is" or "that" or "for" or "on" or "with" or "was" or "The")
                    english++;
            }
            sampled += text.Length;
            if (sampled > SampleLength)
                break;
        }
        var kana = counts[(int)Script.Hiragana] + counts[(int)Script.Katakana];
        var han = counts[(int)Script.Han];
        var latin = counts[(int)Script.Latin];
        // A Latin word is about as long as two and a half characters of Japanese or Korean.
        if (kana * 5 > latin)
            return "ja";
        if (counts[(int)Script.Hangul] * 5 > latin)
            return "ko";
        if (han * 5 > latin)
            return "zh";
        return latin > counts[(int)Script.Other] && english * 25 > words ? "en" : null;
    }
}
