using Disclosure.Model.Codes;
using Disclosure.Model.Editions;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>
/// What the process makes is published by editions of its own, without an approval, and changed and taken down like all else.
/// </summary>
public sealed class ProcessStageTests : IDisposable
{
    private const string Day = "2025-08-25";
    private static readonly string[] Process101 = ["--year", "2025", "--stage", "process", "--unit", "101"];

    private readonly ReleasedDistrict _district = new();

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task A_release_of_the_process_takes_the_unit_s_records_and_no_other_unit_s_and_asks_for_no_approval()
    {
        await _district.PublishBudget();
        Write(ProcessRecords.OtherUnitsPath, ProcessRecords.Exit);
        var edition = await PublishProcess();

        Assert.Equal(
            [ProcessRecords.MonitoringPath, ProcessRecords.RectificationPath],
            edition.Changes.Select(change => change.Path.Value));
        Assert.Equal(new ReleaseScope.OfUnits(new(2025), ReleaseStage.Process, [UnitCode.Parse("101")]), edition.Scope);
        Assert.Contains("批复：通过（过程公开不以批复为前提）", Checklist(edition), StringComparison.Ordinal);
        Assert.Contains("应公开事项：通过（形成之日起 20 个工作日内公开）", Checklist(edition), StringComparison.Ordinal);
        var page = _district.PageAt($"editions/{edition.Id}");
        Assert.Contains("2025年过程公开：示例区教育局", page, StringComparison.Ordinal);
        Assert.Contains("绩效运行监控（2025年7月31日）", page, StringComparison.Ordinal);
        Assert.Contains("绩效问题整改第 1 项", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_after_its_term_says_so()
    {
        await _district.PublishBudget();
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        var edition = await _district.Release("2025-09-01", Process101);

        Assert.Contains("应公开事项：通过（形成之日起 20 个工作日内公开，1 条已逾期）", Checklist(edition), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_of_the_process_without_records_says_that_there_are_none()
    {
        await _district.PublishBudget();
        var run = await _district.Run(Day, ReleasedDistrict.Preparer, ["publish", .. Process101]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9114", run.All, StringComparison.Ordinal);
        Assert.Contains("没有过程公开的记录", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_monitoring_is_corrected_with_before_and_after()
    {
        await _district.PublishBudget();
        var first = await PublishProcess();
        _district.Content.Change(ProcessRecords.MonitoringPath, "executed: 5900000.00", "executed: 6900000.00");
        var silent = await _district.Run("2025-10-20", ReleasedDistrict.Preparer, ["publish", .. Process101]);
        var edition = await _district.Release("2025-10-20", [.. Process101, "--correction", "抄错一位数"]);

        Assert.Contains("DISC9084", silent.All, StringComparison.Ordinal);
        foreach (var page in new[] { "corrections", $"editions/{edition.Id}" })
        {
            Assert.Contains("监控日的已执行数", _district.PageAt(page), StringComparison.Ordinal);
            Assert.Contains("590", _district.PageAt(page), StringComparison.Ordinal);
            Assert.Contains("690", _district.PageAt(page), StringComparison.Ordinal);
            Assert.Contains("抄错一位数", _district.PageAt(page), StringComparison.Ordinal);
        }

        Assert.Contains(
            "5,900,000.00",
            _district.PageAt($"editions/{first.Id}/years/2025/process/monitoring/101-001-2025-07-31"), StringComparison.Ordinal);
        var diff = await _district.Run("2025-10-20", ReleasedDistrict.Preparer, "diff", $"{first.Id}", $"{edition.Id}");
        Assert.Contains("项目（101-001）2025年绩效运行监控（2025年7月31日）", diff.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_to_an_item_of_rectification_later_is_a_revision_and_a_rollback_takes_it_back()
    {
        await _district.PublishBudget();
        var first = await PublishProcess();
        _district.Content.Change(
            ProcessRecords.RectificationPath, "actions:\n", "reported: 2025-09-10\nactions:\n");
        await _district.Release("2025-09-15", [.. Process101, "--revision", "报送了整改结果"]);
        ReleasedDistrict.Succeeded(await _district.Refresh("2025-09-16"));
        Assert.Contains("报送整改结果的日期", _district.PageAt("corrections"), StringComparison.Ordinal);

        var back = await _district.Run(
            "2025-09-16", ReleasedDistrict.Preparer, "rollback", $"{first.Id}", "--reason", "登记早了", "--dry-run");
        ReleasedDistrict.Succeeded(back);
        Assert.Contains("绩效问题整改第 1 项", back.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_of_rectification_that_is_taken_down_is_in_no_byte_of_editions_and_site()
    {
        await _district.PublishBudget();
        await PublishProcess();
        Assert.NotEmpty(_district.FilesWith("竣工资料归档不及时"));

        ReleasedDistrict.Succeeded(await _district.WithdrawAtOnce("2025-09-01", "years/2025/process/rectifications/101-001-1"));

        Assert.Empty(_district.FilesWith("竣工资料归档不及时"));
        Assert.Contains("（101-001）2025年绩效问题整改第 1 项", _district.PageAt("corrections"), StringComparison.Ordinal);
        Assert.NotEmpty(_district.FilesWith("5900000"));
    }

    [Fact]
    public async Task The_archive_and_the_approval_sheet_hold_what_was_released_of_the_process()
    {
        await _district.PublishBudget();
        var edition = await PublishProcess();
        using var folder = new TemporaryFolder();
        ReleasedDistrict.Succeeded(await _district.Run(
            Day, ReleasedDistrict.Preparer, "archive", $"{edition.Id}", "-o", folder["archive"]));

        Assert.True(File.Exists(Path.Combine(folder["archive"], "公开内容", ProcessRecords.MonitoringPath)));
        Assert.Contains(
            "2025年过程公开", await File.ReadAllTextAsync(Path.Combine(folder["archive"], "公开审批单.html")), StringComparison.Ordinal);
    }

    private string Checklist(Edition edition) =>
        File.ReadAllText(Path.Combine(_district.Editions, edition.Id.ToString(), "prepared.json"));

    private Task<Edition> PublishProcess()
    {
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        Write(ProcessRecords.RectificationPath, ProcessRecords.Rectification);
        return _district.Release(Day, Process101);
    }

    private void Write(string path, string text) => _district.Content.Write(path, text);
}
