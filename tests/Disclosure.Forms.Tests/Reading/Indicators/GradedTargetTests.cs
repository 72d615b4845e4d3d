using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Hebei's targets in four grades: 绩效指标分类｜绩效指标｜描述｜优｜良｜中｜差.</summary>
public sealed class GradedTargetTests : ReadingTest
{
    private const string Rule = "优：≥95%；良：≥90%；中：≥80%；差：＜80%";

    public static TheoryData<string[][], string[]> Layouts() => new()
    {
        { [["绩效指标分类", "绩效指标", "描述", "优", "良", "中", "差"]], [] },
        { [["指标分类", "指标名称", "指标描述", "优", "良", "中", "差"]], [] },
        { [["绩效指标分类", "绩效指标", "绩效指标描述", "评价标准"], ["", "", "", "优", "良", "中", "差"]], ["A4:A5", "B4:B5", "C4:C5", "D4:G4"] },
        { [["指标类别", "绩效指标", "绩效指标描述", "绩效标准"], ["", "", "", "优秀", "良好", "中等", "差"]], ["A4:A5", "B4:B5", "C4:C5", "D4:G4"] },
        { [["绩效指标分类", "绩效指标", "绩效指标描述", "评价标准"], ["", "", "", "优", "良", "中", "差"]], [] },
        { [["一级指标", "绩效指标名称", "内容描述", "优（90-100分）", "良（80-89分）", "中（60-79分）", "差（60分以下）"]], [] },
        { [["绩效指标类型", "三级指标", "描述", "优", "良", "中", "差"]], [] },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_aimed_at_is_the_best_grade_and_all_four_are_the_rule(string[][] headings, string[] merges)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [
                ["2018年度项目绩效目标表"], ["项目名称", "城市供水", "", "主管部门", "示例局"], ["年度资金总额", "120万元"], .. headings,
                ["产出指标", "水质合格率", "合格水样占全部水样的比例", "≥95%", "≥90%", "≥80%", "＜80%"],
                ["效果指标", "用户满意度", "满意用户的比例", "≥95%", "≥90%", "≥80%", "＜80%"],
            ]).Merge(["A1:G1", .. merges]));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal(FormKind.ProjectTarget, draft.Kind);
        Assert.Equal(
            [("产出指标", "水质合格率", "≥95%", Rule, "合格水样占全部水样的比例"), ("效果指标", "用户满意度", "≥95%", Rule, "满意用户的比例")],
            draft.Indicators.Select(row => (row.Level1, row.Level3, row.Target.Raw, row.Rule, row.Explanation)));
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.ColumnKeptAsWritten);
        Assert.Empty(result.Files[0].Tables[0].Cells.NotUnderstood);
    }

    [Fact]
    public void Kinds_of_the_second_level_are_second_levels()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", ["2018年度项目绩效目标表"], ["项目名称", "城市供水", "", "主管部门", "示例局"],
            ["绩效指标分类", "绩效指标", "描述", "优", "良", "中", "差"],
            ["数量指标", "供水量", "全年供水", "≥100万吨", "≥90万吨", "≥80万吨", "＜80万吨"], ["质量指标", "水质合格率", "", "≥95%", "≥90%", "≥80%", "＜80%"])
            .Merge("A1:G1"));

        Assert.Equal([("", "数量指标"), ("", "质量指标")], draft.Indicators.Select(row => (row.Level1, row.Level2)));
    }
}
