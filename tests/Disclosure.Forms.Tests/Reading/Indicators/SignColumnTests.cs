using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Sign, number and unit of a value in columns of their own, however their headings are spelt.</summary>
public sealed class SignColumnTests : ReadingTest
{
    private static readonly string[] Levels = ["一级指标", "二级指标", "三级指标"];

    [Theory]
    [InlineData("指标值（≥、=、≤）", "指标值（数量）", "计量单位")]
    [InlineData("指标值（符号）", "指标值（数值）", "指标值（单位）")]
    [InlineData("指标值（>=、<=、=）", "指标值", "单位")]
    [InlineData("目标值", "目标值", "度量单位")]
    [InlineData("年度指标值（大于、等于、小于）", "年度指标值（绝对值）", "计量单位")]
    [InlineData("指标值（比较符）", "指标值（数）", "指标值（计量单位）")]
    public void Sign_and_number_below_headings_of_the_value_are_one_target(string sign, string number, string unit) =>
        Assert.Equal("≥85%", Only([sign, number, unit], ["≥", "85", "%"]).Target.Raw);

    [Theory]
    [InlineData("指标值（≥、=、≤）")]
    [InlineData("年度指标值（≥或≤）")]
    public void A_heading_that_tells_the_signs_stays_the_target_where_it_is_the_only_one(string heading) =>
        Assert.Equal("≥85%", Only([heading, "权重"], ["≥85%", "10"]).Target.Raw);

    [Theory]
    [InlineData("指标值", "计量单位", "实际完成值", "计量单位")]
    [InlineData("目标值", "单位", "完成值", "单位")]
    [InlineData("年初目标值", "度量单位", "全年实绩", "度量单位")]
    public void A_second_unit_behind_the_result_is_that_of_the_result(string target, string unit, string actual, string again)
    {
        var row = Only([target, unit, actual, again], ["120", "公里", "11.8", "万米"]);

        Assert.Equal(("120公里", "11.8万米"), (row.Target.Raw, row.Result!.Actual.Raw));
        Assert.Null(row.Explanation);
    }

    [Fact]
    public void Units_below_headings_of_target_and_result_belong_to_each()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2024年度项目绩效自评表"],
            ["项目名称", "农村公路养护"],
            [.. Levels, "年度指标", "", "", "全年实绩", "", "分值", "得分"],
            ["", "", "", "符号", "数值", "计量单位", "数值", "计量单位"],
            ["产出指标", "数量指标", "养护里程", "≥", "120", "公里", "118", "公里", "20", "19.6"])
            .Merge("A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3", "I3:I4", "J3:J4"));

        var row = Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal(("≥120公里", "118公里", 19.6m), (row.Target.Raw, row.Result!.Actual.Raw, row.Result.Score?.Value));
    }

    [Theory]
    [InlineData("评价指标性质")]
    [InlineData("计算关系")]
    [InlineData("取值方向")]
    public void A_column_of_signs_before_the_target_is_its_sign_whatever_its_heading(string heading)
    {
        var result = Row([heading, "指标值", "度量单位"], ["≥", "85", "%"]);

        Assert.Equal("≥85%", Assert.Single(Assert.Single(result.Records).Draft.Indicators).Target.Raw);
        Assert.Empty(result.Files[0].Tables[0].Cells.NotUnderstood);
    }

    [Fact]
    public void What_each_place_reached_explains_what_all_did()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2024年度项目绩效自评表"],
            ["项目名称", "就业补助"],
            [.. Levels, "指标值", "全年实际完成值", "", ""],
            ["", "", "", "", "全区", "凤翔街道", "博尚镇"],
            ["产出指标", "数量指标", "补贴人数", "≥800人", "856人", "420人", "436人"])
            .Merge("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3"));

        var row = Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal("856人", row.Result!.Actual.Raw);
        Assert.Equal("凤翔街道全年实际完成值：420人；博尚镇全年实际完成值：436人", row.Explanation);
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.CoreColumnNotUnderstood);
    }

    [Theory]
    [InlineData("改进措施", "2025年补齐", "雨季滑坡", "雨季滑坡；改进措施：2025年补齐")]
    [InlineData("下一步改进措施", "—", "雨季滑坡", "雨季滑坡")]
    [InlineData("整改措施", "2025年补齐", "", "改进措施：2025年补齐")]
    public void What_is_to_be_done_stands_with_the_reason(string heading, string measure, string cause, string reason)
    {
        var row = Only(["年度指标值", "实际完成值", "分值", "得分", "偏差原因", heading], ["120公里", "118公里", "20", "19", cause, measure]);

        Assert.Equal((reason, null), (row.Result!.Reason, row.Explanation));
    }

    [Theory]
    [InlineData("得分系数", "0.98")]
    [InlineData("完成率", "98%")]
    [InlineData("佐证材料", "验收单")]
    [InlineData("指标方向性", "正向")]
    [InlineData("数据来源", "统计年鉴")]
    public void A_column_beside_the_values_is_understood_and_kept_as_written(string heading, string text)
    {
        var result = Row(["年度指标值", "实际完成值", "分值", heading, "得分"], ["≥95%", "93%", "20", text, "19.6"]);

        Assert.Equal($"{heading}：{text}", Assert.Single(Assert.Single(result.Records).Draft.Indicators).Explanation);
        Assert.Empty(result.Files[0].Tables[0].Cells.NotUnderstood);
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.CoreColumnNotUnderstood);
    }

    private Indicator Only(string[] headings, string[] values) =>
        Assert.Single(Assert.Single(Row(headings, values).Records).Draft.Indicators);

    private ImportResult Row(string[] headings, string[] values) => Import(sheet => sheet.Rows(
        "A1",
        ["2024年度项目支出绩效自评表"],
        ["项目名称", "校舍维修", "", "", "", ""],
        [.. Levels, .. headings],
        ["产出指标", "质量指标", "验收合格率", .. values]));
}
