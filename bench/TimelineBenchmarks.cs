using BenchmarkDotNet.Attributes;
using Briefing.Benchmarks.Synthetic;
using Briefing.Pages;
using Briefing.Timeline;

namespace Briefing.Benchmarks;

/// <summary>The timeline of collections of growing size: the time for a telling stays the same.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TimelineBenchmarks
{
    private IReadOnlyList<Page> pages = [];

    [Params(1_000, 10_000, 100_000)]
    public int Tellings { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var made = SyntheticTellings.Make(Tellings);
        pages = made.Pages;
        var events = Build().Events.Count;
        if (Math.Abs(events - made.Events) > made.Events / 5)
            throw new InvalidOperationException($"{Tellings} tellings of {made.Events} events became {events}; the time means nothing.");
    }

    [Benchmark]
    public Chronology Build() => TimelineBuilder.Build(pages);
}
