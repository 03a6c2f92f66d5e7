using System.Globalization;
using BenchmarkDotNet.Running;
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
BenchmarkSwitcher.FromAssembly(typeof(SyntheticSite).Assembly).Run(args);
