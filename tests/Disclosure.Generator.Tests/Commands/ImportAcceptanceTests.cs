using System.Text.Json;
using Disclosure.Content.Folder;
using Disclosure.Content.Store;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Acknowledging;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>What an import finds is accepted, stays so for the next year's form, and what is old is left out where asked for.</summary>
public sealed class ImportAcceptanceTests : IDisposable
{
    private readonly ImportFolder _forms = new();
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public ImportAcceptanceTests() => _folder.Write(
        "content/staff.yaml", "form: staff\npeople:\n  - {id: p02, name: 李四, account: lisi, roles: [编制]}\n");

    public void Dispose()
    {
        _forms.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_finding_of_a_form_is_accepted_once_and_is_not_listed_for_the_next_year_s_form()
    {
        var (id, code) = await FindingOf(Form("2024.xlsx", "（2024年度）"));

        var run = await Run("acknowledge", id, "--reason", "原表如此，经核对", "--import", Form("2024.xlsx", "（2024年度）"));
        var next = await Run("import", Form("2025.xlsx", "（2025年度）"), "--dry-run");
        var all = await Run("import", Form("2025.xlsx", "（2025年度）"), "--dry-run", "--all");

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains($"已认可 {id}：{code}", run.Out, StringComparison.Ordinal);
        var row = Assert.Single(ContentReader.Read(_folder["content"]).Records.All.OfType<AcknowledgementRegister>().Single().Rows);
        Assert.Equal(("p02", "报表/project-self-evaluation/城区公园管护 F14"), (row.By, row.Path));
        Assert.DoesNotContain(code, next.Out, StringComparison.Ordinal);
        Assert.Contains(code, all.Out, StringComparison.Ordinal);
        Assert.Contains("没有列出的：已认可 1 项（用 --all 列出）。", next.Out, StringComparison.Ordinal);
        Assert.Contains("〔p02 2026-01-10 认可：原表如此，经核对〕", all.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC404", (await Run("check")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_comes_back_and_what_is_gone_is_told_and_taken_away_with_the_form_alone()
    {
        var form = Form("2024.xlsx", "（2024年度）");
        await Run("acknowledge", (await FindingOf(form)).Id, "--reason", "原表如此", "--import", form);

        var changed = await Run("import", Form("2025.xlsx", "（2025年度）", "约 8%9 个"), "--dry-run");
        var mended = Form("2025.xlsx", "（2025年度）", "90%");
        var gone = await Run("import", mended, "--dry-run");
        var without = await Run("acknowledge", "--prune");
        var with = await Run("acknowledge", "--prune", "--import", mended);

        Assert.Contains("认可过（原表如此），之后内容变了〕", changed.Out, StringComparison.Ordinal);
        Assert.Contains("DISC4041", gone.Out, StringComparison.Ordinal);
        Assert.Contains("没有要删去的认可。", without.Out, StringComparison.Ordinal);
        Assert.Contains("已删去 ", with.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_import_its_findings_are_old_for_the_same_form_and_after_a_trial_they_are_not()
    {
        var form = Form("2024.xlsx", "（2024年度）");
        await Run("import", form, "--dry-run");
        Assert.False(File.Exists(_folder["content/.findings-seen"]));

        var written = await Run("import", form);
        var next = await Run("import", Form("2025.xlsx", "（2025年度）"), "--dry-run", "--new", "--format", "json");

        Assert.True(File.Exists(_folder["content/.findings-seen"]), written.All);
        using var report = JsonDocument.Parse(next.Out);
        Assert.True(report.RootElement.GetProperty("unlisted").GetProperty("old").GetInt32() > 0);
        Assert.DoesNotContain(
            report.RootElement.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("where").GetString()!.EndsWith("!F14", StringComparison.Ordinal));
        Assert.All(
            ContentStore.Open(_folder["content"], TimeProvider.System).ReadHistory().Entries.SelectMany(entry => entry.Files),
            file => Assert.NotEqual(".findings-seen", file.Path));
        Assert.DoesNotContain(".findings-seen", (await Run("check")).All, StringComparison.Ordinal);
    }

    private async Task<(string Id, string Code)> FindingOf(string form)
    {
        using var report = JsonDocument.Parse((await Run("import", form, "--dry-run", "--format", "json")).Out);
        var finding = Assert.Single(
            report.RootElement.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("where").GetString()!.EndsWith("!F14", StringComparison.Ordinal));
        return (finding.GetProperty("id").GetString()!, finding.GetProperty("code").GetString()!);
    }

    private string Form(string file, string year, string value = "约 9%0 个") => new WorkbookMaker().Sheet(year, sheet => sheet
        .Fill(year: year)
        .Rows(
            "A13",
            ["", "产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"],
            ["", "", "质量指标", "植物成活率", "≥90%", value, "40", "40"])).Save(_forms, file);

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of(
        console => console with { Account = "lisi", Time = _time }, [.. args, "--content", _folder["content"]]);
}
