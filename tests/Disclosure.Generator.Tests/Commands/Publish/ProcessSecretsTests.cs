using Disclosure.Model.Editions;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Nothing that is withheld gets out through what the process makes.</summary>
public sealed class ProcessSecretsTests : IDisposable
{
    private const string Day = "2025-08-25";
    private const string Withheld = "withheld:\n  basis: 《中华人民共和国政府信息公开条例》第十四条\n  reason: 涉及国家秘密\n";
    private const string Target = "years/2025/budget/projects/101-001.yaml";
    private static readonly string[] Process101 = ["--year", "2025", "--stage", "process", "--unit", "101"];
    private static readonly string[] Government = ["--year", "2025", "--stage", "process", "--government"];

    private readonly ReleasedDistrict _district = new();

    public void Dispose() => _district.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("  extent: 存在\n")]
    public async Task Of_a_withheld_project_no_record_of_the_process_is_published_and_a_release_of_nothing_else_is_refused(string extent)
    {
        await _district.PublishBudget(Withheld + extent);
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        var alone = await _district.Run(Day, ReleasedDistrict.Preparer, ["publish", .. Process101]);
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("DISC9114", alone.All, StringComparison.Ordinal);

        Write("years/2025/process/exits/101-002.yaml", ProcessRecords.Exit
            .Replace("101001-001", "101-002").Replace("101001", "101").Replace("采购完成", "食堂改造完成"));
        var edition = await _district.Release(Day, Process101);

        Assert.DoesNotContain(edition.Changes, change => change.Path.Value.Contains("101-001", StringComparison.Ordinal));
        Assert.Empty(_district.FilesWith("101-001-2025-07-31", "5900000", "590.00"));
    }

    [Fact]
    public async Task A_project_whose_existence_is_withheld_in_a_year_is_not_named_by_the_process_of_another()
    {
        await _district.PublishBudget(Withheld + "  extent: 存在\n");
        Write(
            "years/2024/process/rectifications/101-001-1.yaml",
            ProcessRecords.Rectification.Replace("year: 2025", "year: 2024").Replace("2025-0", "2025-0"));
        Write(
            "years/2024/process/applications/101-002.yaml",
            """
            form: application
            project: "101-002"
            unit: "101"
            year: 2024
            subject: 预算安排
            appliedTo: 2025
            decision: 增加
            date: 2025-08-01
            office: 示例区财政局
            before: 1000000.00
            after: 11800000.00
            nextProject: "101-001"
            reason: 评价结果好

            """);
        var run = await _district.Run(
            Day, ReleasedDistrict.Preparer, "publish", "--year", "2024", "--stage", "process", "--unit", "101");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9114", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("校舍维修", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_published_of_the_process_keeps_a_project_from_being_withheld_until_it_is_taken_down()
    {
        await _district.PublishBudget();
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        await _district.Release(Day, Process101);
        Withhold(Target, "  extent: 存在\n");
        var taken = await _district.WithdrawAtOnce("2025-08-26", "years/2025/budget/projects/101-001");
        ReleasedDistrict.Succeeded(taken);
        Assert.Contains("DISC9115", taken.All, StringComparison.Ordinal);
        Assert.Contains("--record years/2025/process/monitoring/101-001-2025-07-31", taken.All, StringComparison.Ordinal);
        Write("years/2025/process/rectifications/101-002-1.yaml", ProcessRecords.Rectification.Replace("101-001", "101-002"));
        var run = await _district.Run("2025-08-26", ReleasedDistrict.Preparer, ["publish", .. Process101]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9111", run.All, StringComparison.Ordinal);
        Assert.Contains(ProcessRecords.MonitoringPath.Replace(".yaml", ""), run.All, StringComparison.Ordinal);

        ReleasedDistrict.Succeeded(await _district.WithdrawAtOnce("2025-08-26", "years/2025/process/monitoring/101-001-2025-07-31"));
        var left = await _district.Run("2025-08-26", ReleasedDistrict.Preparer, ["publish", .. Process101, "--dry-run"]);
        Assert.DoesNotContain("DISC9111", left.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_is_withheld_is_taken_down_only_with_what_the_process_says_of_it()
    {
        string[] withdraw =
        [
            "publish", "--withdraw", "涉及国家秘密", "--basis", "《中华人民共和国政府信息公开条例》第十四条",
            "--record", "years/2025/budget/projects/101-001",
        ];
        await _district.PublishBudget();
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        await _district.Release(Day, Process101);
        Withhold(Target, "  extent: 存在\n");
        var alone = await _district.Run("2025-08-26", ReleasedDistrict.Preparer, withdraw);

        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("DISC9111", alone.All, StringComparison.Ordinal);
        Assert.Contains("--record years/2025/process/monitoring/101-001-2025-07-31", alone.All, StringComparison.Ordinal);

        var both = await _district.Run(
            "2025-08-26", ReleasedDistrict.Preparer, [.. withdraw, "years/2025/process/monitoring/101-001-2025-07-31"]);
        ReleasedDistrict.Succeeded(both);
        Assert.DoesNotContain("DISC911", both.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_five_of_the_accountability_register_leave_the_working_folder_in_no_byte()
    {
        await _district.PublishBudget();
        Write(ProcessRecords.AccountabilityPath, ProcessRecords.Accountability(3));
        var edition = await _district.Release(Day, Government);

        Assert.Equal([ProcessRecords.AccountabilityPath], edition.Changes.Select(change => change.Path.Value));
        Assert.NotEmpty(_district.FilesWith("number: 17"));
        Assert.Empty(_district.FilesWith("number: 3", "\"number\":3", "\"number\": 3"));

        // A change among the hidden ones is none that the public sees; one out of them says no more than that they are five now.
        Write(ProcessRecords.AccountabilityPath, ProcessRecords.Accountability(4));
        var same = await _district.Run("2025-09-01", ReleasedDistrict.Preparer, ["publish", .. Government]);
        Assert.Contains("范围内的内容与已经公开的一样", same.All, StringComparison.Ordinal);
        Write(ProcessRecords.AccountabilityPath, ProcessRecords.Accountability(5));
        await _district.Release("2025-09-01", [.. Government, "--revision", "半年以后重新统计"]);
        Assert.Empty(_district.FilesWith("number: 3", "number: 4", "\"number\":3", "\"number\":4"));
    }

    [Fact]
    public async Task A_word_of_the_bureau_in_a_unit_s_record_that_says_a_withheld_amount_blocks_and_can_be_hidden()
    {
        await _district.PublishBudget(Withheld);
        Write(
            "years/2025/process/monitoring/101-2025-07-31.yaml",
            """
            form: monitoring
            unit: "101"
            year: 2025
            date: 2025-07-31
            measures:
              - {kind: 暂缓拨款, date: 2025-08-01, reason: 校舍维修1180万元进度慢}

            """);
        var run = await _district.Run(Day, ReleasedDistrict.Preparer, ["publish", .. Process101]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC3071", run.All, StringComparison.Ordinal);
        Assert.Contains("measures[2025-08-01].reason", run.All, StringComparison.Ordinal);

        _district.Content.Change(
            Target, "  reason: 涉及国家秘密\n",
            "  reason: 涉及国家秘密\n  alsoHides:\n"
            + "    - {record: years/2025/process/monitoring/101-2025-07-31, field: \"measures[2025-08-01].reason\"}\n");
        await _district.Release(Day, Process101);
        Assert.Empty(_district.FilesWith("1180万元"));
    }

    [Fact]
    public async Task A_sum_of_a_unit_as_a_whole_from_which_a_withheld_project_s_spending_follows_blocks()
    {
        await _district.PublishBudget(Withheld);
        Write(ProcessRecords.MonitoringPath, ProcessRecords.Monitoring);
        Write(
            "years/2025/process/monitoring/101-002-2025-07-31.yaml",
            ProcessRecords.Monitoring.Replace("101-001", "101-002").Replace("11800000", "2000000").Replace("5900000", "1234567"));
        Write(
            "years/2025/process/monitoring/101-2025-07-31.yaml",
            """
            form: monitoring
            unit: "101"
            year: 2025
            date: 2025-07-31
            spending: {executed: 7134567.00}

            """);
        var run = await _district.Run(Day, ReleasedDistrict.Preparer, ["publish", .. Process101]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC3070", run.All, StringComparison.Ordinal);
        Assert.Contains("{record: years/2025/process/monitoring/101-2025-07-31, field: \"spending\"}", run.All, StringComparison.Ordinal);
    }

    private void Withhold(string path, string extent) => Write(path, _district.Content.Read(path).TrimEnd('\n') + "\n" + Withheld + extent);

    private void Write(string path, string text) => _district.Content.Write(path, text);
}
