using System.Text.Json;
using Disclosure.Content.Folder;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Import;

/// <summary>绩效运行监控表 on its way into the content folder.</summary>
public sealed class MonitoringImportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_written_among_the_records_of_the_process_by_project_and_day()
    {
        var result = ImportFolder.Import(Form("1-7月"));

        var path = Assert.Single(_folder.Write(result).Paths, path => path.Contains("monitoring", StringComparison.Ordinal));
        Assert.Matches("^years/2024/process/monitoring/tmp-[0-9a-f]{8}-2024-07-31.yaml$", path);
        Assert.Equal(result.Records[0].Record, Assert.Single(ContentReader.Read(_folder.Content).Records.Process.Monitoring) with
        {
            Source = ((MonitoringRecord)result.Records[0].Record!).Source,
        }, Same);
    }

    [Fact]
    public void The_stage_process_is_its_stage_and_no_other()
    {
        var form = Form("1-7月");

        Assert.Empty(Errors(Import(form, new ImportOptions(Stage: ReleaseStage.Process))));
        Assert.Equal([ImportFileFindings.StageMismatch], Errors(Import(form, new ImportOptions(Stage: ReleaseStage.Budget))));
    }

    [Fact]
    public void A_day_that_was_asked_for_is_taken_where_the_form_tells_none_and_refused_where_it_tells_another()
    {
        var options = new ImportOptions { Day = new DateOnly(2024, 8, 15) };

        var open = Import(Form("1-N月"), options);
        Assert.Equal(new DateOnly(2024, 8, 15), Assert.IsType<MonitoringRecord>(Assert.Single(open.Records).Record).Date);
        Assert.Equal([ImportFileFindings.DayMismatch], Errors(Import(Form("1-7月"), options)));
    }

    [Fact]
    public void Replacing_keeps_the_measures_of_the_bureau_and_the_post_that_staff_wrote()
    {
        var form = Form("1-7月");
        var there = (MonitoringRecord)ImportFolder.Import(form).Records[0].Record! with
        {
            Spending = null,
            ResponsibleRole = "项目管理岗",
            Measures = [new MonitoringMeasure(MonitoringMeasureKind.Suspended, new DateOnly(2024, 8, 6), Money.FromYuan(5m), "进度慢", null)],
        };
        var existing = new RecordSet(ImportFolder.NoRecords.Portal, [there]);

        var result = FileImporter.Import([form], existing, new ImportOptions(Replace: true));

        var record = Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record);
        Assert.Equal(ImportOutcome.Replaced, result.Records[0].Outcome);
        Assert.NotNull(record.Spending);
        Assert.Equal("项目管理岗", record.ResponsibleRole);
        Assert.Equal("进度慢", Assert.Single(record.Measures).Reason);
    }

    [Fact]
    public void The_report_says_day_money_and_indicators_under_the_declared_names()
    {
        using var report = JsonDocument.Parse(ImportJson.Write(ImportFolder.Import(Form("1-7月"))));

        var record = report.RootElement.GetProperty("records")[0];
        Assert.Equal("project-monitoring", record.GetProperty("form").GetString());
        Assert.Equal("2024-07-31", record.GetProperty("date").GetString());
        Assert.Equal(800_000m, record.GetProperty("spending").GetProperty("executed").GetDecimal());
        Assert.Equal(4, record.GetProperty("indicators").GetArrayLength());
        Assert.False(record.TryGetProperty("measures", out _));
        Assert.Contains("截至2024-07-31", ImportText.Write(ImportFolder.Import(Form("1-7月"))), StringComparison.Ordinal);
    }

    private static bool Same(IDisclosureRecord? one, IDisclosureRecord? other) =>
        Disclosure.Content.Records.RecordWriter.Write(one!) == Disclosure.Content.Records.RecordWriter.Write(other!);

    private static ImportResult Import(string file, ImportOptions options) =>
        FileImporter.Import([file], ImportFolder.NoRecords, options);

    private static IEnumerable<FindingDefinition> Errors(ImportResult result) =>
        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Definition);

    private string Form(string period) => new WorkbookMaker().Sheet("监控表", sheet => sheet.Monitoring(period)).Save(_folder);
}
