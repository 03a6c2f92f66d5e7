namespace Briefing.Tests.Support;

/// <summary>
/// Compares with an expected file. On a difference it writes <c>*.received.*</c> beside it; with <c>BRIEFING_ACCEPT=1</c> in
/// the environment it takes what it received as expected.
/// </summary>
internal static class Golden
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("BRIEFING_ACCEPT") == "1";

    public static void Check(string expectedPath, string actual)
    {
        var received = Path.Combine(Path.GetDirectoryName(expectedPath)!,
            Path.GetFileNameWithoutExtension(expectedPath) + ".received" + Path.GetExtension(expectedPath));
        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(Accepts ? expectedPath : received, actual);
        if (!Accepts)
            Assert.Fail($"{expectedPath} is not what came out: compare it with {Path.GetFileName(received)}, or accept that with BRIEFING_ACCEPT=1.\n{FirstDifference(expected ?? "", actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (was, now) = (i < left.Length ? left[i] : "(end)", i < right.Length ? right[i] : "(end)");
            if (was != now)
                return $"line {i + 1}\nexpected: {was}\nreceived: {now}";
        }
        return "";
    }
}
