using Disclosure.Model.Checks;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;

namespace Disclosure.Content.Tests.Fields;

/// <summary>绩效运行监控 is read, checked and kept like any kind.</summary>
public class MonitoringTests
{
    private const string Path = "years/2026/process/monitoring/101-001-2026-07-31.yaml";

    private const string Text = """
        form: monitoring
        project: "101-001"
        unit: "101"
        year: 2026
        date: 2026-07-31
        spending: {budget: 1000000.00, executed: 400000.00, deviation: 低于序时进度}
        indicators:
          - {level1: 产出指标, level3: 小区, target: ≥12个, progress: 4个, cause: "联系人王某 13812345678"}

        """;

    [Fact]
    public void It_says_how_far_each_indicator_and_spending_are()
    {
        using var folder = new SmallFolder().With("units/101.yaml", "form: unit\ncode: \"101\"\nname: 局\nkind: 部门\n").With(Path, Text);

        var record = Assert.Single(folder.Read().Records.All.OfType<MonitoringRecord>());

        Assert.Empty(folder.Findings());
        Assert.Equal(400_000m, record.Spending?.Executed?.Yuan);
        Assert.Equal(4m, record.Indicators[0].Progress?.Number);
        Assert.Equal("Monitoring/2026/101-001/2026-07-31", record.Key.ToString());
    }

    [Fact]
    public void Its_texts_and_its_unit_are_checked()
    {
        using var folder = new SmallFolder().With(Path, Text);

        var findings = RecordChecks.Check(folder.Read().Records)
            .Where(finding => finding.Place.Record?.Kind == RecordKind.Monitoring)
            .ToList();

        Assert.Contains(findings, finding => finding is { Severity: Severity.Error, Place.Path: "indicators[0].cause" });
        Assert.Contains(findings, finding => finding.Message.Contains("101", StringComparison.Ordinal) && finding.Place.Path == "unit");
    }

    [Fact]
    public void A_file_of_another_day_is_told_its_name()
    {
        using var folder = new SmallFolder().With("years/2026/process/monitoring/101-001.yaml", Text);

        Assert.Contains(folder.Findings(), finding => finding.Contains("101-001-2026-07-31.yaml", StringComparison.Ordinal));
    }
}
