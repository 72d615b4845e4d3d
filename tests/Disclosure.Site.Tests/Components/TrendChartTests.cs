using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

public sealed class TrendChartTests
{
    [Fact]
    public void A_missing_year_breaks_the_line()
    {
        var chart = new TrendChart("", 100m, [new("2023", 90m, "90"), new("2024", null, ""), new("2025", 95m, "95")]);

        Assert.Equal(2, chart.Line.Count(c => c == 'M'));
        Assert.DoesNotContain('L', chart.Line);
        Assert.Equal(["90", "95"], chart.Marks.Select(mark => mark.Text));
    }

    [Fact]
    public void The_scale_starts_at_zero_so_that_a_small_change_stays_small()
    {
        var marks = new TrendChart("", 100m, [new("2024", 0m, "0"), new("2025", 100m, "100")]).Marks.ToList();
        var near = new TrendChart("", 100m, [new("2024", 98m, "98"), new("2025", 99m, "99")]).Marks.ToList();

        Assert.Equal(80, marks[0].Y - marks[1].Y);
        Assert.InRange(near[0].Y - near[1].Y, 0, 1);
    }
}
