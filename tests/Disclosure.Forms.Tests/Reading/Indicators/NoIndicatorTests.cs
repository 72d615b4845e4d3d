using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Rows of an indicator table that are no indicators, and what stands in the names of those that are.</summary>
public sealed class NoIndicatorTests : ReadingTest
{
    private static readonly string[] Title = ["2024年度项目支出绩效自评表"];
    private static readonly string[] Name = ["项目名称", "校舍维修"];
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "评分标准"];
    private static readonly string[] Row = ["产出指标", "数量指标", "公园", "12个", "11个", "100", "85", "按比例"];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("合计", "", "")]
    [InlineData("总计", "", "")]
    [InlineData("总分", "", "")]
    [InlineData("合计得分", "", "")]
    [InlineData("", "", "合计")]
    public void A_row_of_sums_right_below_the_headings_is_the_total(string one, string two, string three)
    {
        var draft = Draft(sheet => sheet.Rows("A1", Title, Name, Heads, [one, two, three, "", "", "100", "85"], Row));

        Assert.Equal(["公园"], draft.Indicators.Select(row => row.Level3));
        Assert.Equal(85m, draft.Total?.Value);
    }

    [Fact]
    public void A_sum_of_the_indicators_alone_is_not_held_against_the_total_of_all()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", Title, Name, Heads, ["合计", "", "", "", "", "90", "75"], Row, ["总分", "", "", "", "", "100", "85"]));

        Assert.Equal(85m, Assert.Single(result.Records).Draft.Total?.Value);
        Assert.Empty(Places(result, ImportCellFindings.TwoTotals));
    }

    [Fact]
    public void A_row_of_sums_without_a_name_may_stand_at_the_end() => Assert.Equal(
        (1, 85m),
        Draft(sheet => sheet.Rows("A1", Title, Name, Heads, Row, ["", "", "", "", "", "100", "85"])) is var draft
            ? (draft.Indicators.Length, draft.Total?.Value ?? 0)
            : default);

    [Theory]
    [InlineData("0", "0.00%", "0", "0")]
    [InlineData("0.00%", "0", "0", "0")]
    [InlineData("0.00", "0.00", "0.00", "")]
    [InlineData("无", "无", "0", "")]
    [InlineData("无", "", "", "")]
    [InlineData("不涉及", "/", "", "—")]
    public void A_row_named_nothing_is_no_indicator_and_said(string name, string target, string weight, string score)
    {
        var result = Import(sheet => sheet.Rows(
            "A1", Title, Name, Heads, ["成本指标", "经济成本指标", name, target, "", weight, score, "反映直接成本"], Row));

        Assert.Equal(["公园"], Assert.Single(result.Records).Draft.Indicators.Select(row => row.Level3));
        Assert.Equal(["C4"], Places(result, ImportCellFindings.TemplateRow));
    }

    [Fact]
    public void A_row_named_nothing_with_a_target_is_kept() => Assert.Equal(
        ["0", "公园"],
        Draft(sheet => sheet.Rows("A1", Title, Name, Heads, ["成本指标", "经济成本指标", "0", "≤5万元", "", "10", "8"], Row)).Indicators
            .Select(row => row.Level3));

    [Fact]
    public void A_row_that_only_holds_a_scoring_rule_goes_on_with_the_one_above()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", Title, Name, Heads, Row, ["", "", "", "", "", "", "", "低于60%不得分"], ["", "", "绿道", "3条", "3条", "", "", "照此"]));

        Assert.Equal(
            [("公园", "按比例\n低于60%不得分"), ("绿道", "照此")],
            Assert.Single(result.Records).Draft.Indicators.Select(row => (row.Level3, row.Rule)));
    }

    [Fact]
    public void A_scoring_rule_that_the_blank_form_prints_makes_no_indicator()
    {
        var result = Import(sheet => sheet.Rows("A1", Title, Name, Heads, Row, ["", "质量指标", "", "", "", "", "", "达标得满分"]));

        Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal(["H5"], Places(result, ImportCellFindings.TemplateRow));
    }

    [Theory]
    [InlineData("评分标准：完成得满分", "C5:H5")]
    [InlineData("计分方法:完成得满分", "A5:H5")]
    [InlineData("评分规则：完成得满分", null)]
    public void A_scoring_rule_with_its_label_below_an_indicator_is_that_indicators(string rule, string? merge)
    {
        var result = Import(sheet =>
        {
            sheet.Rows("A1", Title, Name, Heads, Row).Text(merge?[0] == 'A' ? "A5" : "C5", rule)
                .Rows("A6", ["", "质量指标", "合格率", "100%", "100%", "", "", ""]);
            if (merge is not null)
                sheet.Merge(merge);
        });

        Assert.Equal(
            [("公园", "按比例\n完成得满分"), ("合格率", null)],
            Assert.Single(result.Records).Draft.Indicators.Select(row => (row.Level3, row.Rule)));
    }

    [Fact]
    public void A_rule_over_the_whole_width_between_two_indicators_does_not_end_the_table()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", Title, Name, Heads, Row, ["以下为质量指标，由区质检站评定。"], ["", "质量指标", "合格率", "100%", "100%", "", "", ""])
            .Merge("A5:H5"));

        Assert.Equal(["公园", "合格率"], Assert.Single(result.Records).Draft.Indicators.Select(row => row.Level3));
        Assert.Equal(["A5"], Places(result, ImportCellFindings.NotTaken));
    }

    [Theory]
    [InlineData("产出\n指标", "社会效益\n指标", "产出指标", "社会效益指标")]
    [InlineData("产出指标\n（40-50）分", "数量指标(20～30分)", "产出指标", "数量指标")]
    [InlineData("成本指标(0-20)分", "经济成本\n指标", "成本指标", "经济成本指标")]
    [InlineData("产 出 指 标", "数 量 指 标", "产出指标", "数量指标")]
    [InlineData("决策（10至20分）", "项目立项 5-10分", "决策", "项目立项")]
    [InlineData("产出\n指标（50分）", "数量\n指标", "产出指标（50分）", "数量指标")]
    public void Levels_are_named_without_line_breaks_and_ranges_of_points(string level1, string level2, string one, string two)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1", Title, Name, Heads, [level1, level2, "公园", "12个", "11个", "100", "85"])).Indicators);

        Assert.Equal((one, two), (row.Level1, row.Level2));
    }

    [Theory]
    [InlineData("相关性（5分）", 5.0)]
    [InlineData("立项依据充分性(3.5分)", 3.5)]
    [InlineData("公园[10分]", 10.0)]
    [InlineData("公园（权重：8分）", 8.0)]
    [InlineData("公园（5个）", null)]
    [InlineData("公园（2024年）", null)]
    public void Points_in_a_name_are_the_weight_where_no_column_has_one(string name, double? weight)
    {
        var row = Assert.Single(Draft(sheet => sheet.Rows(
            "A1", Title, Name, ["一级指标", "二级指标", "三级指标", "指标值", "得分"], ["产出指标", "数量指标", name, "12个", "5"])).Indicators);

        Assert.Equal((name, (decimal?)weight), (row.Level3, row.Weight?.Value));
    }

    [Theory]
    [InlineData("绩效指标")]
    [InlineData("年度绩效指标")]
    [InlineData("绩")]
    [InlineData("项目实施绩效情况说明")]
    public void The_first_level_may_spread_over_the_column_of_the_label_at_the_side(string side)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
            [side, "产出指标", "数量指标", "公园", "12个", "11个", "50", "45"],
            ["", "", "", "绿道", "3条", "3条", "50", "50"]).Merge("A3:B3", "A4:A5", "B4:B5", "C4:C5"));

        Assert.Equal([("产出指标", "公园"), ("产出指标", "绿道")], draft.Indicators.Select(row => (row.Level1, row.Level3)));
    }

    [Fact]
    public void Where_words_stand_in_the_column_of_points_the_points_are_those_of_the_column_that_has_them()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            Title,
            Name,
            ["一级指标", "二级指标", "三级指标", "指标分值", "指标值", "实际完成值", "权重", "得分"],
            ["产出指标", "数量指标", "公园", "建成的公园数", "12个", "11个", "100", "85"]));

        Assert.Equal(100m, Assert.Single(result.Records).Draft.Indicators[0].Weight?.Value);
        Assert.Equal(["D4"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
    }
}
