using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Tests.Documents.WebPages;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.Tables;

/// <summary>What of a document is laid into its grid, and where it is said to stand.</summary>
public class DocumentGridTests : PageTest
{
    private const string Menu = "<table><tr><td>首页</td><td>政务公开</td></tr></table>";

    [Fact]
    public void A_form_split_over_tables_is_one_form()
    {
        var draft = Draft($"<h1>2023年度{SmallForm.Title}</h1>" + Head + "<p>续表</p>" + Indicators);

        Assert.Equal(("公园管护", 2, 2023), (draft.Project?.Name, draft.Indicators.Length, draft.Year?.Number));
    }

    [Fact]
    public void A_table_that_a_page_break_split_goes_on()
    {
        var draft = Draft(Head + Indicators + Table(["", "满意度指标", "群众满意", "95%", "95%", "10", "10"]));

        Assert.Equal(["管护公园", "环境改善", "群众满意"], draft.Indicators.Select(indicator => indicator.Level3));
    }

    [Fact]
    public void A_table_without_headings_is_left_out_when_text_stands_between() =>
        Assert.DoesNotContain("甲|乙|丙|丁|戊|己|庚", Texts(Grid(Indicators + "<p>相关新闻</p>" + Table(["甲", "乙", "丙", "丁", "戊", "己", "庚"]))));

    [Fact]
    public void Menus_and_prose_are_left_out() => Assert.Equal(
        [SmallForm.Title, "（2023年度）", "金额单位：万元", "项目名称|公园管护", "主管部门|示例局|实施单位|示例所", "自评等级：良"],
        Texts(Grid(
            Menu + "<div>当前位置：首页 > 2023年度绩效自评表</div><h1>某某局绩效自评表汇总</h1><p>现将有关情况公开如下。</p>"
            + $"<p>{SmallForm.Title}</p><p>（2023年度）</p><p>金额单位：万元</p>" + Head + "<p>自评等级：良</p><p>版权所有</p>" + Menu)));

    [Fact]
    public void A_person_is_kept_to_be_said_only_right_below_the_table() => Assert.Equal(
        ["填表人：某某"],
        Texts(Grid(Head + "<p>填表人：某某</p><p>联系电话：010</p>")).Skip(2));

    [Fact]
    public void A_table_that_only_lays_out_the_page_is_taken_apart() => Assert.Equal(
        [SmallForm.Title, "项目名称|公园管护", "主管部门|示例局|实施单位|示例所"],
        Texts(Grid($"<table><tr><td>{Menu}</td><td><table><tr><td><p>{SmallForm.Title}</p>{Head}</td></tr></table></td></tr></table>")));

    [Fact]
    public void A_table_within_a_cell_is_laid_into_the_rows_and_columns_of_the_outer_one()
    {
        var grid = Grid(
            "<table><tr><td>项目名称</td><td>公园管护</td></tr>"
            + $"<tr><td>绩效指标</td><td>{Indicators}</td></tr><tr><td>总分</td><td>81</td></tr></table>");

        Assert.Equal(("绩效指标", 3), (grid.At(4, 1)?.Text, grid.At(4, 1)?.RowSpan));
        Assert.Equal("年度指标值", grid.At(2, 5)?.Text);
        Assert.Equal(("公园管护", 7), (grid.At(1, 2)?.Text, grid.At(1, 2)?.ColumnSpan));
        Assert.Equal("81", grid.At(5, 2)?.Text);
    }

    [Fact]
    public void A_form_with_its_indicators_in_a_table_within_is_read()
    {
        var draft = Draft($"<table><tr><td>项目名称</td><td>公园管护</td></tr><tr><td>绩效指标</td><td>{Indicators}</td></tr></table>");

        Assert.Equal(("公园管护", 2), (draft.Project?.Name, draft.Indicators.Length));
    }

    [Fact]
    public void Several_forms_of_a_page_are_told_apart()
    {
        var one = $"<p>{SmallForm.Title}</p>" + Head + Indicators;
        var findings = new List<Model.Checks.Finding>();
        var tables = new Disclosure.Forms.Reading.Assembly.TableReader(Disclosure.Forms.Headings.HeadingTable.Standard)
            .Read(Grid(Menu + one + one), findings);

        Assert.Equal(["表2!第1行至表3第3行", "表4!第1行至表5第3行"], tables.Select(table => table.Source.Range));
    }

    [Fact]
    public void A_cell_is_told_by_table_row_and_column()
    {
        var grid = Grid(Menu + $"<p>{SmallForm.Title}</p>" + Head + Indicators);

        Assert.Equal("a.html!表3!第2行第4列", grid.AddressOf(new CellAddress(5, 4)));
        Assert.Equal("a.html!表2前的文字", grid.AddressOf(new CellAddress(1, 1)));
    }

    [Fact]
    public void A_fact_of_a_record_is_told_by_table_row_and_column()
    {
        var draft = Draft(Head + Indicators);

        Assert.Equal(("表1!第1行第2列", "表2!第2行第7列"), (draft.Cells["name"], draft.Cells["indicators[0].score"]));
    }
}
