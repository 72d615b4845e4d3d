using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

public sealed class BulletBarTests
{
    [Fact]
    public void The_largest_of_the_three_has_the_whole_length_and_the_others_their_part_of_it()
    {
        var bar = new BulletBar(11m, 12m) { Last = 6m };

        Assert.Equal((180, 196, 98), (bar.ResultAt, bar.TargetAt, bar.LastAt));
    }

    [Theory]
    [InlineData(ReachedSide.Above, 98, 200)]
    [InlineData(ReachedSide.Below, 0, 98)]
    public void The_line_along_the_bottom_is_on_the_side_where_the_target_is_reached(ReachedSide side, int from, int to) =>
        Assert.Equal((from, to), new BulletBar(10m, 5m) { Side = side }.Zone);

    [Fact]
    public void An_exact_target_has_no_side() => Assert.Null(new BulletBar(10m, 5m).Zone);

    [Fact]
    public void Nothing_at_all_has_no_length_and_less_than_nothing_neither()
    {
        Assert.False(new BulletBar(0m, 0m).CanBeDrawn);
        Assert.False(new BulletBar(-1m, 5m).CanBeDrawn);
        Assert.False(new BulletBar(1m, 5m) { Last = -1m }.CanBeDrawn);
        Assert.True(new BulletBar(0m, 5m).CanBeDrawn);
    }
}
