using Briefing.Text;

namespace Briefing.Timeline;

/// <summary>Applies a person's corrections: first what is split, then what is merged; names, dates and hiding come with the summary.</summary>
internal sealed class Corrector
{
    private readonly EventCorrections corrections;
    private readonly List<EventCluster> clusters;
    private readonly Dictionary<string, EventCluster> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<EventCluster, List<EventCorrection>> named = [];

    public Corrector(EventCorrections corrections, List<EventCluster> clusters)
    {
        this.corrections = corrections;
        this.clusters = clusters;
        foreach (var cluster in clusters)
            Register(cluster);
    }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The clusters after splitting and merging.</summary>
    public List<EventCluster> Run()
    {
        foreach (var entry in corrections.Entries.Where(entry => entry.Split.Count > 0))
            Split(entry);
        foreach (var entry in corrections.Entries.Where(entry => entry.Merge.Count > 0))
            Merge(entry);
        foreach (var entry in corrections.Entries)
        {
            if (Named(entry, entry.Id) is not { } cluster)
                continue;
            if (!named.TryGetValue(cluster, out var entries))
                named.Add(cluster, entries = []);
            entries.Add(entry);
        }
        return clusters;
    }

    /// <summary>The corrections of a cluster as one; later entries of the file win.</summary>
    public EventCorrection? For(EventCluster cluster) =>
        !named.TryGetValue(cluster, out var entries) ? null
        : entries.Aggregate((all, entry) => all with
        {
            Text = entry.Text ?? all.Text,
            Date = entry.Date ?? all.Date,
            Hide = entry.Hide || all.Hide,
        });

    private void Register(EventCluster cluster)
    {
        foreach (var telling in cluster.AllMembers)
            byId[EventIdentity.Of(telling.Mention)] = cluster;
    }

    private EventCluster? Named(EventCorrection entry, string id)
    {
        if (byId.TryGetValue(id, out var cluster))
            return cluster;
        Diagnostics.Add(Diagnostic.Warning("BRF074", corrections.Path, entry.Line, entry.Column,
            $"No event has the id '{id}'; ids stand in data/timeline.json."));
        return null;
    }

    private void Split(EventCorrection entry)
    {
        if (Named(entry, entry.Id) is not { } cluster)
            return;
        var leaving = cluster.AllMembers.Where(member => entry.Split.Any(reference => reference.Names(member.Mention))).ToList();
        var staying = cluster.AllMembers.Except(leaving).ToList();
        if (leaving.Count == 0 || staying.Count == 0)
        {
            Diagnostics.Add(Diagnostic.Warning("BRF075", corrections.Path, entry.Line, entry.Column,
                $"'{string.Join(", ", entry.Split)}' names {(leaving.Count == 0 ? "no telling" : "every telling")} of '{entry.Id}', so nothing is split off."));
            return;
        }
        clusters.Remove(cluster);
        foreach (var part in (List<Telling>[])[staying, leaving])
        {
            var made = EventCluster.Of(part);
            clusters.Add(made);
            Register(made);
        }
    }

    private void Merge(EventCorrection entry)
    {
        if (Named(entry, entry.Id) is not { } target)
            return;
        foreach (var id in entry.Merge)
        {
            if (Named(entry, id) is not { } other || ReferenceEquals(other, target))
                continue;
            clusters.Remove(other);
            target.Join(other);
            Register(target);
        }
    }
}
