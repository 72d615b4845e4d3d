using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Tests.Headings;

public class HeadingTableTests
{
    [Theory]
    [InlineData(HeadingSection.Header, "项 目\n名 称：", Meaning.ProjectName)]
    [InlineData(HeadingSection.Header, "主管部门及代码", Meaning.Department)]
    [InlineData(HeadingSection.Header, "实施单位（盖章）", Meaning.Unit)]
    [InlineData(HeadingSection.Header, "项目2", Meaning.StackedProject)]
    [InlineData(HeadingSection.FundColumn, "全年执行数（Ｂ）", Meaning.ExecutedAmount)]
    [InlineData(HeadingSection.FundColumn, "得分(20分*执行率)", Meaning.ExecutionScore)]
    [InlineData(HeadingSection.FundColumn, "项目资金（万元）", Meaning.FundsSection)]
    [InlineData(HeadingSection.FundRow, "其中：当年财政拨款", Meaning.FundFiscal)]
    [InlineData(HeadingSection.FundRow, "其中:财政资金 / 当年财政拨款", Meaning.FundFiscal)]
    [InlineData(HeadingSection.Goal, "项目总体目标(2024年-2026年)", Meaning.GoalWhole)]
    [InlineData(HeadingSection.Indicator, "年度指标值(A)", Meaning.Target)]
    [InlineData(HeadingSection.Indicator, "偏差原因分析\n及改进措施", Meaning.Reason)]
    [InlineData(HeadingSection.Result, "总分(表上)", Meaning.Total)]
    [InlineData(HeadingSection.Result, "（自评等级）", Meaning.Grade)]
    [InlineData(HeadingSection.Header, "填报单位（公章）：", Meaning.ReportingUnit)]
    [InlineData(HeadingSection.Goal, "年度目标1：\n（80分）", Meaning.AnnualGoal)]
    [InlineData(HeadingSection.FundRow, "其中：省级财政", Meaning.FundOtherNamed)]
    [InlineData(HeadingSection.Person, "项目联系人", Meaning.Person)]
    [InlineData(HeadingSection.Person, "（三）联系电话", Meaning.Person)]
    public void A_heading_is_known_through_its_trimmings(HeadingSection section, string text, Meaning meaning) =>
        Assert.Equal(meaning, HeadingTable.Standard.Find(section, text));

    [Theory]
    [InlineData(HeadingSection.Header, "")]
    [InlineData(HeadingSection.Header, "下一张表")]
    [InlineData(HeadingSection.Indicator, "推定原值")]
    [InlineData(HeadingSection.FundColumn, "一级指标")]
    public void What_is_no_heading_of_the_section_is_nothing(HeadingSection section, string text) =>
        Assert.Null(HeadingTable.Standard.Find(section, text));

    [Fact]
    public void A_new_spelling_is_a_line_of_data()
    {
        var table = HeadingTable.Parse(["[指标]", "# 某地的写法", "Level3 = 绩效子项 | 子项"]);

        Assert.Equal(Meaning.Level3, table.Find(HeadingSection.Indicator, "子项"));
    }

    [Theory]
    [InlineData("[别的]")]
    [InlineData("Level3 = 三级指标")]
    public void A_line_without_its_section_is_refused(string line) =>
        Assert.Throws<FormatException>(() => HeadingTable.Parse([line]));

    [Theory]
    [InlineData("Level9 = 九级指标")]
    [InlineData("三级指标")]
    [InlineData("Level3 = 名称 | 名 称")]
    public void A_wrong_line_is_refused(string line) =>
        Assert.Throws<FormatException>(() => HeadingTable.Parse(["[指标]", line]));

    [Fact]
    public void A_place_adds_its_own_spellings_and_the_others_stay()
    {
        var local = LocalHeadings.Parse(["# 本区写法", "[指标]", "Level3 = 绩效子项 | 年度目标值", "Score = 打分情况"]);

        Assert.Empty(local.Findings);
        Assert.Equal(Meaning.Level3, local.Headings.Find(HeadingSection.Indicator, "绩效子项"));
        Assert.Equal(Meaning.Level3, local.Headings.Find(HeadingSection.Indicator, "年度目标值"));
        Assert.Equal(Meaning.Level1, local.Headings.Find(HeadingSection.Indicator, "一级指标"));
    }

    [Fact]
    public void A_wrong_line_of_a_places_own_is_told_with_its_number_and_the_others_hold()
    {
        var local = LocalHeadings.Parse(["[指标]", "Level9 = 九级指标", "42 = 数字", "Level3 = 绩效子项", "[没有]", "Level3 = 别的"]);

        Assert.Equal(["headings.txt:2", "headings.txt:3", "headings.txt:5"], local.Findings.Select(finding => finding.Place.Text));
        Assert.Equal(Meaning.Level3, local.Headings.Find(HeadingSection.Indicator, "绩效子项"));
        Assert.Null(local.Headings.Find(HeadingSection.Indicator, "别的"));
    }
}
