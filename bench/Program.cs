using System.Globalization;
using BenchmarkDotNet.Running;
using Briefing.Benchmarks.Growth;
using Briefing.Benchmarks.Synthetic;

// "pages N DIR" and "clippings N DIR" write a synthetic site; anything else goes to BenchmarkDotNet.
if (args is [var what and ("pages" or "clippings"), var count, var folder] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
{
    if (what == "pages")
        SyntheticSite.WritePages(folder, size);
    else
        SyntheticSite.WriteClippings(folder, size);
    return;
}
// "growth [STAGE,STAGE] [CONSTRUCT] [KB]" prints how time grows with what is repeated.
if (args is ["growth", .. var names])
{
    Environment.ExitCode = Math.Min(1, GrowthRun.Run(names.ElementAtOrDefault(0) ?? "", names.ElementAtOrDefault(1) ?? "", Kilobytes(names.ElementAtOrDefault(2)) << 10));
    return;
}
if (args is [GrowthRun.Alone, var stage, var construct, var bytes])
{
    GrowthRun.RunAlone(stage, construct, int.Parse(bytes, CultureInfo.InvariantCulture));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(SyntheticSite).Assembly).Run(args);

static int Kilobytes(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var kilobytes) ? kilobytes : 1024;
