using System.Text;
using Briefing.Blocks;
using Briefing.Dates;
using Briefing.Facts;
using Briefing.Facts.Events;
using Briefing.Pages;
using Briefing.Rendering;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;
using Briefing.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Properties;

/// <summary>What holds for every text there is.</summary>
public sealed class ImportProperties
{
    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void Should_import_any_text_to_a_page_that_reads_back_equal(string ending) => Prop.ForAll(Cases.Texts, text =>
    {
        if (Import($"seeds/a.{ending}", text) is not { } page)
            return true;
        var file = PageWriter.Write(page);
        var diagnostics = new List<Diagnostic>();
        var back = PageReader.Read(page.Path, file, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(file, PageWriter.Write(back! with { Fingerprint = null }));
        Assert.True(PageFingerprint.Matches(file, back!.Fingerprint));
        Assert.Equal((page.Title, page.Date?.ToString(), page.Body.TrimStart('\n')), (back.Title, back.Date?.ToString(), back.Body));
        return true;
    }).Check(Cases.Quick);

    [Fact]
    public void Should_import_the_same_text_to_the_same_page() => Prop.ForAll(Cases.Texts, text =>
        Import("seeds/a.txt", text) is not { } page || PageWriter.Write(page) == PageWriter.Write(Import("seeds/a.txt", text)!)).Check(Cases.Quick);

    [Fact]
    public void Should_tie_every_event_to_a_passage_that_holds_its_quote() => Prop.ForAll(Cases.Texts, text =>
    {
        if (Import("seeds/a.txt", text) is not { } page)
            return;
        var site = SiteGenerator.Generate([page], SiteConfiguration.Default);
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Code == "BRF082");
    }).Check(Cases.Quick);

    [Fact]
    public void Should_place_every_date_within_its_text() => Prop.ForAll(Cases.Texts, text =>
    {
        var anchor = Edtf.Parse("2025-10-27");
        foreach (var mention in DateReader.Read(text, anchor).Mentions)
            Assert.Equal(mention.Text, text[mention.Start..mention.End]);
    }).Check(Cases.Quick);

    [Fact]
    public void Should_write_only_below_the_output_folder() => Prop.ForAll(Cases.Texts, Cases.Texts, (title, body) =>
    {
        var page = new Page { Path = "a.md", Title = title, Body = body, Topics = [title], Source = new(title, body) };
        Assert.All(SiteGenerator.Generate([page], SiteConfiguration.Default).Files, file => Assert.True(OutputFolder.IsInside(file.Path), file.Path));
    }).Check(Cases.Quick);

    internal static Page? Import(string path, string text) => Import(path, Encoding.UTF8.GetBytes(text));

    internal static Page? Import(string path, byte[] bytes)
    {
        var result = SeedReader.Read(path, bytes);
        if (result.Seed is not { } seed)
            return null;
        var document = DocumentBuilder.Build(seed, null);
        var facts = FactFinder.Find(seed, document, SiteConfiguration.Default);
        return PageComposer.Compose(seed, document, facts, EventFinder.Find(document, facts.Date, facts.Cites));
    }
}
