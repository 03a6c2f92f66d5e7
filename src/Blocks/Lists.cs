using Briefing.Seeds;

namespace Briefing.Blocks;

/// <summary>Lines that bear the same bullet, or numbers, one after the other.</summary>
internal static class Lists
{
    public static Block? Read(IReadOnlyList<Unit> units, ref int index)
    {
        if (ItemOf(units[index]) is not { } first)
            return null;
        var items = new List<Passage>();
        var numbers = new List<int>();
        var end = index;
        while (end < units.Count && ItemOf(units[end]) is { } item && item.Symbol == first.Symbol)
        {
            if (units[end].Passage.Slice(item.Length) is { } text)
            {
                items.Add(BlockReader.Plain(text));
                numbers.Add(item.Number);
            }
            end++;
        }
        if (items.Count == 0 || first.Kind == BulletKind.Number && first.Symbol != NumberedElement && !IsNumberedList(numbers))
            return null;
        index = end;
        return new Block.Items(items, first.Kind == BulletKind.Number)
        {
            Start = Math.Max(1, numbers[0]),
            Step = numbers.Count > 1 && numbers[1] == numbers[0] && numbers[0] > 0 ? 0 : 1,
            Role = first.Kind == BulletKind.Point ? BlockRole.KeyPoints : BlockRole.Body,
        };
    }

    private const string NumberedElement = "li";

    private static Bullet? ItemOf(Unit unit) => unit.Kind switch
    {
        SeedLineKind.NumberedItem => new(BulletKind.Number, 0, NumberedElement, 0),
        SeedLineKind.Item => new(BulletKind.Item, 0, "ul", 0),
        SeedLineKind.Heading or SeedLineKind.Row => null,
        _ => Bullets.Read(unit.Text),
    };

    // One number alone heads a section or belongs to the text; numbers that jump are no list, and as text they lose nothing.
    private static bool IsNumberedList(List<int> numbers)
    {
        if (numbers.Count == 1)
            return false;
        var step = numbers[1] - numbers[0];
        if (step is not (0 or 1))
            return false;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] - numbers[i - 1] != step)
                return false;
        }
        return true;
    }
}
