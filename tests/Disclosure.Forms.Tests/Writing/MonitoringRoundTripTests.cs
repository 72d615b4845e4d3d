using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Writing;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>绩效目标执行监控表 filled with a record comes back as that record, from a workbook, a document and a web page.</summary>
public sealed class MonitoringRoundTripTests : IDisposable
{
    private static readonly UnitCode Department = UnitCode.Parse("0101");
    private static readonly UnitCode Unit = UnitCode.Parse("0101002");

    private static readonly ProjectTarget Target = new()
    {
        Code = ProjectCode.Parse("0101002-001"),
        Year = new FiscalYear(2025),
        Name = "教学楼维修",
        Department = Department,
        Unit = Unit,
        MoneyUnit = MoneyUnit.Yuan,
        Goal = new Goal("维修教学楼两栋。"),
        Indicators = [],
    };

    private static readonly RecordSet Records = new(DefaultPortal.Settings,
    [
        new Unit { Code = Department, Name = "示例区教育局", Kind = UnitKind.Department },
        new Unit { Code = Unit, Name = "示例区第一中学", Kind = UnitKind.Unit, Parent = Department },
        Target,
    ]);

    private static readonly MonitoringRecord Small = new()
    {
        Project = Target.Code,
        Unit = Unit,
        Year = Target.Year,
        Date = new DateOnly(2025, 7, 31),
        Indicators = [Row("产出指标", "数量指标", "维修教学楼数量", "≥2栋") with { Progress = IndicatorValueReader.Read("1栋") }],
    };

    private static readonly MonitoringRecord Full = Small with
    {
        ResponsibleRole = "项目管理岗",
        Spending = new MonitoredSpending
        {
            Budget = Money.FromYuan(1_234_567.89m),
            Executed = Money.FromYuan(400_000m),
            Forecast = Money.FromYuan(1_200_000.01m),
            Deviation = "慢于序时进度 26%",
            Cause = "招标较晚",
            Correction = "八月底前支付进度款",
        },
        Sources =
        [
            new MonitoredSource
            {
                Kind = FundKind.Fiscal,
                Label = "本年一般公共预算拨款",
                Budget = Money.FromYuan(1_000_000m),
                Executed = Money.FromYuan(400_000m),
                Forecast = Money.FromYuan(1_000_000m),
            },
            new MonitoredSource { Kind = FundKind.Other, Budget = Money.FromYuan(234_567.89m), Executed = Money.FromYuan(0m) },
        ],
        Goal = "维修教学楼三栋。",
        Indicators =
        [
            Row("产出指标", "数量指标", "维修教学楼数量", "≥2栋") with
            {
                Progress = IndicatorValueReader.Read("0栋"),
                Forecast = IndicatorValueReader.Read("2栋"),
                Deviation = "慢 50%",
                Causes = [DeviationCause.Funds, DeviationCause.Equipment],
                Cause = "材料未到",
                Correction = "九月前到齐",
                Outlook = CompletionOutlook.Possible,
                Remark = "备用两家供应商",
            },
            Row("产出指标", "时效指标", "完工时间", "9月底前") with { Outlook = CompletionOutlook.Certain },
            Row("满意度指标", "服务对象满意度指标", "师生满意度", "≥95%") with { Outlook = CompletionOutlook.Impossible, Remark = "年底调查" },
        ],
        Items = [new FormItem("监控组织单位", "区财政局绩效科")],
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kinds => ["xlsx", "docx", "html"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_projects_monitoring_comes_back_as_it_was(string kind)
    {
        Same(Small, kind);
        Same(Full, kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_units_monitoring_comes_back_as_it_was(string kind) => Same(
        Full with
        {
            Project = null,
            Unit = Department,
            Indicators = [Row("履职效能", "重点工作完成", "新增学位", "1000个") with { Progress = IndicatorValueReader.Read("400个") }],
        },
        kind);

    [Theory]
    [InlineData(2025, 8, 15)]
    [InlineData(2025, 2, 28)]
    [InlineData(2025, 12, 31)]
    public void The_day_is_kept(int year, int month, int day) => Same(Small with { Date = new DateOnly(year, month, day) }, "xlsx");

    [Fact]
    public void The_goal_of_the_target_is_printed_and_not_written_twice()
    {
        var back = Back(Small, "xlsx");

        Assert.Contains("维修教学楼两栋。", OpenedText(Small), StringComparison.Ordinal);
        Assert.Null(back.Goal);
        Assert.Null(back.Name);
    }

    [Fact]
    public void Two_days_of_a_year_are_two_sheets_and_two_records()
    {
        MonitoringRecord[] both = [Small, Small with { Date = new DateOnly(2025, 9, 30) }];
        File.WriteAllBytes(_folder["表.xlsx"], RecordExport.Write(both, Records));

        var result = FileImporter.Import([_folder["表.xlsx"]], Records, new ImportOptions());

        Assert.Equal(both.Select(one => one.Key), result.Records.Select(one => one.Record!.Key));
    }

    private static MonitoredIndicator Row(string level1, string level2, string level3, string target) => new()
    {
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Target = IndicatorValueReader.Read(target),
    };

    private void Same(MonitoringRecord record, string kind) =>
        Assert.Equal(RoundTrip.Facts(record), RoundTrip.Facts(Back(record, kind)));

    private MonitoringRecord Back(MonitoringRecord record, string kind)
    {
        var workbook = RecordExport.Write([record], Records);
        var file = _folder["表." + kind];
        File.WriteAllBytes(file, kind switch
        {
            "docx" => SheetAsDocument.Word(workbook),
            "html" => SheetAsDocument.Page(workbook),
            _ => workbook,
        });
        var result = FileImporter.Import([file], Records, new ImportOptions());
        Assert.DoesNotContain(result.Findings, finding => finding.Severity != Severity.Info);
        return Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record);
    }

    private static string OpenedText(MonitoringRecord record)
    {
        using var workbook = OpenedWorkbook.Of(RecordExport.Write([record], Records));
        return string.Join('|', workbook.Worksheet(0).Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(workbook.Text));
    }
}
