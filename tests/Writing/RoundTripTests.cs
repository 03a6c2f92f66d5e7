using System.Text;
using AngleSharp.Html.Parser;
using Briefing.Blocks;
using Briefing.Facts;
using Briefing.Pages;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Tests.Support;
using Briefing.Writing;
using Markdig;

namespace Briefing.Tests.Writing;

/// <summary>
/// Every layout there is a case of, from the clipping to the page that is read back: what a reviewer has marked as the
/// article's stands in the page, in order; what is marked as furniture does not.
/// </summary>
public sealed class RoundTripTests
{
    private const int ShortestSentence = 6;

    private static readonly char[] Numbering = [.. "0123456789.)( "];

    private static readonly string Folder = Repository.PathOf("tests", "Cases", "blocks");
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static TheoryData<string> Cases { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Should_lose_no_sentence_and_show_no_furniture(string name)
    {
        var seed = Seed(name);
        var shown = Letters(ShownText(Page(seed)));

        var at = 0;
        foreach (var sentence in Reviewed(name, isFurniture: false).SelectMany(Sentences))
        {
            var found = shown.IndexOf(Letters(sentence), at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"lost or out of order: {sentence}");
            at = found + Letters(sentence).Length;
        }
        var article = string.Join('\n', Reviewed(name, isFurniture: false).Select(Letters));
        Assert.All(
            Reviewed(name, isFurniture: true).Select(Letters).Where(line => line.Length >= ShortestSentence && !article.Contains(line, StringComparison.Ordinal)),
            line => Assert.DoesNotContain(line, shown, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Should_put_every_sentence_of_the_clipping_on_one_side_or_the_other(string name)
    {
        var sides = Letters(string.Concat(Reviewed(name, isFurniture: false).Concat(Reviewed(name, isFurniture: true))));

        Assert.All(
            Seed(name).Lines.SelectMany(line => Sentences(line.Text)).Where(sentence => Urls.Find(sentence).Length == 0),
            sentence => Assert.Contains(Letters(sentence.TrimStart(Numbering)), sides, StringComparison.Ordinal));
    }

    private static SeedText Seed(string name)
    {
        var input = Directory.EnumerateFiles(Path.Combine(Folder, name), "in.*").Single();
        return SeedReader.Read("seeds/" + Path.GetFileName(input), File.ReadAllBytes(input)).Seed!;
    }

    private static Page Page(SeedText seed)
    {
        var document = DocumentBuilder.Build(seed, null);
        var page = PageComposer.Compose(seed, document, FactFinder.Find(seed, document, SiteConfiguration.Default), []);
        return PageReader.Read("input/a.md", PageWriter.Write(page), [])!;
    }

    private static string ShownText(Page page) => page.Title + "\n" + new HtmlParser().ParseDocument(Markdown.ToHtml(page.Body, Pipeline)).Body!.TextContent;

    /// <summary>The passages of the case's expected document: <c>p[lead] 3| …</c> the article's, <c>--- menu 1| …</c> furniture.</summary>
    private static IEnumerable<string> Reviewed(string name, bool isFurniture)
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, name, "expected.txt")))
        {
            var bar = line.IndexOf("| ", StringComparison.Ordinal);
            if (bar > 0 && !line.StartsWith("    link ", StringComparison.Ordinal) && !line.StartsWith("cite url", StringComparison.Ordinal)
                && line.StartsWith("--- ", StringComparison.Ordinal) == isFurniture)
                yield return line[(bar + 2)..];
        }
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '！' or '？') && !(text[i] == '.' && (i + 1 == text.Length || text[i + 1] == ' ')))
                continue;
            if (i + 1 - start >= ShortestSentence)
                yield return text[start..(i + 1)];
            start = i + 1;
        }
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
