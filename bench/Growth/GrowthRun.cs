using System.Diagnostics;
using System.Globalization;

namespace Briefing.Benchmarks.Growth;

/// <summary>
/// How processor time grows where a construct is repeated twice as often, up to a megabyte of it: linear is 2, and more than 2.5
/// is marked. What takes less than some milliseconds says nothing of growth and counts as none. What seems to grow too fast is timed
/// again, each length in a process of its own, lest the collector pay for what other texts and steps left behind.
/// </summary>
internal static class GrowthRun
{
    private const int Doublings = 3;
    private const double Limit = 2.5;
    private const double Measurable = 0.02;
    private const double Patience = 1;
    private const double MaxTime = 20;

    /// <summary>The command that times one step on one text.</summary>
    public const string Alone = "growth-alone";

    /// <param name="stages">Names of stages, with commas between; empty for all.</param>
    /// <param name="construct">Part of the names of the constructs; empty for all.</param>
    /// <param name="largest">In bytes: the longest text that is tried.</param>
    /// <returns>How many grow too fast.</returns>
    public static int Run(string stages, string construct, int largest)
    {
        Console.WriteLine($"{"stage",-14} {"growth",6} {"s",10}  construct");
        var growths = Stages.All.Where(step => stages.Length == 0 || stages.Split(',').Contains(step.Name)).ToDictionary(step => step, _ => new List<double>());
        // By construct, not by stage: what the steps before made of a text is made once for all that follow.
        foreach (var input in Stages.Inputs.Where(input => input.Name.Contains(construct, StringComparison.Ordinal)))
        {
            var materials = Enumerable.Range(0, Doublings + 1).Select(doubling => new Lazy<Material>(() => input.Make(largest >> (Doublings - doubling)))).ToArray();
            foreach (var (step, found) in growths.Where(step => input.Readers.Contains(step.Key.Reader)))
                found.Add(Growth(step, materials, input.Name, largest));
        }
        foreach (var (step, found) in growths.Where(step => step.Value.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step.Name,-14} {found.Max(),6:0.00}  of {found.Count}, {found.Count(growth => growth > 0)} measured, {found.Count(growth => growth > Limit)} too fast"));
        return growths.Values.Sum(found => found.Count(growth => growth > Limit));
    }

    private static double Growth(Stages.Stage step, Lazy<Material>[] materials, string name, int largest)
    {
        double Time(int doubling) => step.Prepare(materials[doubling].Value) is { } action ? Least(action) : 0;

        // One step over all doublings tells their mean; where that is too much or takes too long, each is tried.
        var times = new List<double> { Time(0) };
        var doublings = Doublings;
        if (times[0] < Patience)
            times.Add(Time(Doublings));
        var growth = MeanOf(times, doublings);
        if (growth > Limit || times.Count == 1)
        {
            (times, doublings) = ([TimeAlone(step.Name, name, largest >> Doublings)], 0);
            while (doublings < Doublings && times[^1] < MaxTime)
                times.Add(TimeAlone(step.Name, name, largest >> (Doublings - ++doublings)));
            growth = doublings < Doublings ? double.PositiveInfinity : MeanOf(times, doublings);
        }
        if (growth > Limit || times[^1] > 2)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step.Name,-14} {growth,6:0.00} {string.Join(' ', times.Select(time => time.ToString("0.00", CultureInfo.InvariantCulture))),10}  {name}{(growth > Limit ? "  <-" : "")}"));
        return growth;
    }

    /// <summary>Prints the seconds that one step takes with one construct of some length, once its code is compiled.</summary>
    /// <param name="bytes">The length of the text.</param>
    public static void RunAlone(string stage, string construct, int bytes)
    {
        var step = Stages.All.Single(step => step.Name == stage);
        var make = Stages.Inputs.First(input => input.Name == construct).Make;
        if (step.Prepare(make(bytes >> Doublings)) is { } warm)
        {
            for (var spent = 0.0; spent < Patience;)
                spent += Math.Max(Measurable, Least(warm));
        }
        Console.WriteLine((step.Prepare(make(bytes)) is { } action ? Least(action) : 0).ToString(CultureInfo.InvariantCulture));
    }

    private static double TimeAlone(string stage, string construct, int bytes)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GrowthRun).Assembly.Location, Alone, stage, construct, bytes.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }

    // What is too short to be measured may have taken anything up to that.
    private static double MeanOf(List<double> times, int doublings) =>
        times[^1] < Measurable || times.Count == 1 ? 0 : Math.Pow(times[^1] / Math.Max(times[0], Measurable / 8), 1.0 / doublings);

    /// <summary>The least of three runs, or of fewer that are long.</summary>
    private static double Least(Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            GC.Collect();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            action();
            var time = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            best = Math.Min(best, time);
            // The first run may be the compiler's.
            if (time > Patience || (run > 0 && time > Patience / 4))
                break;
        }
        return best;
    }
}
