namespace Briefing.Preview;

/// <summary>The build that is served, shared between the builder and the requests.</summary>
internal sealed class PreviewState
{
    private readonly string run = Guid.NewGuid().ToString("N");
    private readonly Lock gate = new();
    private int number;
    private Snapshot current = new(PreviewBuild.Empty, "", 0);
    private TaskCompletionSource changed = New();

    /// <param name="Version">Another one whenever the files differ, also after a restart of the server; empty before the first build.</param>
    /// <param name="Number">Counts the builds; 0 before the first.</param>
    public sealed record Snapshot(PreviewBuild Build, string Version, int Number);

    public Snapshot Current
    {
        get
        {
            lock (gate)
                return current;
        }
    }

    /// <summary>Serves a build from now on.</summary>
    /// <returns>Whether its files differ from those served before.</returns>
    public bool Publish(PreviewBuild build)
    {
        var isSame = build.HasSameFiles(Current.Build);
        lock (gate)
        {
            number++;
            var version = isSame && current.Version.Length > 0 ? current.Version : $"{run}-{number}";
            current = new(build, version, number);
            changed.SetResult();
            changed = New();
        }
        return !isSame;
    }

    /// <summary>The first build after build <paramref name="number"/>, once it is there.</summary>
    public async Task<Snapshot> After(int number, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (current.Number > number)
                    return current;
                next = changed.Task;
            }
            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
