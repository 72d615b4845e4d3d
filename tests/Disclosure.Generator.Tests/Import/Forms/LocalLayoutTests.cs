using Disclosure.Generator.Tests.Import.Making;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Generator.Tests.Import.Forms;

/// <summary>Layouts that provinces gave the central forms.</summary>
public sealed class LocalLayoutTests : FormTest
{
    [Fact]
    public void Headings_of_the_levels_may_stand_in_a_row_below_their_common_heading()
    {
        var form = Form(sheet => sheet.Rows(
                "A1",
                ["项目支出绩效自评表"],
                ["项目名称", "高标准农田"],
                ["绩效指标", "", "", "年度指标值", "", "", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
                ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
                ["产出指标", "数量指标", "建设面积", ">=", "1", "万亩", "1", "20.00", "19.00", "无"],
                ["总分", "", "", "100", "", "", "", "", "99.00", "（自评等级）", "优"])
            .Merge("A3:C3", "D3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4"));

        var indicator = Assert.Single(form.Indicators);
        Assert.Equal(("产出指标", "数量指标", "建设面积"), (indicator.Level1, indicator.Level2, indicator.Level3));
        Assert.Equal((Comparison.AtLeast, 1m, "万亩"), (indicator.Target.Comparison, indicator.Target.Number, indicator.Target.MeasureUnit));
        Assert.Equal((20m, 19m, "无"), (indicator.Weight?.Value, indicator.Result?.Score?.Value, indicator.Result?.Reason));
        Assert.Equal((99m, Grade.Excellent), (form.Total?.Value, form.Grade));
    }

    [Theory]
    [InlineData("20%")]
    [InlineData("20")]
    [InlineData("20分")]
    public void A_weight_may_be_written_as_a_share_of_a_hundred(string weight) =>
        Assert.Equal(20m, Form(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", weight, "18"]))
            .Indicators[0].Weight?.Value);

    [Fact]
    public void A_weight_stored_as_a_percentage_is_points_of_a_hundred() =>
        Assert.Equal(20m, Form(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个"]).Number("G13", "0.2", "0%"))
            .Indicators[0].Weight?.Value);

    [Fact]
    public void Who_fills_the_form_in_is_the_unit_only_where_no_other_is_named()
    {
        Assert.Equal("区学生资助中心", Form(sheet => Target(sheet, ["填报单位", "区教育局", "项目实施单位", "区学生资助中心"])).Unit?.Name);
        Assert.Equal("区教育局", Form(sheet => Target(sheet, ["申报单位名称：区教育局"])).Unit?.Name);
    }

    [Fact]
    public void A_project_may_be_named_like_a_row_of_the_funds() =>
        Assert.Equal("公用经费", Form(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "公用经费"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "学校", "3所"])).Project?.Name);

    [Fact]
    public void A_goal_adjusted_during_the_year_is_kept_beside_the_first()
    {
        var form = Form(sheet => sheet.Rows(
                "A1",
                ["项目绩效目标自评表"],
                ["项目名称", "厕所改造"],
                ["项目绩效目标", "年初绩效目标", "全年（调整）绩效目标", "全年目标实际完成情况"],
                ["", "改造1000户", "改造900户", "改造880户"],
                ["绩效指标", "指标名称", "年初指标值", "全年完成值", "指标权重", "指标得分"],
                ["", "改造户数", "1000户", "880户", "30", "29.3"],
                ["说明", "无"])
            .Merge("A3:A4"));

        Assert.Equal(("改造1000户", "改造880户"), (form.Goal.Expected, form.Goal.Actual));
        Assert.Equal("改造900户", Assert.Single(form.Items).Text);
        Assert.Single(form.Indicators);
        Assert.Equal("无", form.Remarks);
    }

    private static SheetMaker Target(SheetMaker sheet, string[] head) => sheet.Rows(
        "A1",
        ["项目支出绩效目标表"],
        ["项目名称", "春晖助学"],
        head,
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "学生", "3人"]);
}
