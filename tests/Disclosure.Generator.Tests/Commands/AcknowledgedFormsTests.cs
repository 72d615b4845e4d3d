using System.Text.RegularExpressions;
using Disclosure.Forms.Tests.Making;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>What an import found is accepted by reading the form again, with the answers that the import was given.</summary>
public sealed class AcknowledgedFormsTests : IDisposable
{
    private readonly ImportFolder _forms = new();
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public AcknowledgedFormsTests() => _folder.Write(
        "content/staff.yaml", "form: staff\npeople:\n  - {id: p02, name: 李四, account: lisi, roles: [编制]}\n");

    public void Dispose()
    {
        _forms.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_finding_that_only_an_answer_brings_is_accepted_with_the_same_answer()
    {
        var form = FormWithoutUnit();
        var unanswered = await Run("import", form, "--dry-run");
        var answered = await Run("import", form, "--dry-run", "--year", "2026", "--stage", "budget", "--money-unit", "万元");
        var id = Regex.Match(answered.Out, "DISC1119(?:(?!DISC)[^@])*?编号 ([0-9a-f]{10})").Groups[1].Value;
        Assert.Contains("DISC1162", unanswered.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(id, unanswered.Out, StringComparison.Ordinal);

        var without = await Run("acknowledge", id, "--reason", "编码年后才有", "--import", form);
        var with = await Run(
            "acknowledge", id, "--reason", "编码年后才有", "--import", form, "--year", "2026", "--stage", "budget", "--money-unit", "万元");

        Assert.NotEqual(0, without.ExitCode);
        Assert.True(with.ExitCode == 0, with.All);
        var again = await Run("import", form, "--dry-run", "--year", "2026", "--stage", "budget", "--money-unit", "万元");
        Assert.DoesNotContain(id, again.Out, StringComparison.Ordinal);
    }

    private string FormWithoutUnit() => new WorkbookMaker().Sheet("表", sheet => sheet.Rows(
        "A1",
        ["项目支出绩效目标申报表"], ["（2026年度）"],
        ["项目名称", "公园管护", "", "主管部门", "示例局"],
        ["项目资金", "年度资金总额", "150"],
        ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
        ["产出指标", "数量指标", "管护公园", "≥12个", "50"],
        ["效益指标", "社会效益指标", "环境改善", "明显", "40"])).Save(_forms, "目标.xlsx");

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of(
        console => console with { Account = "lisi", Time = _time }, [.. args, "--content", _folder["content"]]);
}
