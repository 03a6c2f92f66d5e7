using System.Text;
using Briefing.Files;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>The pages of <c>input/</c> on disk.</summary>
public static class PageFolder
{
    private const string Name = "input";
    private const long LargestPage = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every Markdown file, by path; what cannot be read is reported and left out.</summary>
    public static IReadOnlyList<ExistingPage> Read(SiteFolder folder, ICollection<Diagnostic> diagnostics)
    {
        var files = Files(folder, diagnostics);
        var pages = new ExistingPage?[files.Length];
        var found = new List<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, i => pages[i] = Read(files[i], folder.Ledger, found[i] = []));
        foreach (var diagnostic in found.SelectMany(list => list))
            diagnostics.Add(diagnostic);
        return [.. pages.OfType<ExistingPage>()];
    }

    /// <summary>The files that pages are read from.</summary>
    public static FileTree.Entry[] Files(SiteFolder folder, ICollection<Diagnostic> diagnostics) =>
        [.. FileTree.Files(folder.Input, Name, diagnostics).Where(file => file.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))];

    /// <summary>Puts the pages of a plan in place, each whole, and takes away those that it deletes.</summary>
    public static void Apply(ImportPlan plan, SiteFolder folder, ICollection<Diagnostic> diagnostics)
    {
        Parallel.ForEach(plan.Writes, write => Try(write.Path, () =>
        {
            var path = Path.Combine(folder.Input, write.Path);
            var content = Encoding.UTF8.GetBytes(write.Text);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, content);
            folder.Ledger.Add(PageReader.InputPath(write.Path), content);
        }));
        foreach (var page in plan.Deletes)
        {
            Try(page, () =>
            {
                File.Delete(Path.Combine(folder.Input, page));
                folder.Ledger.Remove(PageReader.InputPath(page));
            });
        }

        void Try(string page, Action action)
        {
            try
            {
                action();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                lock (diagnostics)
                {
                    diagnostics.Add(Diagnostic.Error("BRF056", PageReader.InputPath(page), 0, 0,
                        "The page cannot be written and stays as it was; check the folder's permissions and the space on the disk."));
                }
            }
        }
    }

    private static ExistingPage? Read(FileTree.Entry file, ReadLedger ledger, List<Diagnostic> diagnostics)
    {
        if (FileTree.Read(file, Name, LargestPage, ledger, diagnostics) is not { } bytes)
            return null;
        try
        {
            var text = Strict.GetString(bytes);
            return new(file.RelativePath, text, PageReader.Read(file.RelativePath, text, diagnostics));
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n') + 1;
            diagnostics.Add(Diagnostic.Error("BRF044", PageReader.InputPath(file.RelativePath), line, 0, "The page is not UTF-8 from here on; save it again as UTF-8."));
            return new(file.RelativePath, "", null);
        }
    }
}
