using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Columns whose headings stand in two rows, or end with a word that is known.</summary>
public sealed class GroupedHeadingTests : ReadingTest
{
    private static readonly string[] Title = ["2024年度项目支出绩效自评表"];
    private static readonly string[] Name = ["项目名称", "校舍维修"];

    [Fact]
    public void The_blank_heading_between_sign_and_unit_is_what_the_heading_above_says()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "指标说明", "预期指标值", "", "", "单项指标实际完成值", "自评得分"],
            ["", "", "", "", "符号", "", "单位(文字描述)", "", "单项指标得分", "权重占比(%)", "单项指标折算得分"],
            ["产出指标", "质量指标", "覆盖率", "人数", ">=", "98", "%(百分比)", "100%", "25.00", "25.00", "6.25"])
            .Merge("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:K3"));

        var row = Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal(
            (">=98%", "100%", 25m, 6.25m), (row.Target.Raw, row.Result!.Actual.Raw, row.Weight?.Value, row.Result.Score?.Value));
        Assert.Equal("人数；单项指标得分：25.00", row.Explanation);
    }

    [Theory]
    [InlineData("年度")]
    [InlineData("数值")]
    [InlineData("目标")]
    [InlineData("")]
    public void A_value_below_target_is_the_target(string leaf) => Assert.Equal(
        "≥98%",
        Grouped("指标值", ["符号", leaf, "单位"], ["≥", "98", "%"]).Target.Raw);

    [Fact]
    public void A_unit_below_the_result_is_that_of_the_result() => Assert.Equal(
        ("12", "11个"),
        (Grouped("实际完成值", ["数值", "单位"], ["11", "个"]).Target.Raw, Grouped("实际完成值", ["数值", "单位"], ["11", "个"]).Result!.Actual.Raw));

    [Theory]
    [InlineData("指标值", "单位")]
    [InlineData("数值", "计量单位")]
    [InlineData("值", "单位")]
    public void A_value_below_the_result_is_the_result(string value, string unit) => Assert.Equal(
        ("12", "11个"),
        Grouped("实际完成值", [value, unit], ["11", "个"]) is var row ? (row.Target.Raw, row.Result!.Actual.Raw) : default);

    [Fact]
    public void Years_below_one_heading_are_told_by_the_tables_own() => Assert.Equal(
        ("11个", "10个"),
        Grouped("完成值", ["2023年", "2024年"], ["10个", "11个"]) is var row ? (row.Result!.Actual.Raw, row.Baseline) : default);

    [Theory]
    [InlineData("完成值（上年）", "完成值（全年）", "10个", "11个")]
    [InlineData("实际完成值（全年）", "完成值（上年）", "11个", "10个")]
    public void What_stands_in_brackets_is_a_part_of_the_heading(string one, string other, string first, string second)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "年度指标值", one, other, "分值", "得分（自评）"],
            ["产出指标", "数量指标", "公园", "12个", first, second, "10", "9"])).Indicators);

        Assert.Equal(("11个", "10个", 9m), (row.Result!.Actual.Raw, row.Baseline, row.Result.Score?.Value));
    }

    [Fact]
    public void Points_below_one_heading_are_told_by_both()
    {
        var result = Import(sheet => GroupedSheet(sheet, "得分", ["自评", "财政复核"], ["9", "8"]));

        Assert.Equal(9m, result.Records[0].Draft.Indicators[0].Result?.Score?.Value);
        Assert.Equal(2, result.Records.Length);
    }

    [Fact]
    public void Without_merges_the_second_row_of_headings_is_known_by_its_words() => Assert.Equal(
        ("≥98%", "99%", 10m),
        Draft(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "预期指标值", "", "", "实际完成值", "分值", "得分"],
            ["", "", "", "符号", "数值", "单位"],
            ["产出指标", "质量指标", "覆盖率", "≥", "98", "%", "99%", "10", "9"])).Indicators
            .Select(row => (row.Target.Raw, row.Result!.Actual.Raw, row.Weight!.Value.Value)).Single());

    [Theory]
    [InlineData("设定目标值", "截至12月底完成值", "权重占比(%)", "指标自评分")]
    [InlineData("年度目标指标值", "单项指标实际完成值", "单项指标分值", "单项指标得分")]
    [InlineData("指标目标", "年末达成值", "指标分值权重值", "指标自评得分")]
    [InlineData("本项目指标值", "本项目实际完成值", "考评分值", "考评得分")]
    [InlineData("区级下达目标值", "2024年底实际完成值", "区级核定权重", "单位自评得分情况")]
    [InlineData("预期指标值（目标）", "1-12月完成值", "百分制分值", "自评打分")]
    public void Headings_of_many_wordings_are_known(string target, string actual, string weight, string score)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", target, actual, weight, score],
            ["产出指标", "数量指标", "公园", "12个", "11个", "10", "9"]));

        var row = Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal(("12个", "11个", 10m, 9m), (row.Target.Raw, row.Result!.Actual.Raw, row.Weight?.Value, row.Result.Score?.Value));
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.CoreColumnNotUnderstood);
    }

    // A column of another period, or a second one of its kind, is never taken for the year's.
    [Theory]
    [InlineData("去年完成值")]
    [InlineData("1-6月完成值")]
    [InlineData("上半年完成值")]
    [InlineData("行业平均完成值")]
    [InlineData("完成值（去年）")]
    [InlineData("完成值（1-6月）")]
    public void A_column_that_is_about_results_and_not_understood_is_asked_about_at_every_cell_and_not_counted_as_read(string heading)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "年度指标值", heading, "分值", "得分"],
            ["产出指标", "数量指标", "公园", "12个", "10个", "10", "9"],
            ["", "", "绿道", "3条", "2条", "10", "9"]));

        Assert.True(result.Records[0].Draft.Indicators[0].Result!.Actual.IsEmpty);
        Assert.Equal(["E4", "E5"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
        Assert.Equal(2, Assert.Single(result.Files[0].Tables).Cells.NotUnderstood.Length);
        Assert.DoesNotContain(result.Records[0].Checks, check => check.Definition.Code == "DISC2005");
        Assert.Equal(2, result.Records[0].Checks.Count(check => check.Definition == ImportCellFindings.WrittenNotRead));
    }

    [Theory]
    [InlineData("2024年完成值", "2023年完成值", "11个", "10个")]
    [InlineData("2023年实际完成值", "2024年底实际完成值", "10个", "11个")]
    public void A_column_of_another_year_is_not_the_years(string one, string other, string first, string second)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "年度指标值", one, other, "分值", "得分"],
            ["产出指标", "数量指标", "公园", "12个", first, second, "10", "9"])).Indicators);

        Assert.Equal(("11个", "10个"), (row.Result!.Actual.Raw, row.Baseline));
    }

    [Fact]
    public void A_part_below_a_heading_of_points_that_is_not_understood_is_asked_about()
    {
        var result = Import(sheet => GroupedSheet(sheet, "得分", ["得分", "系数甲"], ["9", "0.9"]));

        Assert.Equal(["J5"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
    }

    [Fact]
    public void A_filled_cell_that_could_not_be_read_is_to_be_mended_and_not_filled_in()
    {
        var result = Import(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "优良"],
            ["", "", "", "绿道", "3条", "3条", "", ""],
            ["总分", "优良"]));

        var checks = result.Records[0].Checks;
        Assert.Equal(
            ["B15", "H13"],
            checks.Where(check => check.Definition == ImportCellFindings.WrittenNotRead)
                .Select(check => check.Place.Text.Split('!')[^1]).Order());
        // What nobody wrote is still to be filled in.
        Assert.Contains(checks, check => check.Definition.Code == "DISC2006" && check.Place.Text.EndsWith("D14", StringComparison.Ordinal));
        Assert.DoesNotContain(checks, check => check.Definition.Code == "DISC2007");
    }

    [Fact]
    public void Columns_of_places_are_the_target_place_by_place()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            Name,
            ["一级指标", "二级指标", "三级指标", "指标值", "", ""],
            ["", "", "", "城关镇", "东关街道", "柳林乡"],
            ["产出指标", "数量指标", "公园", "12个", "8个", ""]).Merge("A3:A4", "B3:B4", "C3:C4", "D3:F3"));

        Assert.Equal("城关镇：12个；东关街道：8个", Assert.Single(Assert.Single(result.Records).Draft.Indicators).Target.Raw);
        Assert.Empty(Assert.Single(result.Files[0].Tables).Cells.NotUnderstood);
    }

    [Fact]
    public void The_sum_over_all_places_is_the_target_and_a_heading()
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            Name,
            ["一级指标", "", "二级指标", "三级指标", "指标值", "", ""],
            ["", "", "", "", "合计", "城关镇", "龙岸镇"],
            ["绩效指标", "产出指标", "数量指标", "硬化道路里程", "≥22公里", "12公里", "10公里"])
            .Merge("A3:B4", "C3:C4", "D3:D4", "E3:G3")).Indicators);

        Assert.Equal(("产出指标", "≥22公里", "城关镇：12公里；龙岸镇：10公里"), (row.Level1, row.Target.Raw, row.Explanation));
    }

    [Theory]
    [InlineData("城关镇", "柳林乡")]
    [InlineData("甲街道办事处", "乙街道办事处")]
    [InlineData("高新区", "临港经济开发区")]
    public void Beside_a_target_of_the_whole_they_explain_it(string one, string other)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            Name,
            ["一级指标", "二级指标", "三级指标", "指标值", one, other],
            ["产出指标", "数量指标", "公园", "20个", "12个", "8个"])).Indicators);

        Assert.Equal(("20个", $"{one}：12个；{other}：8个"), (row.Target.Raw, row.Explanation));
    }

    private Indicator Grouped(string whole, string[] leaves, string[] values) =>
        Assert.Single(Draft(sheet => GroupedSheet(sheet, whole, leaves, values)).Indicators);

    // The heading stands at the end of the row, over as many columns as it has leaves.
    private static void GroupedSheet(SheetMaker sheet, string whole, string[] leaves, string[] values)
    {
        string[] before = whole == "指标值" ? ["一级指标", "二级指标", "三级指标"] : ["一级指标", "二级指标", "三级指标", "年度指标值"];
        string[] row = whole == "指标值" ? ["产出指标", "质量指标", "合格率"] : ["产出指标", "质量指标", "合格率", "12"];
        string[] more = whole == "得分" ? ["实际完成值", "分值", "评分标准", "备注"] : [];
        string[] moreValues = whole == "得分" ? ["12", "10", "按比例", "无误"] : [];
        string[] heads = [.. before, .. more];
        sheet.Rows("A1", Title, Name, [.. heads, whole], [.. heads.Select(_ => ""), .. leaves], [.. row, .. moreValues, .. values])
            .Merge([.. Enumerable.Range(0, heads.Length).Select(i => $"{(char)('A' + i)}3:{(char)('A' + i)}4"),
                $"{(char)('A' + heads.Length)}3:{(char)('A' + heads.Length + leaves.Length - 1)}3"]);
    }
}
