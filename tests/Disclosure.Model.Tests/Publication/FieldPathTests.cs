using Disclosure.Model.Publication;

namespace Disclosure.Model.Tests.Publication;

public class FieldPathTests
{
    [Theory]
    [InlineData("targetSetting", "targetSetting", null, null)]
    [InlineData("goal.actual", "goal", null, "actual")]
    [InlineData("mainTasks[反恐防范]", "mainTasks", "反恐防范", null)]
    [InlineData("funds[年度资金总额].executed", "funds", "年度资金总额", "executed")]
    [InlineData("indicators[在线率[夜间].按月]", "indicators", "在线率[夜间].按月", null)]
    [InlineData(" items[备注].text ", "items", "备注", "text")]
    public void A_field_is_a_key_a_row_and_a_column(string text, string key, string? row, string? column)
    {
        Assert.True(FieldPath.TryParse(text, out var path));
        Assert.Equal(new FieldPath(key, row, column), path);
        Assert.Equal(text.Trim(), path.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[x]")]
    [InlineData("funds[")]
    [InlineData("funds]x[")]
    [InlineData("funds[x]y")]
    [InlineData("a.b[x]")]
    [InlineData("goal.")]
    public void What_is_no_field_is_refused(string text) => Assert.False(FieldPath.TryParse(text, out _));
}
