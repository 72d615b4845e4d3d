using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>A table that asks how far things are within the year is monitoring, whatever it is called; never a target.</summary>
public sealed class MonitoringSignTests : ReadingTest
{
    private static readonly string[] Plain = ["一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况"];

    [Theory]
    [InlineData("项目支出绩效目标执行监控表")]
    [InlineData("2024年度预算绩效运行监控")]
    [InlineData("2024年1-7月绩效监控情况统计")]
    [InlineData("部门预算项目绩效目标运行跟踪表")]
    [InlineData("财政支出项目绩效跟踪监控表")]
    [InlineData("绩效目标执行监控报告")]
    [InlineData("2024年项目绩效双监控汇总")]
    [InlineData("年中绩效监测表")]
    [InlineData("项目支出绩效目标表")]
    [InlineData("项目支出绩效自评表")]
    [InlineData("项目情况表")]
    public void Columns_of_months_or_a_title_about_monitoring_make_it_monitoring(string title) => Assert.Equal(
        FormKind.ProjectMonitoring, Kind(title, Plain));

    [Theory]
    [InlineData("截至6月底完成值")]
    [InlineData("上半年完成情况")]
    [InlineData("1-9月实际完成值")]
    [InlineData("前三季度完成情况")]
    [InlineData("1—8月份执行情况")]
    [InlineData("截至2024年7月31日完成情况")]
    public void A_column_of_what_was_done_by_a_day_within_the_year_is_enough(string heading) => Assert.Equal(
        FormKind.ProjectMonitoring, Kind("项目绩效表", ["一级指标", "二级指标", "三级指标", "年度指标值", heading, "备注"]));

    [Theory]
    [InlineData("视频监控运行维护项目支出绩效目标表", "备注")]
    [InlineData("大气监测项目支出绩效目标表", "备注")]
    [InlineData("安全运行监控中心经费项目支出绩效目标表", "备注")]
    [InlineData("项目支出绩效目标表", "说明")]
    public void A_project_about_monitoring_keeps_its_target(string title, string heading) => Assert.Equal(
        FormKind.ProjectTarget, Kind(title, ["一级指标", "二级指标", "三级指标", "年度指标值", heading, ""]));

    [Fact]
    public void With_replace_it_replaces_no_target()
    {
        using var folder = new ImportFolder();
        var target = ImportFolder.Import(new WorkbookMaker().Sheet("目标表", sheet => Lay(
            sheet, "项目支出绩效目标表", ["一级指标", "二级指标", "三级指标", "年度指标值", "备注", ""])).Save(folder)).Records[0].Record!;
        var file = new WorkbookMaker().Sheet("表", sheet => Lay(sheet, "项目支出绩效目标表", Plain)).Save(folder, "监控.xlsx");

        var result = FileImporter.Import(
            [file], new Disclosure.Model.Registry.RecordSet(ImportFolder.NoRecords.Portal, [target]), new ImportOptions(Replace: true));

        var record = Assert.Single(result.Records);
        Assert.Equal((ImportOutcome.New, RecordKind.Monitoring), (record.Outcome, record.Record!.Key.Kind));
    }

    private FormKind Kind(string title, string[] headings) => Draft(sheet => Lay(sheet, title, headings)).Kind;

    private static void Lay(SheetMaker sheet, string title, string[] headings) => sheet.Rows(
        "A1", [title], ["（2024年度）"], ["项目名称", "公园管护", "", "主管部门", "示例局"], headings,
        ["产出指标", "数量指标", "公园", "12个", "7个", "12个"], ["效益指标", "社会效益指标", "环境", "改善", "改善", "改善"]).Merge("A1:F1", "A2:F2");
}
