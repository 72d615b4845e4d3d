using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Tests.Reading.Head;

public sealed class HeadTests : ReadingTest
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82"];

    [Fact]
    public void The_head_is_read_by_its_labels()
    {
        var draft = Draft(sheet => sheet.Fill().Rows("A13", Row));

        Assert.Equal(FormKind.ProjectSelfEvaluation, draft.Kind);
        Assert.Equal(new CodedName(null, "城区公园管护"), draft.Project);
        Assert.Equal(new CodedName("101", "示例区城市管理局"), draft.Department);
        Assert.Equal(new CodedName("101002", "示例区园林所"), draft.Unit);
        Assert.Equal(("管护公园 12 个", "管护公园 11 个"), (draft.Goal.Expected, draft.Goal.Actual));
        Assert.Equal("B3", draft.Cells["name"]);
    }

    [Fact]
    public void Where_the_form_stands_on_the_sheet_does_not_matter()
    {
        var draft = Draft(sheet => sheet.Rows(
            "F20",
            ["2024年度项目支出绩效目标表"],
            [],
            ["项目名称", "", "校舍维修"],
            ["主管部门", "", "示例区教育局"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋"]));

        Assert.Equal((FormKind.ProjectTarget, new FiscalYear(2024), "校舍维修"), (draft.Kind, draft.Year, draft.Project?.Name));
        Assert.Equal("F20:I25", draft.Source.Range);
        Assert.Equal("≥3栋", Assert.Single(draft.Indicators).Target.Raw);
    }

    [Fact]
    public void Labels_and_values_may_share_a_cell()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称：校舍维修", "", "主管部门：示例区教育局", "年度：2024"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋"]));

        Assert.Equal(("校舍维修", "示例区教育局", new FiscalYear(2024)), (draft.Project?.Name, draft.Department?.Name, draft.Year));
    }

    [Theory]
    [InlineData("219001-某某镇人民政府", "219001", "某某镇人民政府")]
    [InlineData("51092322T000000431595-城乡居民监管", "51092322T000000431595", "城乡居民监管")]
    [InlineData("[101]示例局", "101", "示例局")]
    [InlineData("（2023）示例局", null, "（2023）示例局")]
    [InlineData("2020年省级补助", null, "2020年省级补助")]
    [InlineData("2023-道路养护", null, "2023-道路养护")]
    [InlineData("兰溪路-真南路工程", null, "兰溪路-真南路工程")]
    [InlineData("5G-基站", null, "5G-基站")]
    public void A_glued_code_is_split_from_the_name(string text, string? code, string name) =>
        Assert.Equal(new CodedName(code, name), CodedName.Parse(text));

    [Theory]
    [InlineData("（2022年度）")]
    [InlineData("2022 年")]
    [InlineData("（ ２０２２ 年度）")]
    [InlineData("填报日期属 2022年度")]
    public void The_year_is_read_from_a_line_below_the_title(string line) =>
        Assert.Equal(new FiscalYear(2022), Draft(sheet => sheet.Fill(year: line).Rows("A13", Row)).Year);

    [Fact]
    public void A_year_may_share_its_line_with_a_date_and_a_money_unit()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["（2023年度）", "填报日期：2024年3月1日", "单位：元"],
            ["项目名称", "校舍维修", "年度资金总额", "65"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋"]));

        Assert.Equal((new FiscalYear(2023), 65m), (draft.Year, draft.Funds.Total?.Budget?.Yuan));
        Assert.Equal(("填报日期", "2024年3月1日"), (Assert.Single(draft.Items).Label, draft.Items[0].Text));
    }

    [Fact]
    public void A_year_that_was_only_inferred_is_asked_about()
    {
        var result = Import(sheet => sheet.Fill(year: "2023(推定)").Rows("A13", Row));

        Assert.Equal(new FiscalYear(2023), result.Records[0].Draft.Year);
        Assert.Equal(["A2"], Places(result, ImportCellFindings.YearUncertain));
    }

    [Fact]
    public void Persons_are_left_out_and_not_repeated_in_the_finding()
    {
        var result = Import(sheet => sheet.Fill().Rows("A13", Row, ["填表人：张三丰    联系电话：13800000000"]));

        var said = result.Findings.Where(finding => finding.Definition == ImportCellFindings.PersonDropped).ToList();
        Assert.Equal(2, said.Count);
        Assert.DoesNotContain("13800000000", string.Concat(result.Findings.Select(finding => finding.Message)), StringComparison.Ordinal);
        Assert.Empty(result.Records[0].Draft.Items);
    }

    [Fact]
    public void What_no_field_stands_for_is_kept_as_written()
    {
        var draft = Draft(sheet => sheet.Fill().Rows("A13", Row, ["存在问题", "个别公园设施老化"], ["受益人口", "约 2 万人"]));

        Assert.Equal([("存在问题", "个别公园设施老化"), ("受益人口", "约 2 万人")], draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void Period_kind_and_budget_of_a_target_are_read()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标申报表"],
            ["项目名称", "校舍维修", "项目类别", "特定目标类"],
            ["计划开始日期", "2024-03-01", "计划完成日期", "2026/12/31"],
            ["预算类型", "政府性基金预算", "项目性质", "阶段性项目"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋"]));

        Assert.Equal((BudgetKind.GovernmentFund, "特定目标类"), (draft.Budget, draft.Attribute));
        Assert.Equal((new PartialDate(2024, 3, 1), new PartialDate(2026, 12, 31)), (draft.Period!.Start, draft.Period.End));
        Assert.Equal("阶段性项目", Assert.Single(draft.Items).Text);
    }
}
