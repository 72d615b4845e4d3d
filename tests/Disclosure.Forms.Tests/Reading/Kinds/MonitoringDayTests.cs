using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>What is said of a monitoring form whose years and days do not agree.</summary>
public sealed class MonitoringDayTests : ReadingTest
{
    private const string Title = "项目支出绩效目标执行监控表";

    [Theory]
    [InlineData("2023年" + Title, "（2024年度）")]
    [InlineData("2023年1-7月" + Title, "（2024年度）")]
    [InlineData("2023年度" + Title, "（2024年1-7月）")]
    public void A_title_of_another_year_than_the_line_below_it_is_said(string title, string line)
    {
        var result = Import(sheet => sheet.Monitoring("1-7月", title, line));

        Assert.Equal(new DateOnly(2024, 7, 31), Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record).Date);
        var finding = Assert.Single(result.Findings, finding => finding.Definition == ImportCellFindings.YearUncertain);
        Assert.EndsWith("!A1", finding.Place.Text, StringComparison.Ordinal);
        Assert.Equal($"“{title}”写的是 2023 年度，表中另写 2024 年度；按 2024 年度读入，请核对。", finding.Message);
    }

    [Fact]
    public void A_title_of_the_same_year_is_no_matter() => Assert.Empty(
        Places(Import(sheet => sheet.Monitoring("1-7月", "2024年" + Title)), ImportCellFindings.YearUncertain));

    [Fact]
    public void The_title_of_another_form_is_held_against_its_year_as_well() => Assert.Equal(
        ["A1"],
        Places(
            Import(sheet => sheet.Rows(
                "A1", ["2023年项目支出绩效目标表"], ["（2024年度）"], ["项目名称", "公园管护"], ["主管部门", "101-示例局"],
                ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "公园数", "12个"]).Merge("A1:D1", "A2:D2")),
            ImportCellFindings.YearUncertain));

    [Fact]
    public void Headings_of_another_year_are_named() => Assert.Equal(
        "数字截止到哪一天不能确定：“截至2023年7月执行情况”（F10）不在 2024 年度；“截至2023年7月执行数”（F5）不在 2024 年度；"
            + "“截至2023年7月执行率”（I5）不在 2024 年度。",
        OfDay(sheet => sheet.Monitoring("截至2023年7月")));

    [Fact]
    public void Headings_that_tell_two_days_are_named() => Assert.Equal(
        "数字截止到哪一天不能确定：“1-8月执行情况”（F10）、“1-7月执行数”（F5）说的不是同一天。",
        OfDay(sheet => sheet.Monitoring().Text("F10", "1-8月执行情况")));

    [Fact]
    public void A_month_of_no_calendar_is_named() => Assert.Equal(
        "数字截止到哪一天不能确定：“1-13月执行情况”（F10）不是日历上的日期；“1-13月执行数”（F5）不是日历上的日期；"
            + "“1-13月执行率”（I5）不是日历上的日期。",
        OfDay(sheet => sheet.Monitoring("1-13月")));

    [Fact]
    public void A_form_without_any_day_is_told_that_there_is_none() => Assert.Equal(
        "表头、表名和“监控日期”里都没有数字截止到哪一天，也没有用 --date 指定。", OfDay(sheet => sheet.Monitoring("1-N月")));

    [Fact]
    public void The_year_that_only_the_headings_tell_is_the_forms()
    {
        var record = Assert.IsType<MonitoringRecord>(
            Assert.Single(Import(sheet => sheet.Monitoring("2024年1-7月", Title, "")).Records).Record);

        Assert.Equal((2024, new DateOnly(2024, 7, 31)), (record.Year.Number, record.Date));
    }

    private string OfDay(Action<SheetMaker> fill)
    {
        var finding = Assert.Single(Import(fill).Findings, finding => finding.Definition == ImportFileFindings.DayMissing);
        return finding.Message;
    }
}
