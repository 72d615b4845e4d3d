using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>Forms of performance in layouts that are not read: named as what they are and refused, never half read.</summary>
public sealed class UnreadFormTests : ReadingTest
{
    private static readonly string[][] Head = [["2025年度项目支出绩效目标表"], ["项目名称", "校舍维修", "主管部门", "示例局"], ["年度资金总额（万元）", "100"]];

    public static TheoryData<string, string[][]> Forms() => new()
    {
        {
            "DISC1163",
            [
                .. Head, ["一级指标", "产出指标", "产出指标", "满意度指标"], ["二级指标", "数量指标", "质量指标", "服务对象满意度指标"],
                ["三级指标", "维修校舍", "验收合格率", "师生满意度"], ["指标值", "≥3栋", "100%", "≥90%"],
            ]
        },
        {
            "DISC1163",
            [
                ["2025年度部门整体支出绩效自评表"], ["部门名称", "示例局"], ["指标名称", "维修校舍", "验收合格率"], ["年度指标值", "3栋", "100%"],
                ["实际完成值", "3栋", "98%"], ["分值", "50", "40"], ["得分", "50", "38"],
            ]
        },
        {
            "DISC1164",
            [
                ["部门职责-工作活动绩效目标"], ["701示例县教育局", "", "", "", "", "", "", "单位：万元"],
                ["职责活动", "年度预算数", "内容描述", "绩效目标", "绩效指标", "评价标准", "", "", ""], ["", "", "", "", "", "优", "良", "中", "差"],
                ["一、学前教育", "120", "发展学前教育", "提高普及程度", "毛入园率", "≥90%", "≥85%", "≥80%", "<80%"],
                ["1、幼儿园建设", "80", "新建幼儿园", "增加学位", "新增学位", "≥300个", "≥250个", "≥200个", "<200个"],
            ]
        },
        {
            "DISC1164",
            [
                ["职责活动", "年度预算数", "内容描述", "绩效目标", "绩效指标", "优", "良", "中", "差"],
                ["学前教育", "120", "发展学前教育", "提高普及程度", "毛入园率", "≥90%", "≥85%", "≥80%", "<80%"],
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Such_a_form_makes_no_record_and_is_named(string code, string[][] rows)
    {
        var result = Import(sheet => sheet.Rows("A1", rows));

        Assert.Empty(result.Records);
        Assert.Empty(result.NewUnits);
        Assert.Equal(Severity.Error, Assert.Single(result.Findings, finding => finding.Code == code).Severity);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_other_forms_of_its_file_wait_for_staff_to_say_so(string code, string[][] rows)
    {
        using var folder = new ImportFolder();
        var file = new WorkbookMaker()
            .Sheet("一", sheet => sheet.Rows("A1", [["2024年度项目支出绩效自评表"], .. SmallForm.Head, .. SmallForm.Indicators]))
            .Sheet("二", sheet => sheet.Rows("A1", rows)).Save(folder);

        Assert.Equal(ImportOutcome.Blocked, Assert.Single(ImportFolder.Import(file).Records).Outcome);
        var result = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(Partial: true));
        Assert.Equal(ImportOutcome.New, Assert.Single(result.Records).Outcome);
        Assert.Contains(result.Findings, finding => finding.Code == code);
    }

    [Fact]
    public void A_form_with_a_heading_row_is_not_one() => Assert.DoesNotContain(
        Import(sheet => sheet.Rows("A1", [.. Head, ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "维修校舍", "≥3栋"]])).Findings,
        finding => finding.Definition == ImportFileFindings.Transposed);
}
