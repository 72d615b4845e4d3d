using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands.Approve;

/// <summary>A content folder with a department, its unit, a target of each and the government's; nothing is approved yet.</summary>
internal sealed partial class ApprovedDistrict : IDisposable
{
    public const string Target = "years/2025/budget/projects/101-001.yaml";
    private readonly TemporaryFolder _folder = new();

    public ApprovedDistrict()
    {
        Write("portal.yaml", "form: portal\ntitle: 示例区\nregion: 示例区\npublisher: 示例区财政局\n");
        Write("units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n");
        Write("units/101001.yaml", "form: unit\ncode: \"101001\"\nname: 示例区第一小学\nkind: 单位\nparent: \"101\"\n");
        Write(Target, ProjectOf("101-001", "101", "校舍维修"));
        Write("years/2025/budget/projects/101001-001.yaml", ProjectOf("101001-001", "101001", "图书购置"));
        Write(
            "years/2025/budget/units/101.yaml",
            "form: unit-target\nunit: \"101\"\nyear: 2025\ngoal: {expected: 办好教育。}\n"
            + "indicators:\n  - {level1: 履职效能, level2: 履职目标, level3: 学校数, target: ≥12所, weight: 90}\n");
        Write(
            "years/2025/budget/government.yaml",
            "form: government-target\nyear: 2025\ngoal: {expected: 财政平稳运行。}\nbudgets:\n  - {kind: 一般公共预算, expenditure: 100000000.00}\n");
    }

    public string FullName => _folder.FullName;

    public void Dispose() => _folder.Dispose();

    public string this[string path] => _folder[path];

    public string Write(string path, string text) => _folder.Write(path, text);

    public string Write(string path, byte[] bytes) => _folder.Write(path, bytes);

    public string Read(string path) => File.ReadAllText(_folder[path]);

    public bool Has(string path) => File.Exists(_folder[path]);

    public void Change(string path, string before, string after)
    {
        var text = Read(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Approves on a day of the machine's.</summary>
    public Task<CommandRun> Approve(string day, params string[] args)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse($"{day}T12:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture));
        return CommandRun.Of(
            console => console with { Time = time }, ["approve", "--content", FullName, "--year", "2025", "--stage", "budget", .. args]);
    }

    public Task<CommandRun> ApproveDepartment() =>
        Approve("2025-02-01", "--unit", "101", "--document", "示财预〔2025〕8号", "--date", "2025-01-24");

    /// <summary>The blocking findings of approvals that a check of the folder tells, with their places.</summary>
    public async Task<(int ExitCode, IReadOnlyList<string> Findings)> Check()
    {
        var run = await CommandRun.Of("check", "--content", FullName);
        var found = new List<string>();
        var code = "";
        foreach (var line in run.Out.Split('\n'))
        {
            if (Heading.Match(line) is { Success: true } heading)
                code = heading.Groups["code"].Value;
            else if (code is "DISC3001" or "DISC3035" && line.Contains(".yaml:", StringComparison.Ordinal))
                found.Add($"{code} {line.Trim().Replace(FullName + "/", "", StringComparison.Ordinal)}");
        }

        return (run.ExitCode, found);
    }

    private static string ProjectOf(string code, string unit, string name) =>
        $"""
        form: project-target
        code: "{code}"
        year: 2025
        name: {name}
        department: "101"
        unit: "{unit}"
        moneyUnit: 万元
        funds:
          - kind: 年度资金总额
            budget: 11800000.00
        goal:
          expected: 完成{name}。
        indicators:
          - level1: 产出指标
            level2: 数量指标
            level3: 数量
            target: ≥12个
            weight: 90

        """;

    [GeneratedRegex(@"^(?<code>DISC[0-9]{4}) ")]
    private static partial Regex Heading { get; }
}
