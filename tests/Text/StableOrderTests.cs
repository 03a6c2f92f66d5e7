using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class StableOrderTests
{
    [Fact]
    public void Should_keep_what_is_equal_in_its_order()
    {
        string[] items = ["b", "a", "c", "d", "e"];

        Assert.Equal(["d", "c", "b", "a", "e"], StableOrder.By(items, [1, 1, -1, int.MinValue, int.MaxValue]));
    }
}
