using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Henan's list of projects, with the first levels of their indicators side by side.</summary>
public sealed class ProjectListTests : ReadingTest
{
    [Fact]
    public void Each_project_is_a_record_with_its_code_unit_goal_and_money()
    {
        var drafts = Import(Henan).Records.Select(record => record.Draft).ToList();

        Assert.Equal(
            [("公园管护", "410300250000000001", "城区公园管护 12 个。", "示例区园林所"),
                ("路灯改造", "410300250000000002", "路灯亮灯率提高。", "示例区园林所"), ("公园管护", "410300250000000003", "街道公园管护。", "示例区环卫所")],
            drafts.Select(draft => (draft.Project!.Name, draft.Project.Code!, draft.Goal.Expected, draft.Unit!.Name)));
        Assert.Equal(
            [(FundKind.Total, 1_000_000m), (FundKind.Fiscal, 900_000m), (FundKind.Other, 100_000m)],
            drafts[0].Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.All(drafts, draft => Assert.Equal("示例区城市管理局", draft.Department?.Name));
    }

    [Theory]
    [InlineData("2024", null)]
    [InlineData("2025", 1_200_000)]
    [InlineData("2027", null)]
    public void Of_money_of_several_years_the_lists_own_is_the_projects(string year, int? yuan)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [$"{year}年度项目支出绩效目标表（万元）"],
            ["项目名称", "主管部门", "合计", "2025年预算", "2026年预算", "一级指标", "二级指标", "三级指标", "指标值"],
            ["公园管护", "示例局", "250", "120", "130", "产出指标", "数量指标", "公园", "12个"],
            ["路灯改造", "示例局", "90", "40", "50", "产出指标", "数量指标", "路灯", "80盏"]));

        Assert.Equal(2, result.Records.Length);
        Assert.Equal(yuan, (int?)result.Records[0].Draft.Funds.Total?.Budget?.Yuan);
        Assert.Equal(yuan is null, Places(result, ImportCellFindings.CoreColumnNotUnderstood).Any());
    }

    [Fact]
    public void Groups_side_by_side_are_rows_of_their_own_group_by_group() => Assert.Equal(
        [
            ("成本指标", "单价", "≤8万元/个"), ("产出指标", "公园数量", "12个"), ("产出指标", "合格率", "≥95%"),
            ("效益指标", "环境改善", "明显"), ("满意度指标", "居民满意度", "≥90%"),
        ],
        Import(Henan).Records[0].Draft.Indicators.Select(row => (row.Level1, row.Level3, row.Target.Raw)));

    [Fact]
    public void Each_fact_has_its_cell() => Assert.Equal("N8", Import(Henan).Records[0].Draft.Cells["indicators[4].target"]);

    [Fact]
    public void Nothing_of_the_list_is_left_unsaid_or_said_for_nothing() => Assert.DoesNotContain(
        Import(Henan).Findings, finding => finding.Definition == ImportCellFindings.NotTaken
            || finding.Definition == ImportCellFindings.TemplateRow);

    [Fact]
    public void A_name_with_an_amount_and_no_project_below_it_is_said() => Assert.Equal(
        ["B14"],
        Places(Import(sheet => { Henan(sheet); sheet.Rows("A14", ["101009", "示例区某所", "5"]); }), ImportCellFindings.NotTaken));

    private static void Henan(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["2025年部门预算项目绩效目标汇总表"],
            ["", "", "", "", "", "", "", "", "", "", "", "", "", "金额单位：万元"],
            ["单位编码（项目编码）", "单位（项目）名称", "项目金额", "", "", "绩效目标", "成本指标", "", "产出指标", "", "效益指标", "", "满意度指标", ""],
            ["", "", "资金总额", "政府预算资金", "单位资金", "", "三级指标", "指标值", "三级指标", "指标值", "三级指标", "指标值", "三级指标", "指标值"],
            ["合计", "", "180"],
            ["101", "示例区城市管理局", "180"],
            ["101002", "示例区园林所", "150"],
            ["410300250000000001", "公园管护", "100", "90", "10", "城区公园管护 12 个。", "单价", "≤8万元/个", "公园数量", "12个", "环境改善", "明显", "居民满意度", "≥90%"],
            ["", "", "", "", "", "", "", "", "合格率", "≥95%"],
            ["410300250000000002", "路灯改造", "50", "50", "", "路灯亮灯率提高。", "", "", "改造路灯", "≥300盏"],
            ["101003", "示例区环卫所", "30"],
            [])
        .Rows("A13", ["410300250000000003", "公园管护", "30", "30", "", "街道公园管护。", "", "", "公园数量", "2个"])
        .Merge("A1:N1", "A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:H3", "I3:J3", "K3:L3",
            "M3:N3", "A8:A9", "B8:B9", "C8:C9", "D8:D9", "E8:E9", "F8:F9");
}
