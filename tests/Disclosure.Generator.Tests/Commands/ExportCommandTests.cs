using Disclosure.Forms.Tests.Making;

namespace Disclosure.Generator.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private const string Unit = "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n";

    private readonly TemporaryFolder _folder = new();

    public ExportCommandTests()
    {
        _folder.Write("content/units/101.yaml", Unit);
        foreach (var year in new[] { 2024, 2025 })
        {
            _folder.Write($"content/years/{year}/budget/projects/p1.yaml", Target("p1", year));
            var closed = Target("p1", year)
                .Replace("target", "self-evaluation", StringComparison.Ordinal)
                .Replace("budgetKind: 一般公共预算\n", "", StringComparison.Ordinal)
                .Replace("weight: 90", "weight: 90, actual: 3所, score: 90", StringComparison.Ordinal);
            _folder.Write($"content/years/{year}/accounts/projects/p1.yaml", closed);
        }

        _folder.Write(
            "content/years/2025/budget/projects/p2.yaml",
            Target("p2", 2025) + "withheld: {basis: 《政府信息公开条例》第十四条, reason: 涉及国家秘密}\n");
    }

    private string File_ => _folder["表.xlsx"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_record_of_a_code_gets_a_sheet_named_after_it()
    {
        var run = (await Export("p1")).ShowsNoStackTrace();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("4 张表", run.Out, StringComparison.Ordinal);
        Assert.Equal(["2024目标-p1", "2024自评-p1", "2025目标-p1", "2025自评-p1"], Sheets());
    }

    [Fact]
    public async Task Year_and_stage_choose_among_them()
    {
        Assert.Equal(0, (await Export("p1", "--year", "2025", "--stage", "accounts")).ExitCode);
        Assert.Equal(["2025自评-p1"], Sheets());
    }

    [Fact]
    public async Task A_code_without_a_record_blocks_and_nothing_is_written()
    {
        var run = (await Export("p1", "p9")).ShowsNoStackTrace();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9007", run.Error, StringComparison.Ordinal);
        Assert.Contains("p9", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("p1、", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(File_));
    }

    [Fact]
    public async Task A_withheld_record_is_exported_with_a_warning()
    {
        var run = await Export("p2");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("years/2025/budget/projects/p2.yaml 标为不予公开", run.Error, StringComparison.Ordinal);
        Assert.Equal(["2025目标-p2"], Sheets());
    }

    [Fact]
    public async Task A_file_that_is_there_is_kept_without_force()
    {
        File.WriteAllText(File_, "别人的文件");
        var run = (await Export("p1")).ShowsNoStackTrace();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9006", run.Error, StringComparison.Ordinal);
        Assert.Equal("别人的文件", File.ReadAllText(File_));
        Assert.Equal(0, (await Export("p1", "--force")).ExitCode);
        Assert.Equal(4, Sheets().Count);
    }

    [Fact]
    public async Task Unreadable_content_ends_with_2()
    {
        _folder.Write("content/units/102.yaml", "form: unit\ncode: \"102\nname: [\n");
        var run = (await Export("p1")).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("102.yaml", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(File_));
    }

    [Fact]
    public async Task A_missing_content_folder_ends_with_2()
    {
        var run = (await CommandRun.Of("export", "p1", "-o", File_, "--content", _folder["没有"])).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Content_that_lost_a_record_is_said()
    {
        _folder.Write("content/years/2025/budget/projects/p3.yaml", Target("p3", 2025).Replace("name:", "nam:", StringComparison.Ordinal));
        var run = await Export("p1");
        Assert.Contains("disclosure check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exported_and_imported_again_nothing_has_changed()
    {
        Assert.Equal(0, (await Export("p1", "p2")).ExitCode);
        var run = await CommandRun.Of("import", File_, "--content", _folder["content"], "--dry-run");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("无变化 5", run.Out, StringComparison.Ordinal);
    }

    private static string Target(string code, int year) =>
        $"""
        form: project-target
        code: {code}
        year: {year}
        name: 校舍维修
        department: "101"
        unit: "101"
        budgetKind: 一般公共预算
        goal: {"{"}expected: 维修校舍{"}"}
        indicators:
          - {"{"}level1: 产出指标, level2: 数量指标, level3: 维修校舍数量, target: ≥3所, weight: 90{"}"}

        """;

    private Task<CommandRun> Export(params string[] args) =>
        CommandRun.Of(["export", .. args, "-o", File_, "--content", _folder["content"]]);

    private List<string> Sheets()
    {
        using var workbook = OpenedWorkbook.Of(File.ReadAllBytes(File_));
        return [.. workbook.Sheets.Select(sheet => sheet.Name!.Value!)];
    }
}
