using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>Score tables of 财政重点评价, 部门评价 and 抽查复核.</summary>
public sealed class EvaluationFormTests : ReadingTest
{
    [Fact]
    public void A_score_table_is_an_evaluation()
    {
        var evaluation = Assert.IsType<Evaluation>(Assert.Single(Import(Key).Records).Record);

        Assert.Equal((EvaluationKind.Key, "示例会计师事务所", new DateOnly(2025, 7, 15)), (evaluation.Kind, evaluation.Evaluator, evaluation.Date));
        Assert.Equal((88.5m, Grade.Good), (evaluation.Total?.Value, evaluation.Grade));
        Assert.Equal(
            [("决策", "项目立项", "立项依据充分性", 20m, 18m, "可研不够充分", "每缺一项扣2分"), ("产出", "产出数量", "改造小区", 80m, 70.5m, "少改造1个", "按比例")],
            evaluation.Scores.Select(
                row => (row.Level1, row.Level2, row.Level3, row.Weight!.Value.Value, row.Score!.Value.Value, row.Reason!, row.Rule!)));
    }

    [Fact]
    public void The_problems_below_the_table_are_its_findings() => Assert.Equal(
        [new EvaluationFinding("前期准备不足", "建立储备库", new DateOnly(2025, 12, 31)), new EvaluationFinding("档案不全", null, null)],
        Assert.IsType<Evaluation>(Assert.Single(Import(Key).Records).Record).Findings.ToList());

    [Fact]
    public void Points_of_others_beside_the_units_own_make_a_recheck_beside_the_self_evaluation()
    {
        var records = Import(Ningxia).Records;

        var self = Assert.IsType<ProjectSelfEvaluation>(records[0].Record);
        var review = Assert.IsType<Evaluation>(records[1].Record);
        Assert.Equal(96m, self.Total?.Value);
        Assert.Equal([20m, 76m], self.Indicators.Select(row => row.Result!.Score!.Value.Value));
        Assert.Equal((EvaluationKind.Recheck, 90m), (review.Kind, review.Total?.Value));
        Assert.Equal([(18m, 20m), (72m, 76m)], review.Scores.Select(row => (row.Score!.Value.Value, row.SelfScore!.Value.Value)));
        Assert.Equal(self.Code, review.Project);
    }

    [Fact]
    public void An_evaluation_without_kind_or_evaluator_comes_in_and_is_said()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", ["2024年项目评分表"], ["项目名称", "公园"], ["主管部门", "示例局"], ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分原因"],
            ["决策", "立项", "依据", "100", "90", "无"]).Merge("A1:F1"));

        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.EvaluationKindMissing);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.EvaluatorMissing);
        Assert.Equal(NotWritten.Evaluator, Assert.IsType<Evaluation>(Assert.Single(result.Records).Record).Evaluator);
    }

    [Fact]
    public void An_evaluation_of_a_unit_as_a_whole_names_no_project() => Assert.Null(
        Assert.IsType<Evaluation>(Assert.Single(Import(sheet => sheet.Rows(
            "A1", ["2024年部门整体支出财政重点评价评分表"], ["被评价单位", "示例局"], ["一级指标", "二级指标", "三级指标", "分值", "得分"], ["决策", "立项", "依据", "100", "90"])
                .Merge("A1:E1")).Records).Record).Project);

    [Fact]
    public void A_target_changed_during_the_year_holds_and_the_first_is_kept()
    {
        var row = Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度部门整体绩效自评表"],
            ["部门名称", "示例局"],
            ["指标名称", "计量单位", "年初指标值", "调整指标值", "全年完成值", "得分系数", "权重", "得分", "是否核心指标"],
            ["培训人数", "人", "≥100", "≥120", "118", "98.3%", "100", "98.3", "是"],
            ["培训期数", "期", "≥4", "", "4", "100%", "10", "10", "否"]).Merge("A1:I1")).Indicators;

        Assert.Equal(["≥120人", "≥4期"], row.Select(indicator => indicator.Target.Raw));
        Assert.Contains("年初指标值：≥100", row[0].Explanation, StringComparison.Ordinal);
        Assert.Contains("是否核心指标：是", row[0].Explanation, StringComparison.Ordinal);
    }

    private static void Key(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["2024年度财政重点评价评分表"],
            ["项目名称", "雨污分流改造"],
            ["主管部门", "101-示例局", "", "被评价单位", "101002-示例所"],
            ["评价机构", "示例会计师事务所", "", "报告日期", "2025年7月15日"],
            ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"],
            ["决策", "项目立项", "立项依据充分性", "20", "每缺一项扣2分", "18", "可研不够充分"],
            ["产出", "产出数量", "改造小区", "80", "按比例", "70.5", "少改造1个"],
            ["合计", "", "", "100", "", "88.5"],
            ["评价等级", "良"],
            ["存在问题", "", "", "整改建议", "", "整改期限"],
            ["前期准备不足", "", "", "建立储备库", "", "2025-12-31"],
            ["档案不全"])
        .Merge("A1:G1", "B2:G2", "B3:C3", "E3:G3", "B4:C4", "E4:G4", "A8:C8", "B9:G9", "A10:C10", "D10:E10",
            "F10:G10", "A11:C11", "D11:E11", "F11:G11", "A12:C12", "D12:E12", "F12:G12");

    private static void Ningxia(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["2024年度项目支出绩效自评表"],
            ["项目名称", "公园管护"],
            ["主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "自评得分", "财政审定评分"],
            ["决策", "立项", "依据", "充分", "充分", "20", "20", "18"],
            ["产出", "数量", "公园", "12个", "12个", "80", "76", "72"],
            ["合计", "", "", "", "", "100", "96", "90"])
        .Merge("A1:H1", "B2:H2", "B3:H3", "A7:E7");
}
