using AngleSharp.Dom;

namespace Disclosure.Site.Tests.Text;

/// <summary>Tables of articles are made as those of the site's own pages, so that narrow screens show their rows as cards.</summary>
public sealed class ArticleTableTests
{
    private const string Clauses =
        """
        | 条款 | **要求**什么 `A` & B | 页数 |
        |---|---|---:|
        | （十一） | 见[等级](grades.md)和[概述](#概述)，`code` | 12 |
        | （十二） | | |

        # 概述
        """;

    private static readonly IElement Table = TableOf(Clauses);

    [Fact]
    public void A_table_becomes_cards_on_a_narrow_screen() =>
        Assert.Equal(["data", "cards"], Table.ClassList);

    [Fact]
    public void The_first_cell_heads_its_row() =>
        Assert.Equal(["（十一）", "（十二）"], Table.QuerySelectorAll("tbody th[scope=row]:first-child").Select(cell => cell.Words()));

    [Fact]
    public void Every_other_cell_carries_its_columns_heading_without_markup() =>
        Assert.All(Table.QuerySelectorAll("tbody tr"), row => Assert.Equal(
            ["要求什么 A & B", "页数"], row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label")!)));

    // Beside the label, in a grid, each link would otherwise be a line of its own.
    [Fact]
    public void What_a_cell_says_is_one_piece_with_its_links() =>
        Assert.All(Table.QuerySelectorAll("td"), cell => Assert.Equal(cell.InnerHtml, Assert.Single(cell.Children).OuterHtml));

    [Fact]
    public void Figures_are_aligned_by_a_class_and_not_by_a_style()
    {
        Assert.Equal(["页数", "12", ""], Table.QuerySelectorAll(".num").Select(cell => cell.Words()));
        Assert.Empty(Table.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void A_heading_cannot_break_out_of_the_label()
    {
        var cell = TableOf("| 一 | \" onclick=\"alert(1) |\n|---|---|\n| 甲 | 乙 |").QuerySelector("td")!;

        Assert.Equal("\" onclick=\"alert(1)", cell.GetAttribute("data-label"));
        Assert.Single(cell.Attributes);
    }

    [Fact]
    public void A_row_with_more_cells_than_headings_is_shown_whole()
    {
        var table = TableOf("| 一 | 二 |\n|---|---|\n| 甲 | 乙 | 丙 |");

        Assert.Equal(["甲", "乙", "丙"], table.QuerySelectorAll("tbody tr > *").Select(cell => cell.Words()));
    }

    private static IElement TableOf(string markdown) => SampleArticle.Rendered(SampleArticle.With(markdown)).QuerySelector("table")!;
}
