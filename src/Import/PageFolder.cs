using System.Text;
using Briefing.Files;
using Briefing.Pages;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>The pages of <c>input/</c> on disk.</summary>
public static class PageFolder
{
    private const string Name = "input";
    /// <summary>In bytes.</summary>
    public const long LargestPage = 64 * 1024 * 1024;

    /// <summary>Every page found, by path; what cannot be read is reported and left out.</summary>
    /// <param name="files">As <see cref="Files"/> finds them.</param>
    /// <param name="memory">Knows pages that stand as import made them; null: none is known.</param>
    public static IReadOnlyList<ExistingPage> Read(
        IReadOnlyList<FileTree.Entry> files, SiteFolder folder, ICollection<Diagnostic> diagnostics, ImportMemory? memory = null) =>
        Read(files, folder, diagnostics, memory, page => page);

    /// <summary>The same as pages, without their files' texts.</summary>
    public static IReadOnlyList<Page> ReadPages(IReadOnlyList<FileTree.Entry> files, SiteFolder folder, ICollection<Diagnostic> diagnostics) =>
        Read(files, folder, diagnostics, null, page => page.Page);

    private static T[] Read<T>(
        IReadOnlyList<FileTree.Entry> files, SiteFolder folder, ICollection<Diagnostic> diagnostics, ImportMemory? memory, Func<ExistingPage, T?> take)
        where T : class
    {
        var pages = new T?[files.Count];
        var found = new List<Diagnostic>();
        var rooms = new FileRooms(files);
        folder.Progress.Begin("reading pages", files.Count);
        Parallel.For(0, files.Count, () => new List<Diagnostic>(), (i, _, faults) =>
        {
            pages[i] = Read(files[i], rooms[i], folder.Ledger, memory, faults) is { } page ? take(page) : null;
            folder.Progress.Step();
            return faults;
        }, faults =>
        {
            lock (found)
                found.AddRange(faults);
        });
        found.Sort();
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return [.. pages.OfType<T>()];
    }

    /// <summary>The Markdown files, from which pages are read.</summary>
    public static IReadOnlyList<FileTree.Entry> Files(SiteFolder folder, ICollection<Diagnostic> diagnostics) =>
        [.. FileTree.Files(folder.Input, Name, diagnostics).Where(file => file.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))];

    /// <summary>
    /// Puts the pages of a plan in place, each whole, and takes away those that it deletes. A page that a person has saved
    /// since the plan was made stays.
    /// </summary>
    public static void Apply(ImportPlan plan, SiteFolder folder, ICollection<Diagnostic> diagnostics)
    {
        if (plan.Writes.Count + plan.Deletes.Count == 0)
            return;
        try
        {
            using var turn = SiteLock.Take(folder.State);
            Parallel.ForEach(plan.Writes, write => Apply(write.Path, folder, diagnostics, path =>
            {
                using var bytes = new LentUtf8(write.Text);
                folder.Ledger.Add(PageReader.InputPath(write.Path), write.Hash, AtomicFile.Write(path, bytes.Span));
            }));
            foreach (var page in plan.Deletes)
            {
                Apply(page, folder, diagnostics, path =>
                {
                    File.Delete(path);
                    folder.Ledger.Remove(PageReader.InputPath(page));
                });
            }
            RemoveLeftovers(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error("BRF056", Name, 0, 0, $"The pages cannot be written and stay as they were. {exception.Message.ReplaceLineEndings(" ")}"));
        }
    }

    private static void Apply(string page, SiteFolder folder, ICollection<Diagnostic> diagnostics, Action<string> action)
    {
        try
        {
            Links.MakeFolders(folder.Input, page);
            var path = Path.Combine(folder.Input, page);
            if (!IsPersons(path, page))
                action(path);
            else
            {
                Report(Diagnostic.Warning("BRF058", PageReader.InputPath(page), 0, 0,
                    "The page was saved while it was being imported, and stays as it was saved; run the import again."), diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(Diagnostic.Error("BRF056", PageReader.InputPath(page), 0, 0,
                "The page cannot be written and stays as it was; check the folder's permissions, its links and the space on the disk."), diagnostics);
        }
    }

    private static void Report(Diagnostic diagnostic, ICollection<Diagnostic> diagnostics)
    {
        lock (diagnostics)
            diagnostics.Add(diagnostic);
    }

    private static bool IsPersons(string path, string page)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null)
            return false;
        var text = File.ReadAllText(path);
        return new ExistingPage(page, text, PageReader.Read(page, text, [])).IsPersons;
    }

    /// <summary>What runs that were cut off left half-written.</summary>
    private static void RemoveLeftovers(SiteFolder folder)
    {
        foreach (var path in FileTree.Names(folder.Input).Where(path => path.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal)))
            File.Delete(Path.Combine(folder.Input, path));
    }

    private static ExistingPage? Read(FileTree.Entry file, Memory<byte> room, ReadLedger ledger, ImportMemory? memory, List<Diagnostic> diagnostics)
    {
        if (FileTree.Read(file, Name, LargestPage, ledger, diagnostics, room) is not { } bytes)
            return null;
        if (memory is not null && ledger.HashOf(PageReader.InputPath(file.RelativePath)) is { } hash && memory.SeedOf(hash) is { } seed)
            return new(file.RelativePath, bytes, hash, seed);
        try
        {
            return new(file.RelativePath, bytes, PageReader.Read(file.RelativePath, bytes, diagnostics));
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.Span[..Math.Max(0, exception.Index)].Count((byte)'\n') + 1;
            diagnostics.Add(Diagnostic.Error("BRF044", PageReader.InputPath(file.RelativePath), line, 0, "The page is not UTF-8 from here on; save it again as UTF-8."));
            return new(file.RelativePath, "", null);
        }
    }
}
