using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Briefing.Preview;

/// <summary>Tells of changes in what a site is built from: its clippings, pages, settings and theme.</summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>The folders themselves too: what came with a new folder is not told of one by one.</summary>
    private static readonly string[] Watched = ["seeds", "seeds/**/*", "input", "input/**/*", "theme", "theme/**/*", "*.yml"];

    private PhysicalFileProvider files;

    /// <param name="folder">Absolute. <c>DOTNET_USE_POLLING_FILE_WATCHER=1</c> has it polled, for disks that send no notice.</param>
    public SiteWatcher(string folder)
    {
        files = new(folder);
    }

    /// <summary>Ends at the first change after this call.</summary>
    public async Task NextChange(CancellationToken cancellation)
    {
        var change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = Token().RegisterChangeCallback(_ => change.TrySetResult(), null);
        await change.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => files.Dispose();

    private CompositeChangeToken Token()
    {
        try
        {
            return new([.. Watched.Select(files.Watch)]);
        }
        catch (IOException)
        {
            // The system has no watches left to give; looking every few seconds needs none.
            files.Dispose();
            files = new(files.Root) { UsePollingFileWatcher = true, UseActivePolling = true };
            return new([.. Watched.Select(files.Watch)]);
        }
    }
}
