using System.Text.Json;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>What is public gets another code: old addresses lead to it, and nothing else changes.</summary>
public sealed class RenamedCodesTests : IDisposable
{
    private const string Day = "2025-03-10";
    private const string Reason = "一体化系统换了项目编码";
    private static readonly string[] Codes = ["--codes", "--revision", Reason];
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Nothing_changes_for_readers_before_the_codes_are_released()
    {
        await _office.PublishBudget();
        var before = _office.Site();

        var run = await Rename("101-001", "101-901");

        Assert.Contains("disclosure publish --codes --revision", run.Error, StringComparison.Ordinal);
        Assert.Contains("formerCodes: [\"101-001\"]", _office.Read("years/2025/budget/projects/101-901.yaml"), StringComparison.Ordinal);
        Assert.Equal(before, _office.Site());
        var other = await _office.As(Office.Preparer, Day, "publish", "--site", "--revision", "改文字");
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("DISC9116", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_address_leads_to_the_new_one()
    {
        await _office.PublishBudget();
        var name = NameOf("101-001");
        await RenameAndRelease("101-001", "101-901");

        Assert.Contains(name, _office.Page("projects/101-901/index.html"), StringComparison.Ordinal);
        var page = _office.Page("projects/101-001/index.html");
        Assert.Contains("编码由 101-001 改为 101-901", page, StringComparison.Ordinal);
        Assert.Contains(Reason, page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../projects/101-901/\"", page, StringComparison.Ordinal);
        Assert.Contains("content=\"noindex\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        var forwarding = JsonDocument.Parse(_office.Page("projects/101-001/index.json")).RootElement.GetProperty("facts")
            .GetProperty("forwarding");
        Assert.Equal("101-901", forwarding.GetProperty("code").GetString());
        Assert.Equal("projects/101-901/", forwarding.GetProperty("path").GetString());
        Assert.DoesNotContain("projects/101-001/", _office.Page("sitemap/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_change_is_a_revision_of_the_same_record()
    {
        await _office.PublishBudget();
        var first = _office.Read("editions/20250205-1/manifest.json");
        var edition = await RenameAndRelease("101-001", "101-901");

        foreach (var page in new[] { "corrections/index.html", "projects/101-901/index.html", $"editions/{edition}/index.html" })
        {
            Assert.Contains(Reason, _office.Page(page), StringComparison.Ordinal);
            Assert.Contains("101-001", _office.Page(page), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            "撤下", _office.Page($"editions/{edition}/index.html").Split("<main")[1].Split("</main>")[0], StringComparison.Ordinal);
        Assert.Equal(first, _office.Read("editions/20250205-1/manifest.json"));
        Assert.Contains(
            "101-001", _office.Page("editions/20250205-1/years/2025/budget/projects/101-001/index.html"), StringComparison.Ordinal);
        var diff = await _office.As(Office.Preparer, Day, "diff", "20250205-1", edition);
        Assert.Equal($"版次 20250205-1 → {edition}\n编码变更：\n  101-001 改为 101-901\n", diff.Out);
    }

    [Fact]
    public async Task It_is_public_since_it_was_and_owed_by_nobody()
    {
        await _office.PublishBudget();
        await RenameAndRelease("101-001", "101-901");

        var published = Published();
        var days = published.Publications.Find(published.FindProjectTarget(ProjectCode.Parse("101-901"), new FiscalYear(2025))!.Key)!;
        Assert.Equal(new DateOnly(2025, 2, 5), days.First);
        Assert.Equal(new DateOnly(2025, 3, 10), days.Last);
        Assert.Equal(ClockState.OnTime, published.ClockOf(new FiscalYear(2025), Stage.Budget, UnitCode.Parse("101")).State);
        var check = await _office.As(Office.Preparer, Day, "check");
        Assert.DoesNotContain("101-901", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("101-001", check.Out, StringComparison.Ordinal);
        var again = await _office.As(Office.Preparer, Day, "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--dry-run");
        Assert.Contains("范围内的内容与已经公开的一样", again.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_and_the_explorer_find_it_by_the_former_code()
    {
        await _office.PublishBudget();
        await RenameAndRelease("101-001", "101-901");

        Assert.Contains(_office.Site(), file => file.Key.StartsWith("search/", StringComparison.Ordinal)
            && file.Value.Contains("projects/101-901/\t", StringComparison.Ordinal)
            && file.Value.Contains("\to101-001", StringComparison.Ordinal));
        Assert.Contains("101-001", _office.Page("lists/2025/explorer.json"), StringComparison.Ordinal);
        Assert.Equal("101-001", JsonDocument.Parse(_office.Page("projects/101-901/index.json")).RootElement.GetProperty("facts")
            .GetProperty("formerCodes")[0].GetString());
    }

    [Fact]
    public async Task A_chain_leads_to_the_newest_code_and_the_way_back_makes_no_loop()
    {
        await _office.PublishBudget();
        await RenameAndRelease("101-001", "101-901");
        await RenameAndRelease("101-901", "101-902", "2025-03-11");

        foreach (var old in new[] { "101-001", "101-901" })
            Assert.Contains("href=\"../../projects/101-902/\"", _office.Page($"projects/{old}/index.html"), StringComparison.Ordinal);

        await RenameAndRelease("101-902", "101-001", "2025-03-12");

        Assert.DoesNotContain("编码已由", _office.Page("projects/101-001/index.html"), StringComparison.Ordinal);
        foreach (var old in new[] { "101-901", "101-902" })
            Assert.Contains("href=\"../../projects/101-001/\"", _office.Page($"projects/{old}/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"101-001\"]", _office.Read("years/2025/budget/projects/101-001.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_is_renamed_with_all_its_addresses_and_stays_on_time_and_approved()
    {
        await _office.PublishBudget();
        var before = _office.Site().Keys.Where(path => path.StartsWith("units/101/", StringComparison.Ordinal)
            && path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var found = (await _office.As(Office.Preparer, Day, "check")).Out.Split('\n').Length;

        var rename = await Rename("101", "501");
        var prepared = await _office.As(Office.Preparer, Day, ["publish", .. Codes]);
        await _office.SignAndRelease(Office.EditionOf(prepared), Day);

        Assert.Contains("批复照旧有效", prepared.Out, StringComparison.Ordinal);
        Assert.NotEmpty(before);
        Assert.All(before, path => Assert.Contains("编码由 101 改为 501", _office.Page(path), StringComparison.Ordinal));
        Assert.All(before, path => Assert.True(_office.HasPage(path.Replace("units/101/", "units/501/", StringComparison.Ordinal))));
        var published = Published();
        Assert.Null(published.FindUnit(UnitCode.Parse("101")));
        Assert.Equal(ClockState.OnTime, published.ClockOf(new FiscalYear(2025), Stage.Budget, UnitCode.Parse("501")).State);
        Assert.All(published.ProjectTargets, target => Assert.NotEqual("101", target.Department.Value));
        Assert.Equal(found, (await _office.As(Office.Preparer, Day, "check")).Out.Split('\n').Length);
        Assert.Equal(0, rename.ExitCode);
    }

    [Fact]
    public async Task What_staff_work_on_meanwhile_does_not_come_with_it()
    {
        await _office.PublishBudget();
        var name = NameOf("101-001");
        _office.Edit("years/2025/budget/projects/101-001.yaml", $"name: {name}", $"name: {name}（改）");

        await RenameAndRelease("101-001", "101-901");

        Assert.DoesNotContain($"{name}（改）", _office.Page("projects/101-901/index.html"), StringComparison.Ordinal);
        Assert.Contains($"{name}（改）", _office.Read("years/2025/budget/projects/101-901.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renaming_taken_back_leaves_nothing_to_release()
    {
        await _office.PublishBudget();
        await Rename("101-001", "101-901");
        Office.Done(await Rename("101-901", "101-001"));

        var run = await _office.As(Office.Preparer, Day, ["publish", .. Codes]);

        Assert.Contains("DISC9117", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("formerCodes", _office.Read("years/2025/budget/projects/101-001.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_change_is_no_correction()
    {
        await _office.PublishBudget();
        await Rename("101-001", "101-901");

        var run = await _office.As(Office.Preparer, Day, "publish", "--codes", "--correction", "写错了");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9084", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_public_is_not_merged_nor_given_another_s_code()
    {
        await _office.PublishBudget();

        var merge = await _office.As(Office.Preparer, Day, "rename", "101-001", "102-001");
        Assert.Contains("DISC9134", merge.Error, StringComparison.Ordinal);

        await RenameAndRelease("101-001", "101-901");

        var taken = await _office.As(Office.Preparer, Day, "rename", "102-001", "101-001");
        Assert.Contains("DISC9135", taken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_does_not_cross_it()
    {
        await _office.PublishBudget();
        await RenameAndRelease("101-001", "101-901");

        var run = await _office.As(Office.Preparer, Day, "rollback", "20250205-1", "--reason", "试试");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9118", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_down_later_leaves_no_more_at_the_old_address_than_at_the_new_one()
    {
        await _office.PublishBudget();
        var name = NameOf("101-001");
        await RenameAndRelease("101-001", "101-901");
        await Withdraw("years/2025/budget/projects/101-001", "2025-03-12");

        foreach (var code in new[] { "101-001", "101-901" })
        {
            var page = _office.Page($"projects/{code}/index.html");
            Assert.Contains("已依法撤下", page, StringComparison.Ordinal);
            Assert.DoesNotContain("编码由", page.Split("<main")[1].Split("role=\"note\"")[0], StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(_office.Content, "editions/objects"), "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file) is var text && text.Contains("form: project-target", StringComparison.Ordinal)
                && text.Contains(name, StringComparison.Ordinal));
        var published = Published();
        Assert.NotNull(published.Publications.FindWithdrawn(new RecordKey(RecordKind.ProjectTarget, new FiscalYear(2025), "101-901")));
    }

    [Fact]
    public async Task What_was_taken_down_stays_so_under_another_code()
    {
        await _office.PublishBudget();
        await Withdraw("years/2025/budget/units/101", "2025-03-09");

        await RenameAndRelease("101", "501");

        var key = new RecordKey(RecordKind.UnitTarget, new FiscalYear(2025), "501");
        Assert.NotNull(Published().Publications.FindWithdrawn(key));
        var again = await _office.As(Office.Preparer, Day, "publish", "--year", "2025", "--stage", "budget", "--unit", "501", "--dry-run");
        Assert.Contains("DISC9084", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_public_any_more_keeps_its_code()
    {
        await _office.PublishBudget();
        await Withdraw("years/2025/budget/projects/101-001", "2025-03-09");

        var run = await _office.As(Office.Preparer, Day, "rename", "101-001", "101-901");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9136", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_taken_down_before_the_code_is_released()
    {
        await _office.PublishBudget();
        await Rename("101-001", "101-901");

        await Withdraw("years/2025/budget/projects/101-901", Day);

        Assert.Contains("已依法撤下", _office.Page("projects/101-001/index.html"), StringComparison.Ordinal);
        var again = await _office.As(Office.Preparer, Day, "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--dry-run");
        Assert.Contains("DISC9084", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_tells_it_as_a_change_of_codes()
    {
        await _office.PublishBudget();
        var edition = await RenameAndRelease("101-001", "101-901");

        Office.Done(await _office.As(Office.Preparer, Day, "archive", edition, "--output", _office["archive"]));

        Assert.Contains(
            Directory.EnumerateFiles(_office["archive"], "*.txt", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("101-001 改为 101-901", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_preview_shows_what_is_not_released_yet()
    {
        await _office.PublishBudget();
        await Rename("101-001", "101-901");

        Office.Done(await _office.As(Office.Preparer, Day, "build", "--output", _office["preview"]));

        var page = File.ReadAllText(Path.Combine(_office["preview"], "projects/101-001/index.html"));
        Assert.Contains("编码由 101-001 改为 101-901，还没有公开", page, StringComparison.Ordinal);
    }

    private async Task<CommandRun> Rename(string old, string now)
    {
        var run = await _office.As(Office.Preparer, Day, "rename", old, now);
        Office.Done(run);
        return run;
    }

    private async Task<string> RenameAndRelease(string old, string now, string day = Day)
    {
        await Rename(old, now);
        return await _office.Release(day, Codes);
    }

    private async Task Withdraw(string path, string day)
    {
        var run = await _office.As(
            Office.Preparer, day, "publish", "--withdraw", "误公开", "--basis", "《政府信息公开条例》第十五条", "--record", path);
        await _office.SignAndRelease(Office.EditionOf(run), day);
    }

    private string NameOf(string project) => ContentReader.Read(_office.Content, new DateOnly(2025, 3, 1)).Records
        .FindProjectTarget(ProjectCode.Parse(project), new FiscalYear(2025))!.Name;

    private RecordSet Published()
    {
        var store = EditionStore.Open(_office.Content, TimeProvider.System);
        return ContentReader.Read(new EditionSource(store, store.Read().History!), new DateOnly(2025, 3, 12)).Records;
    }
}
