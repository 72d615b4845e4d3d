using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Reading.Indicators;

public sealed class IndicatorTests : ReadingTest
{
    [Fact]
    public void Merged_levels_are_carried_down_also_across_a_page_break()
    {
        var draft = Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "一", "1个", "1个", "10", "10"],
            ["", "", "", "二", "2个", "2个", "10", "10"],
            SelfEvaluationForm.IndicatorHeads,
            ["", "产出指标", "", "三", "3个", "3个", "10", "10"],
            ["", "", "质量指标", "四", "4个", "4个", "10", "10"],
            ["", "效益指标", "", "五", "5个", "5个", "10", "10"]).Merge("B13:B14", "C13:C14"));

        Assert.Equal(
            [
                ("产出指标", "数量指标", "一"), ("产出指标", "数量指标", "二"), ("产出指标", "数量指标", "三"),
                ("产出指标", "质量指标", "四"), ("效益指标", "", "五"),
            ],
            draft.Indicators.Select(indicator => (indicator.Level1, indicator.Level2, indicator.Level3)));
    }

    [Theory]
    [InlineData("年度绩效目标（80分）")]
    [InlineData("评价内容")]
    [InlineData("绩效目标")]
    public void A_column_of_nothing_but_first_levels_is_theirs_whatever_it_is_called(string heading)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", ["2024年度项目支出绩效目标表"], ["项目名称", "公园管护", "", "主管部门", "示例局"],
            [heading, "二级指标", "三级指标", "指标值"], ["产出指标（50分）", "数量指标", "公园", "12个"], ["", "质量指标", "合格率", "95%"],
            ["效益指标（30分）", "社会效益指标", "环境", "改善"]).Merge("A4:A5"));

        Assert.Equal(
            [("产出指标（50分）", "公园"), ("产出指标（50分）", "合格率"), ("效益指标（30分）", "环境")],
            draft.Indicators.Select(indicator => (indicator.Level1, indicator.Level3)));
    }

    [Fact]
    public void Template_rows_are_dropped_and_each_is_said_with_its_cell()
    {
        var result = Import(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "指标1：公园", "12个", "11个", "90", "82"],
            ["", "", "", "指标2："],
            ["", "", "", "……"],
            ["", "", "质量指标"],
            []));

        Assert.Equal("指标1：公园", Assert.Single(result.Records[0].Draft.Indicators).Level3);
        Assert.Equal(["D14", "D15", "C16"], Places(result, ImportCellFindings.TemplateRow));
    }

    [Fact]
    public void An_indicator_may_be_called_as_a_heading_is() => Assert.Equal(
        ["公园", "完成时间"],
        Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "时效指标", "公园", "12个", "11个", "80", "80"],
            ["", "", "", "完成时间", "12月底前", "11月", "10", "10"]).Merge("B13:B14", "C13:C14")).Indicators.Select(row => row.Level3));

    [Fact]
    public void A_placeholder_with_a_value_is_kept_for_the_checks() =>
        Assert.Equal(2, Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "公园", "12个", "11个", "80", "80"],
            ["", "", "", "指标2", "100%", "", "10", ""])).Indicators.Length);

    [Fact]
    public void Operator_value_and_unit_may_stand_in_columns_of_their_own()
    {
        var value = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"],
            ["满意度指标", "服务对象满意度指标", "家长满意度", "≥", "95", "%", "10分"])).Indicators);

        Assert.Equal(("≥95%", Comparison.AtLeast, 95m), (value.Target.Raw, value.Target.Comparison, value.Target.Number));
        Assert.Equal(10m, value.Weight?.Value);
    }

    [Fact]
    public void Typed_formulas_and_percent_formats_are_read_as_a_person_sees_them()
    {
        var row = Assert.Single(Draft(sheet => sheet.Fill()
            .Rows("A13", ["", "产出指标", "质量指标", "合格率"])
            .Formula("E13", "100.00(%)")
            .Number("F13", "0.973", "0.00%")
            .Number("G13", "90")
            .Number("H13", "87.569999999999993")).Indicators);

        Assert.Equal(("=100.00(%)", "97.30%"), (row.Target.Raw, row.Result!.Actual.Raw));
        Assert.Equal((90m, 87.57m), (row.Weight?.Value, row.Result.Score?.Value));
    }

    [Fact]
    public void A_real_formula_without_its_result_is_said() => Assert.Equal(
        ["G13"],
        Places(
            Import(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "质量指标", "合格率", "95%", "96%"]).Formula("G13", "SUM(G14:G20)")),
            ImportCellFindings.FormulaWithoutValue));

    [Fact]
    public void A_weight_merged_over_rows_counts_once()
    {
        var rows = Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "一", "1个", "1个", "10", "9", "雨季"],
            ["", "", "", "二", "2个", "2个"]).Merge("G13:G14", "H13:H14", "I13:I14")).Indicators;

        Assert.Equal([10m, null], rows.Select(row => row.Weight?.Value));
        Assert.Equal(["雨季", "雨季"], rows.Select(row => row.Result?.Reason));
    }

    [Fact]
    public void A_percentage_over_a_hundred_is_asked_about_not_mended()
    {
        var result = Import(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "质量指标", "合格率", "292%", "95%", "90", "90"]));

        Assert.Equal("292%", result.Records[0].Draft.Indicators[0].Target.Raw);
        Assert.Equal(["E13"], Places(result, ImportCellFindings.PercentOver100));
    }

    [Fact]
    public void A_value_that_cannot_be_read_stays_raw_and_is_said()
    {
        var result = Import(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "质量指标", "合格率", "9%0", "95%", "十分", "90"]));

        var row = result.Records[0].Draft.Indicators[0];
        Assert.Equal(("9%0", false, null), (row.Target.Raw, row.Target.IsUnderstood, row.Weight));
        Assert.Equal(["E13", "G13"], Places(result, ImportCellFindings.NotUnderstood));
    }

    [Fact]
    public void Columns_without_a_field_are_kept_in_the_explanation_and_said_once()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["一级指标", "二级指标", "三级指标", "指标值", "指标解释", "指标方向性"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋", "当年完工", "正向"],
            ["", "", "新建校舍", "≥1栋", "", "正向"]));

        Assert.Equal(["当年完工；指标方向性：正向", "指标方向性：正向"], result.Records[0].Draft.Indicators.Select(row => row.Explanation));
        Assert.Equal(["F4"], Places(result, ImportCellFindings.ColumnKeptAsWritten));
    }

    [Theory]
    [InlineData("指标值调整原因")]
    [InlineData("指标值较上年变动原因")]
    public void Why_a_target_is_not_last_years_is_read_beside_it(string heading)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["一级指标", "二级指标", "三级指标", "指标值", heading],
            ["产出指标", "数量指标", "维修校舍", "≥3栋", "上年一次性安排"])).Indicators);

        Assert.Equal(("上年一次性安排", null), (row.ChangeReason, row.Explanation));
    }

    [Fact]
    public void In_a_self_evaluation_it_is_about_the_year_and_kept_in_the_explanation()
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效自评表"],
            ["项目名称", "校舍维修"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "指标值调整原因"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋", "3栋", "50", "50", "年中追加"])).Indicators);

        Assert.Equal((null, "指标值调整原因：年中追加"), (row.ChangeReason, row.Explanation));
    }

    [Fact]
    public void Mid_term_and_annual_values_may_stand_below_a_common_heading()
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["一级指标", "二级指标", "三级指标", "绩效指标值", ""],
            ["", "", "", "中期指标值", "年度指标值"],
            ["产出指标", "数量指标", "维修校舍", "≥9栋", "≥3栋"]).Merge("A3:A4", "B3:B4", "C3:C4", "D3:E3")).Indicators);

        Assert.Equal(("≥9栋", "≥3栋"), (row.WholePeriodTarget?.Raw, row.Target.Raw));
    }
}
