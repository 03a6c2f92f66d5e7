using System.Globalization;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>
/// Shows how far a long run has come: on a terminal a line that is written over and taken away at the end, in a log a plain line for each stage
/// that took long.
/// </summary>
internal sealed class ProgressLine(TextWriter output, bool isTerminal)
{
    private const int Width = 72;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // A build that is over at once shows nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongStage = TimeSpan.FromSeconds(10);

    private readonly Lock writing = new();
    private readonly long started = TimeProvider.System.GetTimestamp();
    private TimeSpan shownAt;
    private ProgressStage? logged;
    private bool isShown;

    /// <summary>For a run that a person watches or that is logged; shows nothing where its output is taken by a program.</summary>
    public static ProgressLine? For(TextWriter error, string format) =>
        format == "text" && ReferenceEquals(error, Console.Error) ? new(error, !Console.IsErrorRedirected) : null;

    public void Show(ProgressStage stage)
    {
        if (isTerminal)
            ShowOver(stage);
        else if (stage.Done == stage.Total && stage.Elapsed > LongStage)
            Log(stage);
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        lock (writing)
        {
            if (isShown)
                output.Write("\r" + new string(' ', Width) + "\r");
            isShown = false;
        }
    }

    private void ShowOver(ProgressStage stage)
    {
        var now = TimeProvider.System.GetElapsedTime(started);
        if (now < Patience || now - shownAt < Pause || !writing.TryEnter())
            return;
        try
        {
            (shownAt, isShown) = (now, true);
            var text = string.Create(CultureInfo.InvariantCulture,
                $"  {stage.Name}: {stage.Done:N0} of {stage.Total:N0}, {stage.Done / Math.Max(stage.Elapsed.TotalSeconds, 0.001):N0} a second");
            output.Write("\r" + text[..Math.Min(text.Length, Width)].PadRight(Width));
        }
        finally
        {
            writing.Exit();
        }
    }

    private void Log(ProgressStage stage)
    {
        lock (writing)
        {
            if (ReferenceEquals(logged, stage))
                return;
            logged = stage;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage.Name}: {stage.Total:N0} in {stage.Elapsed.TotalSeconds:0.0} s"));
        }
    }
}
