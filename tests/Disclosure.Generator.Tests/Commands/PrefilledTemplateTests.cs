using Disclosure.Content.Folder;
using Disclosure.Forms.Import;

namespace Disclosure.Generator.Tests.Commands;

public sealed class PrefilledTemplateTests : IDisposable
{
    private static readonly string Content = Repository.Folder("content");
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["表.xlsx"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_department_s_self_evaluations_go_out_in_one_workbook()
    {
        var run = (await Template("--for", "104", "--stage", "accounts", "--year", "2025", "-o", Path)).ShowsNoStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("示例区住房和城乡建设局 2025 年度绩效自评表", run.Out, StringComparison.Ordinal);
        var result = FileImporter.Import([Path], ContentReader.Read(Content), new ImportOptions());
        Assert.Contains(result.Files[0].Tables, table => table.Source.Sheet == "2025自评-104-001");
        Assert.Contains(result.Files[0].Tables, table => table.Source.Sheet == "2025自评-104001-001");
        Assert.DoesNotContain(result.Records, record => record.IsWritten);
    }

    [Fact]
    public async Task The_next_year_s_targets_and_the_government_s_form_go_out()
    {
        var run = await Template("--for", "104", "--stage", "budget", "-o", Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2027 年度绩效目标表", run.Out, StringComparison.Ordinal);

        run = await Template("--for", "government", "--stage", "budget", "-o", _folder["政府.xlsx"]);
        Assert.Contains("本级政府 2027 年度绩效目标表，1 张", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_departments_get_a_file_each()
    {
        var run = await Template("--for", "all", "--stage", "accounts", "--year", "2025", "-o", _folder["全部"]);
        Assert.Equal(0, run.ExitCode);
        var files = Directory.GetFiles(_folder["全部"]).Select(System.IO.Path.GetFileName).ToList();
        Assert.Equal(20, files.Count);
        Assert.Contains("104-示例区住房和城乡建设局-2025绩效自评表.xlsx", files);
    }

    [Theory]
    [InlineData("--for 999 --stage accounts -o a.xlsx", 1, "DISC9130")]
    [InlineData("--for 104 --stage accounts --year 2031 -o a.xlsx", 1, "DISC9130")]
    [InlineData("--for government --stage accounts -o a.xlsx", 1, "DISC9130")]
    [InlineData("--for 104 -o a.xlsx", 2, "DISC9001")]
    [InlineData("--for 1/4 --stage accounts -o a.xlsx", 2, "DISC9001")]
    [InlineData("unit-target --for 104 --stage accounts -o a.xlsx", 2, "DISC9001")]
    [InlineData("unit-target --stage accounts -o a.xlsx", 2, "DISC9001")]
    [InlineData("--for 104 --stage accounts -o a.xls", 2, "DISC9001")]
    [InlineData("-o a.xlsx", 2, "DISC9001")]
    public async Task What_can_t_be_given_out_is_said_and_nothing_is_written(string args, int exit, string code)
    {
        var run = (await Template([.. args.Replace("a.xls", _folder["a.xls"], StringComparison.Ordinal).Split(' ')])).ShowsNoStackTrace();
        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.FullName));
    }

    [Theory]
    [InlineData("unit-list")]
    [InlineData("approval-list")]
    public async Task Blank_lists_are_written(string list)
    {
        Assert.Equal(0, (await CommandRun.Of("template", list, "-o", Path)).ExitCode);
        Assert.True(File.Exists(Path));
    }

    private static Task<CommandRun> Template(params string[] args) => CommandRun.Of(["template", .. args, "--content", Content]);
}
