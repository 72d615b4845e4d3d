namespace Disclosure.Forms.Tests.Reading.Head;

/// <summary>Several facts in one cell, and goals under the headings that places use.</summary>
public sealed class JoinedLabelTests : ReadingTest
{
    private static readonly string[] Title = ["2024年度项目支出绩效目标表"];
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "指标值"];
    private static readonly string[] Row = ["产出指标", "数量指标", "维修校舍", "≥3栋"];

    [Theory]
    [InlineData("单位名称/项目名称", "示例区教育局/校舍维修")]
    [InlineData("单位名称／项目名称：", "示例区教育局／校舍维修")]
    [InlineData("单位名称\n项目名称", "示例区教育局\n校舍维修")]
    [InlineData("项目名称/单位名称", "校舍维修/示例区教育局")]
    [InlineData("单位名称、项目名称", "示例区教育局、校舍维修")]
    [InlineData("实施单位及项目名称", "示例区教育局\n校舍维修")]
    [InlineData("主管部门/项目名称", "示例区教育局/校舍维修")]
    public void Two_labels_in_one_cell_are_two_facts(string labels, string values)
    {
        var draft = Draft(sheet => sheet.Rows("A1", Title, [labels, values], Heads, Row));

        Assert.Equal(("校舍维修", "示例区教育局"), (draft.Project?.Name, (draft.Unit ?? draft.Department)?.Name));
    }

    [Theory]
    [InlineData("单位名称：示例区教育局项目名称：校舍维修")]
    [InlineData("单位名称：示例区教育局 项目名称：校舍维修")]
    [InlineData("实施单位:示例区教育局\n项目名称:校舍维修")]
    public void So_are_labels_and_values_in_one_cell(string text)
    {
        var draft = Draft(sheet => sheet.Rows("A1", Title, [text], Heads, Row));

        Assert.Equal(("校舍维修", "示例区教育局"), (draft.Project?.Name, draft.Unit?.Name));
    }

    [Theory]
    [InlineData("年度主要目标\n和成果")]
    [InlineData("年度主要目标及成果")]
    [InlineData("年度主要目标")]
    [InlineData("主要目标和成果")]
    [InlineData("年度工作目标和成果")]
    [InlineData("项目年度主要目标")]
    public void The_goal_is_known_by_many_names(string label) => Assert.Equal(
        "维修三栋",
        Draft(sheet => sheet.Rows("A1", Title, ["项目名称", "校舍维修"], [label, "维修三栋"], Heads, Row)).Goal.Expected);

    [Theory]
    [InlineData("年度预期目标", "具体完成情况", "总体完成率(%)")]
    [InlineData("年初设定目标", "实际完成情况", "完成率")]
    [InlineData("预期目标内容", "年度具体完成情况", "目标完成率（%）")]
    [InlineData("年度目标", "目标具体完成情况", "完成比例")]
    [InlineData("年初预期总体目标", "总体完成情况", "总体完成率")]
    [InlineData("全年预期目标", "年度总体完成情况", "年度总体完成率")]
    public void Goal_result_and_rate_stand_below_their_headings(string goal, string actual, string rate)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效自评表"],
            ["项目名称", "校舍维修"],
            ["三、目标完成情况", goal, actual, rate],
            ["", "维修三栋", "维修了三栋", "100.00"],
            ["", "建成一栋", "建成了一栋"],
            [.. Heads, "实际完成值", "分值", "得分"],
            [.. Row, "3栋", "100", "95"]).Merge("A3:A5", "D4:D5"));

        Assert.Equal(("维修三栋\n建成一栋", "维修了三栋\n建成了一栋"), (draft.Goal.Expected, draft.Goal.Actual));
        Assert.Contains(draft.Items, item => item.Text == "100.00");
    }
}
