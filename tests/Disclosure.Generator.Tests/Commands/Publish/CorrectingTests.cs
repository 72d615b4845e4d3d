namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>What is published is never changed silently, and what must not be public goes at once.</summary>
public sealed class CorrectingTests : IDisposable
{
    private const string Target = "years/2025/budget/projects/101-001.yaml";
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_change_of_what_is_published_needs_its_kind_and_reason()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();

        var run = await _office.As(Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9084", run.Out, StringComparison.Ordinal);
        Assert.Contains("原来公开的错了吗", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_tells_before_and_after_on_its_page_in_the_list_and_in_the_difference()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();

        var edition = await _office.Release(
            "2025-03-10", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "漏了两个字");
        var diff = await _office.As(Office.Preparer, "2025-03-10", "diff", "20250205-1", edition);

        foreach (var page in new[] { "projects/101-001/index.html", "corrections/index.html", $"editions/{edition}/index.html" })
        {
            Assert.Contains("校舍单位面积造价", _office.Page(page), StringComparison.Ordinal);
            Assert.Contains("校舍建设单位面积造价", _office.Page(page), StringComparison.Ordinal);
            Assert.Contains("漏了两个字", _office.Page(page), StringComparison.Ordinal);
        }

        Assert.Contains("校舍建设单位面积造价", diff.Out, StringComparison.Ordinal);
        Assert.Contains("校舍单位面积造价", _office.Page("editions/20250205-1/years/2025/budget/projects/101-001/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supplement_changes_nothing_that_was_approved()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();

        var run = await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--supplement", "后补");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9084", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_without_a_change_is_refused()
    {
        await _office.Release("2025-01-15", "--site");

        var run = await _office.As(
            Office.Preparer, "2025-02-05", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "无");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9085", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_that_published_scores_use_changes_only_by_a_revision()
    {
        _office.Edit(Target, "scheme: standard-cost", "scheme: cost-banded");
        await Approve("2025-01-30");
        await _office.PublishBudget();
        _office.Edit("portal.yaml", "{from: 90%, share: 100%}", "{from: 95%, share: 100%}");

        var wrong = await _office.As(Office.Preparer, "2025-03-10", "publish", "--site", "--correction", "写错了");
        var revision = await _office.As(Office.Preparer, "2025-03-10", "publish", "--site", "--revision", "按新办法", "--dry-run");

        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("DISC9096", wrong.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC9096", revision.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_must_not_be_public_goes_at_once_and_is_erased_from_every_edition()
    {
        await _office.PublishBudget();

        var run = await Withdraw();

        Office.Done(run);
        Assert.Contains("git", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_office.Site(), file => file.Value.Contains("社区老年助餐服务", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(_office.Content, "editions"), "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("社区老年助餐服务", StringComparison.Ordinal));
        Assert.Contains("第十四条", _office.Page("projects/102-003/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_second_person_signs_a_withdrawal_at_once_the_page_says_so()
    {
        await _office.PublishBudget();
        Office.Done(await Withdraw());
        Office.Done(await _office.As(Office.Preparer, "2025-03-14", "refresh"));
        var overdue = _office.Page("corrections/index.html");

        Office.Done(await _office.As(Office.Reviewer, "2025-03-14", "sign", "20250312-1"));
        Office.Done(await _office.As(Office.Preparer, "2025-03-14", "refresh"));

        Assert.Contains("至今没有复核", overdue, StringComparison.Ordinal);
        Assert.DoesNotContain("至今没有复核", _office.Page("corrections/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_down_does_not_come_back_by_the_way()
    {
        await _office.PublishBudget();
        Office.Done(await Withdraw());

        var run = await _office.As(Office.Preparer, "2025-03-13", "publish", "--year", "2025", "--stage", "budget", "--unit", "102");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9084", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_without_a_legal_basis_is_refused()
    {
        await _office.PublishBudget();

        var run = await _office.As(
            Office.Preparer, "2025-03-12", "publish", "--withdraw", "误公开", "--record", "years/2025/budget/projects/102-003");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9098", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollback_is_a_new_act_and_says_which_approvals_it_takes_back()
    {
        await _office.PublishBudget();
        var before = _office.Page("projects/101-001/index.json");
        await ChangeAndApprove();
        await _office.Release("2025-03-10", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "漏了两个字");

        var run = await _office.As(Office.Preparer, "2025-03-14", "rollback", "20250205-1", "--reason", "更正有误");
        await _office.SignAndRelease(Office.EditionOf(run), "2025-03-14");

        Assert.Contains("DISC9101", run.Error, StringComparison.Ordinal);
        Assert.NotEqual(before, _office.Page("projects/101-001/index.json"));
        Assert.Contains("恢复", _office.Page("corrections/index.html"), StringComparison.Ordinal);
        Assert.Contains("校舍单位面积造价", _office.Page("projects/101-001/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_only_go_forward()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();
        var edition = Office.EditionOf(await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "漏了两个字"));
        Office.Done(await _office.As(Office.Reviewer, "2025-03-10", "sign", edition));
        Office.Done(await _office.As(Office.Secrecy, "2025-03-10", "sign", edition));

        var run = await _office.As(Office.Reviewer, "2025-02-01", "release", edition);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC1064", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_between_the_edition_and_its_site_the_next_refresh_serves_it()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();
        var edition = Office.EditionOf(await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "漏了两个字"));
        Office.Done(await _office.As(Office.Reviewer, "2025-03-10", "sign", edition));
        Office.Done(await _office.As(Office.Secrecy, "2025-03-10", "sign", edition));
        var before = _office.Site();

        // What `release` does first; then the machine stops.
        var store = Disclosure.Content.Editions.EditionStore.Open(_office.Content, TimeProvider.System);
        Assert.True(Disclosure.Model.Editions.EditionId.TryParse(edition, out var id));
        Assert.True(store.Release(id, new DateTimeOffset(2025, 3, 10, 2, 0, 0, TimeSpan.Zero)).Succeeded);
        Assert.Equal(before, _office.Site());
        Office.Done(await _office.As(Office.Preparer, "2025-03-10", "refresh"));

        Assert.Contains("校舍建设单位面积造价", _office.Page("projects/101-001/index.html"), StringComparison.Ordinal);
    }

    private Task<CommandRun> Withdraw() => _office.As(
        Office.Preparer, "2025-03-12", "publish", "--withdraw", "误公开", "--basis", "《政府信息公开条例》第十四条", "--at-once", "--record",
        "years/2025/budget/projects/102-003");

    private async Task ChangeAndApprove()
    {
        _office.Edit(Target, "校舍单位面积造价", "校舍建设单位面积造价");
        await Approve("2025-03-05");
    }

    private async Task Approve(string day) => Office.Done(await _office.As(
        Office.Preparer, day, "approve", "--year", "2025", "--stage", "budget", "--unit", "101", "--document", "示财预〔2025〕31号", "--date",
        day));
}
