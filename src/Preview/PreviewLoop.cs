using Briefing.Text;

namespace Briefing.Preview;

/// <summary>Builds, waits for a change, builds again, until it is told to stop.</summary>
internal sealed class PreviewLoop(string folder, PreviewState state, Func<PreviewBuild> build)
{
    /// <summary>Editors write a file in several steps; a build between them would show half of it.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <param name="built">Called after each build, with whether its files differ from those before.</param>
    public async Task Run(Action<PreviewBuild, bool> built, CancellationToken stop)
    {
        using var watcher = new SiteWatcher(folder);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                // Listening begins before the build, so that no change falls between the two.
                var change = watcher.NextChange(stop);
                var next = Build();
                built(next, state.Publish(next));
                await change.ConfigureAwait(false);
                await Task.Delay(Quiet, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The way it ends.
        }
    }

    /// <summary>A build; where a file is in the way, the site as it was with the reason.</summary>
    private PreviewBuild Build()
    {
        try
        {
            return build();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = Diagnostic.Error("BRF100", "", 0, 0, $"The site could not be built: {exception.Message.ReplaceLineEndings(" ")} It is tried again at the next change.");
            return state.Current.Build with { Diagnostics = [reason] };
        }
    }
}
