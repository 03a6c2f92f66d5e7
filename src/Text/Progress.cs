namespace Briefing.Text;

/// <summary>How far a long run has come; safe to use from several threads.</summary>
/// <param name="show">Takes every step, from any thread; null for nobody.</param>
public sealed class Progress(Action<ProgressStage>? show)
{
    private ProgressStage stage = new("", 0, 0);

    /// <summary>Shows nothing.</summary>
    public static Progress None { get; } = new(null);

    /// <param name="name">What is done, in a word or two.</param>
    /// <param name="total">How many steps there will be.</param>
    public void Begin(string name, int total)
    {
        stage = new(name, total, TimeProvider.System.GetTimestamp());
        show?.Invoke(stage);
    }

    public void Step()
    {
        if (show is null)
            return;
        stage.Step();
        show(stage);
    }
}

/// <summary>One stage of a run.</summary>
/// <param name="name">What is done.</param>
/// <param name="total">How many steps it has.</param>
/// <param name="started">As <see cref="TimeProvider.GetTimestamp"/> gives it.</param>
public sealed class ProgressStage(string name, int total, long started)
{
    private int done;

    public string Name => name;

    public int Total => total;

    public int Done => done;

    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(started);

    internal void Step() => Interlocked.Increment(ref done);
}
