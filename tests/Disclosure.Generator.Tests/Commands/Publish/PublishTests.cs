namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Draft and published are two things: citizens see what an act of publishing released, and nothing else.</summary>
public sealed class PublishTests : IDisposable
{
    private const string Target = "years/2025/budget/projects/101-001.yaml";
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Nothing_changes_for_readers_before_the_release()
    {
        await _office.Release("2025-01-15", "--site");
        var before = _office.Site();

        var edition = Office.EditionOf(
            await _office.As(Office.Preparer, "2025-02-05", "publish", "--year", "2025", "--stage", "budget", "--unit", "101"));
        Office.Done(await _office.As(Office.Reviewer, "2025-02-05", "sign", edition));

        Assert.Equal(before, _office.Site());
    }

    [Fact]
    public async Task What_is_not_released_does_not_appear_by_name_total_or_count()
    {
        await _office.Release("2025-01-15", "--site");
        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "101");

        Assert.True(_office.HasPage("projects/101-001/index.html"));
        Assert.DoesNotContain(_office.Site(), file => file.Value.Contains("社区老年助餐服务", StringComparison.Ordinal));
        Assert.DoesNotContain(_office.Site().Keys, path => path.StartsWith("projects/102-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_changes_nothing_that_is_public_whatever_is_in_it()
    {
        await _office.PublishBudget();
        Office.Done(await _office.As(Office.Preparer, "2026-01-20", "refresh"));
        var before = _office.Site();

        _office.Write(
            "years/2026/budget/projects/101-001.yaml",
            _office.Read(Target).Replace("year: 2025", "year: 2026", StringComparison.Ordinal)
                .Replace("expected: 新建", "expected: 联系人13800138000，新建", StringComparison.Ordinal));
        Office.Done(await _office.As(Office.Preparer, "2026-01-20", "refresh"));
        Office.Done(await _office.As(Office.Preparer, "2026-01-20", "refresh", "--all"));

        Assert.Equal(before, _office.Site());
    }

    [Fact]
    public async Task A_correction_goes_out_while_the_next_year_is_half_written()
    {
        await _office.PublishBudget();
        _office.Edit(Target, "校舍单位面积造价", "校舍建设单位面积造价");
        await Approve("2025-03-05", "示财预〔2025〕31号");
        _office.Write("years/2026/budget/projects/101-001.yaml", "form: project-target\ncode: [");

        await _office.Release(
            "2025-03-10", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "指标名称漏了两个字");

        Assert.Contains("校舍建设单位面积造价", _office.Page("projects/101-001/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_goes_on_without_anybody_touching_a_fact()
    {
        await _office.Release("2025-01-15", "--site");
        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "101");
        Assert.DoesNotContain("逾期未公开", _office.Page("units/102/index.html"), StringComparison.Ordinal);

        Office.Done(await _office.As(Office.Preparer, "2025-02-07", "refresh"));

        // Approved on 17 January: due on 6 February.
        Assert.Contains("逾期未公开", _office.Page("units/102/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_time_is_said_only_where_all_that_is_owed_is_there()
    {
        await _office.Release("2025-01-15", "--site");
        var owed = Directory.GetFiles(Path.Combine(_office.Content, "years/2025/budget/projects"), "101-00*.yaml");
        Assert.Equal(4, owed.Length);
        var held = _office.Read("years/2025/budget/projects/101-004.yaml");
        File.Delete(Path.Combine(_office.Content, "years/2025/budget/projects/101-004.yaml"));
        var blocked = await _office.As(Office.Preparer, "2025-02-05", "publish", "--year", "2025", "--stage", "budget", "--unit", "101");
        Assert.Equal(1, blocked.ExitCode);

        _office.Write("years/2025/budget/projects/101-004.yaml", held);
        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "101");

        Assert.Contains("按期公开", _office.Page("units/101/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_amount_blocks_until_it_is_approved_again()
    {
        await _office.PublishBudget();
        _office.Edit(Target, "budget: 26400000.00", "budget: 36400000.00");

        var check = await _office.As(Office.Preparer, "2025-03-10", "check", "--unit", "101");
        var publish = await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "少录入");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("2,640.00万元 → 3,640.00万元", check.Out, StringComparison.Ordinal);
        Assert.Equal(1, publish.ExitCode);
        Assert.Contains("DISC3035", publish.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.Combine(_office.Content, "editions/pending")));
    }

    [Fact]
    public async Task A_personal_number_in_what_would_be_public_blocks()
    {
        await _office.PublishBudget();
        _office.Edit(Target, "expected: 新建", "expected: 联系人13800138000，新建");
        await Approve("2025-03-05", "示财预〔2025〕31号");

        var run = await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "补充");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("个人信息：阻断", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_amount_is_in_no_file_of_the_site()
    {
        await _office.Release("2025-01-15", "--site");
        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "119");

        Assert.Contains("不予公开", _office.Page("units/119/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            _office.Site(),
            file => file.Value.Contains("276.00", StringComparison.Ordinal) || file.Value.Contains("2760000", StringComparison.Ordinal)
                || file.Value.Contains("2,760,000", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(_office.Content, "editions"), "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("2760000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing_behind()
    {
        await _office.Release("2025-01-15", "--site");
        var before = Files();

        var run = await _office.As(
            Office.Preparer, "2025-02-05", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("义务教育薄弱环节改善与能力提升", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Real_content_takes_no_day_and_no_account_from_outside()
    {
        _office.Edit("portal.yaml", "demonstrationNotice:", "# demonstrationNotice:");
        _office.Edit("portal.yaml", "demonstrationDay:", "# demonstrationDay:");

        var publish = await _office.As(Office.Preparer, "2025-01-15", "publish", "--site");
        var refresh = await CommandRun.Of("refresh", "--content", _office.Content, "--output", _office.Public, "--day", "2025-01-15");

        Assert.Equal(2, publish.ExitCode);
        Assert.Contains("DISC9094", publish.Error, StringComparison.Ordinal);
        Assert.Equal(2, refresh.ExitCode);
        Assert.Contains("DISC9094", refresh.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_wait_for_the_site_s_own_settings()
    {
        var run = await _office.As(Office.Preparer, "2025-02-05", "publish", "--year", "2025", "--stage", "budget", "--unit", "101");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9087", run.Out, StringComparison.Ordinal);
    }

    private async Task Approve(string day, string document) => Office.Done(await _office.As(
        Office.Preparer, day, "approve", "--year", "2025", "--stage", "budget", "--unit", "101", "--document", document, "--date", day));

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_office["."], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
