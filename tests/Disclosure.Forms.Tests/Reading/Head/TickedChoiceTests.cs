using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.Head;

/// <summary>项目属性 where the form prints all choices and one is ticked.</summary>
public sealed class TickedChoiceTests : ReadingTest
{
    [Theory]
    [InlineData("新增项目□ 延续项目√", "延续项目")]
    [InlineData("新增项目☑ 延续项目□", "新增项目")]
    [InlineData("□新增项目 ☑延续项目", "延续项目")]
    [InlineData("1、常年性√ 2、延续性□ 3、一次性□", "常年性")]
    [InlineData("新增项目（ ） 延续项目（√）", "延续项目")]
    [InlineData("新增项目□\n延续项目□√", "延续项目")]
    [InlineData("新增项目□ 延续项目□", "新增项目□ 延续项目□")]
    [InlineData("新增项目√ 延续项目√", "新增项目√ 延续项目√")]
    [InlineData("新增项目□ 延续项目√（2024年起）", "新增项目□ 延续项目√（2024年起）")]
    [InlineData("延续项目", "延续项目")]
    public void The_choice_that_is_ticked_is_the_attribute_and_anything_else_stays_as_written(string written, string attribute) =>
        Assert.Equal(attribute, Draft(sheet => sheet.Rows(
            "A1", ["项目支出绩效目标申报表"], ["（2026年度）"], ["项目名称", "公园管护"], ["项目属性", written],
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园", "12个"]).Merge("A1:D1", "A2:D2")).Attribute);
}
