using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading;

/// <summary>Departments of several levels in one form: the lowest is the department.</summary>
public sealed class DepartmentLevelTests : ReadingTest
{
    [Theory]
    [InlineData("中央主管部门", "省级主管部门", "区县主管部门")]
    [InlineData("省级主管部门", "市级主管部门", "县级主管部门")]
    [InlineData("区县主管部门", "省级主管部门", "中央主管部门")]
    [InlineData("中央主管部门", "省级主管部门", "市（州）主管部门")]
    [InlineData("省级主管部门", "主管部门")]
    [InlineData("市级主管部门", "业务主管部门")]
    [InlineData("主管部门", "县级主管部门")]
    [InlineData("省级主管部门", "县（市、区）主管部门")]
    [InlineData("中央主管部门", "地方主管部门")]
    [InlineData("县级主管部门", "乡镇主管部门")]
    public void The_lowest_is_the_department_and_the_others_are_kept(params string[] labels)
    {
        var lowest = labels is ["区县主管部门", ..] ? labels[0] : labels[^1];

        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                ["区域绩效目标表"], ["（2024年度）"], ["资金名称", "奖励资金"], .. labels.Select(label => new[] { label, label + "的局" }),
                ["年度金额（万元）", "397"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园", "12个"],
            ]).Merge("A1:D1", "A2:D2"));

        Assert.Equal(lowest + "的局", draft.Department?.Name);
        Assert.Equal(
            labels.Where(label => label != lowest).Order(StringComparer.Ordinal),
            draft.Items.Select(item => item.Label).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whose_money_it_is_at_each_level_is_kept_as_written()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", ["奖励资金区域绩效目标表"], ["（2024年度）"], ["资金名称", "奖励资金"], ["中央主管部门", "财政部、农业农村部"], ["省级财政部门", "示例省财政厅"],
            ["省级主管部门", "示例省农业厅"], ["区县财政部门", "示例县财政局"], ["区县主管部门", "示例县农业局"],
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园", "12个"]).Merge("A1:D1", "A2:D2"));

        Assert.Equal("示例县农业局", draft.Department?.Name);
        Assert.Equal(
            [("中央主管部门", "财政部、农业农村部"), ("省级财政部门", "示例省财政厅"), ("省级主管部门", "示例省农业厅"), ("区县财政部门", "示例县财政局")],
            draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void The_same_body_at_two_levels_is_kept_for_both()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", ["区域绩效目标表"], ["（2024年度）"], ["资金名称", "奖励资金"], ["市级主管部门", "示例局"], ["县级主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园", "12个"]).Merge("A1:D1", "A2:D2"));

        Assert.Equal("示例局", draft.Department?.Name);
        Assert.Equal([("市级主管部门", "示例局")], draft.Items.Select(item => (item.Label, item.Text)));
    }
}
