using Disclosure.Forms.Writing;

namespace Disclosure.Generator.Tests.Commands;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_form_is_written_and_named()
    {
        foreach (var form in OfficialForms.All)
        {
            var file = _folder[$"新建/{form.Id}.xlsx"];
            var run = (await CommandRun.Of("template", form.Id, "-o", file)).ShowsNoStackTrace();
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(form.Title, run.Out, StringComparison.Ordinal);
            Assert.Equal(FormTemplate.Write(form), File.ReadAllBytes(file));
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        var file = _folder.Write("表.xlsx", "别人的文件");
        var run = (await CommandRun.Of("template", "unit-target", "--output", file)).ShowsNoStackTrace();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9006", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal("别人的文件", File.ReadAllText(file));
    }

    [Fact]
    public async Task With_force_it_is_replaced_and_nothing_else_is_left_beside_it()
    {
        var file = _folder.Write("表.xlsx", "旧的");
        var run = await CommandRun.Of("template", "unit-target", "-o", file, "--force");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(FormTemplate.Write(OfficialForms.Find("unit-target")!), File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_said()
    {
        Directory.CreateDirectory(_folder["表.xlsx"]);
        var run = (await CommandRun.Of("template", "unit-target", "-o", _folder["表.xlsx"], "--force")).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9002", run.Error, StringComparison.Ordinal);
    }
}
