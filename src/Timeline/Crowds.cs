using System.Runtime.InteropServices;

namespace Briefing.Timeline;

/// <summary>How much is told of one time: the more, the less it says that two tellings are of it.</summary>
internal static class Crowds
{
    /// <summary>The logarithm's weight for all tellings of a time, and for the most that one document tells of it.</summary>
    private const float OfAll = -0.6f;
    private const float OfOneDocument = -0.95f;

    /// <summary>Sets each telling's <see cref="Telling.Crowd"/> for the time that it means.</summary>
    public static void Count(IReadOnlyList<Telling> tellings)
    {
        var all = new Dictionary<DateBucket, int>();
        var most = new Dictionary<DateBucket, int>();
        var ofPage = new Dictionary<DateBucket, int>();
        foreach (var page in tellings.GroupBy(telling => telling.Mention.Page, ReferenceEqualityComparer.Instance))
        {
            ofPage.Clear();
            foreach (var telling in page)
            {
                for (var unit = DateBucket.UnitOf(telling.Span); unit <= DateUnit.Decade; unit++)
                {
                    var bucket = DateBucket.Of(unit, telling.First);
                    CollectionsMarshal.GetValueRefOrAddDefault(all, bucket, out _)++;
                    var here = ++CollectionsMarshal.GetValueRefOrAddDefault(ofPage, bucket, out _);
                    ref var highest = ref CollectionsMarshal.GetValueRefOrAddDefault(most, bucket, out _);
                    highest = Math.Max(highest, here);
                }
            }
        }
        foreach (var telling in tellings)
        {
            var bucket = DateBucket.Of(DateBucket.UnitOf(telling.Span), telling.First);
            telling.Crowd = (OfAll * MathF.Log(1 + all[bucket])) + (OfOneDocument * MathF.Log(1 + most[bucket]));
        }
    }
}
