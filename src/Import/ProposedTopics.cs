using Briefing.Blocks;
using Briefing.Facts.Topics;
using Briefing.Files;
using Briefing.Seeds;
using Briefing.Settings;
using Briefing.Text;

namespace Briefing.Import;

/// <summary>A vocabulary for a site that has none: what its own clippings keep speaking of.</summary>
internal static class ProposedTopics
{
    /// <summary>Of more clippings, so many that lie evenly among them speak for all.</summary>
    private const int MostRead = 400;

    /// <summary>The settings as they are where the site has a <c>topics.yml</c>, however empty; else with proposed topics.</summary>
    public static SiteConfiguration Complete(
        SiteConfiguration configuration, SiteFolder folder, IReadOnlyList<SeedFile> seeds, SiteRepetition repetition)
    {
        if (configuration.Topics.Count > 0 || File.Exists(Path.Combine(folder.Root, SettingsReader.TopicsFile)))
            return configuration;
        var count = Math.Min(seeds.Count, MostRead);
        SeedFile[] read = [.. Enumerable.Range(0, count).Select(i => seeds[(int)((long)i * seeds.Count / count)])];
        var documents = InParallel.Select(read, seed => TryBuild(seed.Text!, repetition)).OfType<Document>();
        return configuration with { Topics = [.. TopicProposer.Find([.. documents]).Select(Named)], TopicsAreProposed = true };
    }

    // Without a vocabulary that gives it a label, a topic is shown by its id.
    private static Topic Named(Topic topic) => topic with { Id = topic.Labels.First().Value };

    private static Document? TryBuild(SeedText seed, SiteRepetition repetition)
    {
        try
        {
            return DocumentBuilder.Build(seed, repetition);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Reported when its page is made.
            return null;
        }
    }
}
