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
    private Page[] pages = [];

    [Params(1_000, 10_000, 100_000)]
    public int Tellings { get; set; }

    [GlobalSetup]
    public void Make()
    {
        pages = SyntheticTellings.Make(Tellings);
        var events = Build().Events.Count;
        if (events < Tellings / 8 || events > Tellings / 2)
            throw new InvalidOperationException($"{Tellings} tellings became {events} events; the time means nothing.");
    }

    [Benchmark]
    public Chronology Build() => TimelineBuilder.Build(pages);
}
