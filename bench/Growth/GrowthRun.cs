using System.Diagnostics;
using System.Globalization;

namespace Briefing.Benchmarks.Growth;

/// <summary>
/// How processor time grows where a construct is repeated twice as often, up to a megabyte of it: linear is 2, and more than 2.5
/// is marked. Times below some milliseconds say nothing of growth and are left out of it.
/// </summary>
internal static class GrowthRun
{
    private const int Doublings = 3;
    private const double Limit = 2.5;
    private const double Measurable = 0.02;
    private const double Patience = 30;

    /// <param name="stage">Part of the names of the stages to run; empty for all.</param>
    /// <param name="construct">Part of the names of the constructs; empty for all.</param>
    /// <param name="largest">In bytes: the longest text that is tried.</param>
    /// <returns>How many grow too fast.</returns>
    public static int Run(string stage, string construct, int largest)
    {
        Console.WriteLine($"{"stage",-14} {"growth",6} {"s",10}  construct");
        var worst = 0;
        foreach (var step in Stages.All.Where(step => step.Name.Contains(stage, StringComparison.Ordinal)))
        {
            IEnumerable<(string Name, Func<int, Action?> Prepare)> inputs = step.Reader == "tellings"
                ? Stages.Timelines.Select(timeline => (timeline.Name, (Func<int, Action?>)(bytes => timeline.Make(bytes / 40) is var pages ? () => Timeline.TimelineBuilder.Build(pages) : null)))
                : Construct.All.Where(one => one.Readers.Contains(step.Reader)).Select(one => (one.Name, (Func<int, Action?>)(bytes => step.Prepare(one.Repeat(bytes)))));
            foreach (var (name, prepare) in inputs.Where(input => input.Name.Contains(construct, StringComparison.Ordinal)))
                worst += Report(step.Name, name, prepare, largest) ? 1 : 0;
        }
        Console.WriteLine(worst == 0 ? "Nothing grows by more than 2.5 a doubling." : $"{worst} grow by more than 2.5 a doubling.");
        return worst;
    }

    private static bool Report(string stage, string name, Func<int, Action?> prepare, int largest)
    {
        var times = new List<double>();
        for (var doubling = 0; doubling <= Doublings && (times.Count == 0 || times[^1] < Patience / 4); doubling++)
            times.Add(prepare(largest >> (Doublings - doubling)) is { } action ? Time(action) : 0);
        // The mean over the doublings that can be measured; one of them alone may be the collector's.
        var first = times.FindIndex(time => time >= Measurable);
        var steps = first < 0 ? 0 : times.Count - 1 - first;
        var growth = steps == 0 ? 0 : Math.Pow(times[^1] / times[first], 1.0 / steps);
        var isTooFast = growth > Limit || times.Count <= Doublings;
        if (isTooFast || times[^1] > 1)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-14} {growth,6:0.00} {times[^1],9:0.00}{(times.Count <= Doublings ? "…" : " ")}  {name}{(isTooFast ? "  <-" : "")}"));
        return isTooFast;
    }

    /// <summary>The least of three runs, or of one that is long.</summary>
    private static double Time(Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            GC.Collect();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            action();
            var time = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            best = Math.Min(best, time);
            if (time > 2 || best < Measurable / 4)
                break;
        }
        return best;
    }
}
