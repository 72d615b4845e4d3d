using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Ways round the gate that were tried, and are none.</summary>
public sealed class GateTests : IDisposable
{
    private const string Police = "years/2025/budget/projects/119-002.yaml";
    private const string Target = "years/2025/budget/projects/101-001.yaml";
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_withheld_amount_is_asked_of_all_that_would_be_public_and_not_of_what_changes_alone()
    {
        await _office.Release("2025-01-15", "--site");
        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "119");
        _office.Write(Police, Regex.Replace(_office.Read(Police), "  alsoHides:\n(    - .*\n)+", ""));
        Assert.DoesNotContain("alsoHides", _office.Read(Police), StringComparison.Ordinal);

        var run = await Publish("2025-03-10", "119", "--revision", "公开更多内容");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("不予公开：阻断", run.Out, StringComparison.Ordinal);
        Assert.Contains("DISC3070", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("误将张某13800138000写入")]
    [InlineData("身份证11010519491231002X重复")]
    public async Task Nothing_of_a_person_s_gets_into_a_public_reason(string reason)
    {
        await _office.PublishBudget();
        await ChangeAndApprove();

        var correction = await Publish("2025-03-10", "101", "--correction", reason);
        var withdrawal = await _office.As(
            Office.Preparer, "2025-03-10", "publish", "--withdraw", reason, "--basis", "《政府信息公开条例》第十五条", "--at-once", "--record",
            "years/2025/budget/projects/102-003");
        var rollback = await _office.As(Office.Preparer, "2025-03-10", "rollback", "20250115-1", "--reason", reason);

        Assert.All([correction, withdrawal, rollback], run => Assert.Equal(1, run.ExitCode));
        Assert.All([correction, withdrawal, rollback], run => Assert.Contains("DISC9112", run.All, StringComparison.Ordinal));
        Assert.True(_office.HasPage("projects/102-003/index.html"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_damaged_object_takes_nothing_off_the_site(bool isDeleted)
    {
        await _office.PublishBudget();
        var before = _office.Site();
        var file = Directory.EnumerateFiles(Path.Combine(_office.Content, "editions/objects"), "*", SearchOption.AllDirectories)
            .First(path => File.ReadAllText(path).Contains("code: \"101-001\"", StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(file);
        bytes[^5] ^= 1;
        File.Delete(file);
        if (!isDeleted)
            File.WriteAllBytes(file, bytes);

        var run = await _office.As(Office.Preparer, "2025-02-06", "refresh");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC1060", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _office.Site());
    }

    [Fact]
    public async Task What_was_published_openly_is_taken_down_before_it_is_withheld()
    {
        await _office.PublishBudget();
        _office.Write(Target, _office.Read(Target) + "withheld: {basis: 《政府信息公开条例》第十四条, reason: 涉及国家秘密}\n");

        var run = await Publish("2025-03-10", "101", "--revision", "依法不予公开");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9111", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_that_goes_after_preparing_keeps_the_edition_back()
    {
        await _office.PublishBudget();
        await ChangeAndApprove();
        var edition = Office.EditionOf(await Publish("2025-03-10", "101", "--correction", "漏了两个字"));
        Office.Done(await _office.As(Office.Reviewer, "2025-03-10", "sign", edition));
        Office.Done(await _office.As(Office.Secrecy, "2025-03-10", "sign", edition));
        foreach (var file in Directory.GetFiles(Path.Combine(_office.Content, "approvals/2025/budget"), "20250305-*"))
            File.Delete(file);
        var before = _office.Site();

        var run = await _office.As(Office.Reviewer, "2025-03-10", "release", edition);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, _office.Site());
    }

    [Fact]
    public async Task Two_departments_prepared_side_by_side_are_both_released()
    {
        await _office.Release("2025-01-15", "--site");
        var first = Office.EditionOf(await Publish("2025-02-05", "101"));
        var second = Office.EditionOf(await Publish("2025-02-05", "102"));

        await _office.SignAndRelease(first, "2025-02-05");
        await _office.SignAndRelease(second, "2025-02-05");

        Assert.True(_office.HasPage("projects/101-001/index.html"));
        Assert.True(_office.HasPage("projects/102-001/index.html"));
    }

    [Fact]
    public async Task The_site_before_a_withdrawal_goes_with_it()
    {
        await _office.PublishBudget();

        Office.Done(await _office.As(
            Office.Preparer, "2025-03-12", "publish", "--withdraw", "误公开", "--basis", "《政府信息公开条例》第十四条", "--at-once", "--record",
            "years/2025/budget/projects/102-003"));

        Assert.DoesNotContain(
            Directory.EnumerateFiles(_office.Public, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("社区老年助餐服务", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_approved_stays_owed_whoever_deletes_its_file()
    {
        await _office.Release("2025-01-15", "--site");
        File.Delete(Path.Combine(_office.Content, "years/2025/budget/projects/102-004.yaml"));
        var check = await _office.As(Office.Preparer, "2025-02-05", "check", "--unit", "102", "--format", "json");
        var ids = Regex.Matches(check.Out, "\"id\": ?\"(?<id>[0-9a-f]{10})\"").Select(match => match.Groups["id"].Value);
        Office.Done(await _office.As(Office.Preparer, "2025-02-05", ["acknowledge", .. ids, "--public", "--reason", "尚未报送"]));

        await _office.Release("2025-02-05", "--year", "2025", "--stage", "budget", "--unit", "102");

        Assert.DoesNotContain("按期公开", _office.Page("units/102/index.html"), StringComparison.Ordinal);
    }

    private Task<CommandRun> Publish(string day, string unit, params string[] kind) => _office.As(
        Office.Preparer, day, ["publish", "--year", "2025", "--stage", "budget", "--unit", unit, .. kind]);

    private async Task ChangeAndApprove()
    {
        _office.Edit(Target, "校舍单位面积造价", "校舍建设单位面积造价");
        Office.Done(await _office.As(
            Office.Preparer, "2025-03-05", "approve", "--year", "2025", "--stage", "budget", "--unit", "101", "--document",
            "示财预〔2025〕31号", "--date", "2025-03-05"));
    }
}
