using System.Text.Json;

namespace Disclosure.Generator.Tests.Commands;

public sealed class CheckScopeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckScopeTests()
    {
        Unit("101", "示例区教育局", null);
        Unit("101001", "示例区第一小学", "101");
        Unit("102", "示例区民政局", null);
        _folder.Write("portal.yaml",
            "form: portal\ntitle: 专栏\nregion: 示例区\npublisher: 示例区财政局\ndemonstrationNotice: 演示内容\ndemonstrationDay: 2025-12-31\n");

        // Each without an approval, which blocks.
        Project(2024, "101-1", "101");
        Project(2025, "101-1", "101");
        Project(2025, "101-2", "101001");
        Project(2025, "102-1", "102");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "2024/101-1 2025/101-1 2025/101-2 2025/102-1")]
    [InlineData("--year 2025", "2025/101-1 2025/101-2 2025/102-1")]
    [InlineData("--unit 101", "2024/101-1 2025/101-1 2025/101-2")]
    [InlineData("--unit 101001", "2025/101-2")]
    [InlineData("--year 2025 --unit 101", "2025/101-1 2025/101-2")]
    [InlineData("--year 2025 --unit 102 --stage budget", "2025/102-1")]
    [InlineData("--year 2025 --stage accounts", "")]
    [InlineData("--year 2023", "")]
    public async Task A_year_and_a_unit_narrow_what_is_told(string options, string expected)
    {
        var run = await Check([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--format", "json"]);

        using var json = JsonDocument.Parse(run.Out);
        var places = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() == "DISC3001")
            .Select(finding => finding.GetProperty("where").GetString()!.Split('/'))
            .Select(parts => $"{parts[^4]}/{parts[^1].Split(".yaml")[0]}");
        Assert.Equal(expected, string.Join(' ', places));
        Assert.Equal(expected.Length > 0 ? 1 : 0, run.ExitCode);
    }

    [Theory]
    [InlineData("", "2024 2025 2025")]
    [InlineData("--year 2024", "2024")]
    [InlineData("--year 2025", "2025 2025")]
    [InlineData("--year 2024 --stage budget", "2024")]
    [InlineData("--stage accounts", "")]
    [InlineData("--year 2025 --unit 102", "2025")]
    [InlineData("--year 2023", "")]
    public async Task What_is_told_of_a_unit_for_a_year_is_of_that_year(string options, string expected)
    {
        var run = await Check([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--format", "json"]);

        using var json = JsonDocument.Parse(run.Out);
        var years = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() == "DISC3050")
            .Select(finding => finding.GetProperty("message").GetString()![..4])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', years));
    }

    [Fact]
    public async Task What_can_not_be_read_is_told_whatever_is_asked_for()
    {
        _folder.Write("years/2020/budget/projects/x.yaml", "form: [\n");

        var run = await Check("--year", "2025", "--unit", "102");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("years/2020/budget/projects/x.yaml:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_another_years_file_is_left_out()
    {
        _folder.Write("years/2020/budget/projects/x.yaml", "form: project-target\ncode: y\nyear: 2020\n");

        Assert.DoesNotContain("years/2020/", (await Check("--year", "2025")).Out, StringComparison.Ordinal);
        Assert.Contains("years/2020/", (await Check("--year", "2020")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("教育局")]
    public async Task A_unit_that_is_not_there_is_bad_usage(string unit)
    {
        var run = await Check("--unit", unit);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"“--unit”的值“{unit}”不对：内容目录里没有这个编码的部门或单位。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_stands_first_and_counts_by_severity_and_by_kind()
    {
        var lines = (await Check("--year", "2025")).Out.Split('\n');

        Assert.Matches("^共 [0-9]+ 处：阻断 3 项，提醒 [0-9]+ 项，提示 [0-9]+ 项。$", lines[0]);
        Assert.Equal("  阻断 DISC3001 没有批复：3 处", lines[1]);
        Assert.True(Array.IndexOf(lines, "") < Array.FindIndex(lines, line => line.StartsWith("DISC3001", StringComparison.Ordinal)));
    }

    private Task<CommandRun> Check(params string[] options) => CommandRun.Of(["check", "--content", _folder.FullName, .. options]);

    private void Unit(string code, string name, string? parent) => _folder.Write(
        $"units/{code}.yaml",
        $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: "
            + (parent is null ? "部门\n" : $"单位\nparent: \"{parent}\"\n"));

    private void Project(int year, string code, string unit) => _folder.Write(
        $"years/{year}/budget/projects/{code}.yaml",
        $$"""
        form: project-target
        code: {{code}}
        year: {{year}}
        name: 校舍维修{{code}}
        department: "{{unit[..3]}}"
        unit: "{{unit}}"
        goal: {expected: 维修校舍}
        indicators:
          - {level1: 产出指标, level2: 数量指标, level3: 维修校舍数量, target: ≥3所, weight: 90}
        """);
}
