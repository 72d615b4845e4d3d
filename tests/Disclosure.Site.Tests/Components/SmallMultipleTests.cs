using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

public sealed class SmallMultipleTests
{
    [Fact]
    public void The_scale_starts_at_nothing_so_that_a_small_change_stays_small()
    {
        var heights = Chart(new("2023", 0m, "0", ""), new("2024", 98m, "98", ""), new("2025", 100m, "100", ""))
            .Columns.Select(column => column.Height);

        Assert.Equal([0, 102, 104], heights);
    }

    [Fact]
    public void A_missing_year_leaves_a_gap_and_keeps_its_place()
    {
        var columns = Chart(new("2023", 90m, "90", ""), new("2024", null, "", ""), new("2025", 95m, "95", "")).Columns.ToList();

        Assert.Null(columns[1].Height);
        Assert.Equal(["2023", "2024", "2025"], columns.Select(column => column.Label));
        Assert.Equal(columns[2].Centre - columns[1].Centre, columns[1].Centre - columns[0].Centre);
    }

    [Fact]
    public void Figures_stand_above_all_columns_where_there_is_room_and_else_above_the_first_and_the_last()
    {
        Assert.Equal(["90", "92", "95"], Texts(new("2023", 90m, "90", ""), new("2024", 92m, "92", ""), new("2025", 95m, "95", "")));
        Assert.Equal(
            ["12,345.67", "34,567.89"],
            Texts(new("2023", 1m, "12,345.67", ""), new("2024", 2m, "23,456.78", ""), new("2025", 3m, "34,567.89", "")));
    }

    [Fact]
    public void Only_what_is_held_against_something_is_hatched()
    {
        Assert.Null(Chart(new YearColumn("2025", 90m, "90", "")).Pattern);
        Assert.NotNull(Chart(new YearColumn("2025", 90m, "90", "") { Against = 95m }).Pattern);
    }

    [Fact]
    public void What_the_columns_show_is_said_in_words_too() => Assert.Equal(
        "2024 年 90 分；2025 年 没有", Chart(new("2024", 90m, "90", "90 分"), new("2025", null, "", "没有")).InWords);

    private static IEnumerable<string> Texts(params YearColumn[] years) => Chart(years).Labels.Select(label => label.Text);

    private static SmallMultiple Chart(params YearColumn[] years) => new("", "", 100m, [.. years]);
}
