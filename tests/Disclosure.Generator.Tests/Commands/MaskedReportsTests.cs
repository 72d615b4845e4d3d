using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms.Tests.Making;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>
/// A form full of what is a person's: nothing that anybody can read afterwards has one of its names or numbers in full. They are made up.
/// </summary>
public sealed class MaskedReportsTests : IDisposable
{
    private const string Mobile = "13900001234";
    private const string Identity = "990101199001010019";
    private const string Card = "6222029900000000127";
    private const string Landline = "0379-6391234";
    private const string Evaluator = "欧阳建";
    private const string Expert = "赵立新";
    private const string Contact = "孙小雨";
    private const string Mailbox = "sunxiaoyu@qq.com";

    private static readonly string[] Secrets = [Mobile, Identity, Card, Landline, "63912345", Evaluator, Expert, Contact, Mailbox];

    private readonly ImportFolder _forms = new();
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public MaskedReportsTests() => _folder.Write(
        "content/staff.yaml", "form: staff\npeople:\n  - {id: p02, name: 李四, account: lisi, roles: [编制]}\n");

    public void Dispose()
    {
        _forms.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task No_report_of_an_import_tells_one(string format)
    {
        var form = Form(namesInProse: true);

        var trial = await Run("import", form, "--dry-run", "--format", format, "--report", _folder["报告.json"]);
        var page = await Run("import", form, "--dry-run", "--report", _folder["报告.html"]);

        Assert.Contains("（已隐去）", trial.Out, StringComparison.Ordinal);
        AssertClean(trial.All, page.All, File.ReadAllText(_folder["报告.json"]), File.ReadAllText(_folder["报告.html"]));
    }

    [Fact]
    public async Task Nor_does_the_record_or_anything_that_is_told_after_it()
    {
        var form = Form();
        List<CommandRun> runs = [await Run("import", form, "--all", "--new")];
        runs.Add(await Run("import", form, "--replace"));
        runs.Add(await Run("check"));
        runs.Add(await Run("check", "--format", "json"));
        runs.Add(await Run("check", "--format", "sarif"));
        runs.Add(await Run("import", form, "--dry-run"));
        var ids = Regex.Matches(runs[^1].Out, "编号 ([0-9a-f]{10})").Select(match => match.Groups[1].Value)
            .Distinct().ToArray();
        Assert.True(ids.Length > 5, runs[^1].Out);
        runs.Add(await Run(["acknowledge", .. ids, "--reason", "报表如此", "--import", form]));
        Assert.True(runs[^1].ExitCode == 0, runs[^1].All);
        runs.Add(await Run("import", form, "--dry-run", "--all"));
        runs.Add(await Run("check", "--all", "--remember"));

        AssertClean([.. runs.Select(run => run.All)]);
        Assert.True(File.Exists(_folder["content/acknowledgements/general.yaml"]));
        foreach (var file in Directory.EnumerateFiles(_folder["content"], "*", SearchOption.AllDirectories))
            AssertClean(Path.GetRelativePath(_folder["content"], file), Encoding.UTF8.GetString(File.ReadAllBytes(file)));
    }

    private static void AssertClean(params string[] texts) => Assert.All(texts, text => Assert.All(Secrets, secret =>
    {
        var at = text.IndexOf(secret, StringComparison.Ordinal);
        Assert.True(at < 0, at < 0 ? "" : $"{secret}：{text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 60)]}");
    }));

    // In the file's name, the sheet's, labels and values, beside labels that nobody knows, in rows, prose, and a table of persons.
    // A name in prose is told from no other word; in reports it is masked where a table or label of the same file names the person.
    private string Form(bool namesInProse = false) => new WorkbookMaker().Sheet($"表{Mobile}", sheet => sheet
        .Fill()
        .Rows(
            "A13",
            ["", "产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45", namesInProse ? $"由{Evaluator}核定，{Mobile}" : Mobile],
            ["", "", "质量指标", "植物成活率", "≥90%", $"约 9%0 {Identity}", "40", "40", $"见{Card}"],
            ["", "", "时效指标", namesInProse ? $"按{Contact}所报" : "按时开放", Mobile, Landline, "", ""])
        .Rows(
            "A17",
            ["备注联络", $"{Contact} {Mobile}"],
            ["联系人", Contact],
            ["联系电话", Landline],
            ["电子邮箱", Mailbox],
            ["开户名及账号", $"{Contact} {Card}"],
            ["其他", Contact, Identity, Card],
            [$"填表人：{Contact}", "", "", $"联系电话：{Landline}"],
            ["三、评价人员"],
            ["序号", "姓名", "职务", "工作单位", "联系电话"],
            ["1", Evaluator, "会计", "示例局", Mobile],
            ["2", Expert, "教授", "示例大学", "63912345"])
        .Number("J14", Mobile)
        .Number("J15", "63912345"))
        .Save(_forms, $"{Contact}{Mobile}报.xlsx");

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of(
        console => console with { Account = "lisi", Time = _time }, [.. args, "--content", _folder["content"]]);
}
