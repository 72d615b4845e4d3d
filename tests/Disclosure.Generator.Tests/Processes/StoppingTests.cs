using System.Diagnostics;
using Disclosure.Generator.Tests.Commands;
using Disclosure.Generator.Tests.Store;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>Real processes, real signals.</summary>
public sealed class StoppingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SmallDistrict _district = new();

    // Builds get each; where one waits, the others get the one that they get in use.
    public static TheoryData<string> OfTerminal => RandomCases.Factor > 1 ? ["INT", "TERM"] : ["INT"];

    public static TheoryData<string> OfService => RandomCases.Factor > 1 ? ["INT", "TERM"] : ["TERM"];

    public StoppingTests() => _folder.Write("out/site/.disclosure-site", "");

    public void Dispose()
    {
        _district.Dispose();
        _folder.Dispose();
    }

    private string[] Build => ["build", "--content", _district.Content, "--output", _folder["out/site"]];

    // In reading the clock never goes on: what is stopped does not wait for it.
    [Theory]
    [InlineData("INT", "")]
    [InlineData("TERM", "")]
    [InlineData("INT", ".site.building")]
    public void A_build_that_reads_or_scores_stops_at_once(string signal, string there)
    {
        using var build = StoppedCommand.WhenThereIs(_folder[$"out/{there}"], Build);

        build.Send(signal);
        if (there.Length > 0)
            build.GoOn();

        AssertNothingReplaced(build);
    }

    [Theory]
    [InlineData("INT", ".site.building/index.html")]
    [InlineData("INT", ".site.building/robots.txt")]
    [InlineData("TERM", ".site.building/robots.txt")]
    public void A_build_that_writes_stops_before_the_next_file_and_takes_away_what_it_wrote(string signal, string there)
    {
        using var build = StoppedCommand.WhenThereIs(_folder[$"out/{there}"], Build);

        build.Send(signal);
        build.GoOn();

        AssertNothingReplaced(build);
    }

    [Fact]
    public async Task After_a_stopped_build_the_next_one_makes_the_site()
    {
        using (var build = StoppedCommand.WhenThereIs(_folder["out/.site.building/robots.txt"], Build))
        {
            build.Send("INT");
            build.GoOn();
        }

        Assert.Equal(0, (await CommandRun.Of(Build)).ExitCode);
        Assert.True(File.Exists(_folder["out/site/index.html"]));
    }

    // Nobody reads its output, which is more than a pipe takes, so that it can't come to an end.
    [Theory]
    [MemberData(nameof(OfTerminal))]
    public void A_check_stops_in_the_midst_of_its_report(string signal)
    {
        using var check = CommandProcess.Start(
            CommandProcess.Program, "check", "--content", Repository.Folder("content"), "--format", "json");
        Assert.Equal('{', check.StandardOutput.Read());

        check.Send(signal);

        check.WaitForExit();
        Assert.Equal(130, check.ExitCode);
    }

    [Fact]
    public void An_import_that_waits_for_a_file_stops_and_changes_nothing()
    {
        using var content = new ImportedContent();
        var before = content.Content;
        var pipe = _folder["报表.xlsx"];
        using (var make = Process.Start("mkfifo", [pipe]))
            make.WaitForExit();
        using var import = CommandProcess.Start(CommandProcess.Program, "import", pipe, "--content", content.Path);
        // Opened to be written as soon as the import has opened it to be read.
        using var writing = new FileStream(pipe, FileMode.Open, FileAccess.Write);

        import.Send("INT");

        AssertStopped(import);
        Assert.Equal(before, content.Content);
    }

    [Fact]
    public void An_import_that_is_writing_when_it_is_stopped_ends_what_it_began()
    {
        using var content = new ImportedContent();
        using var import = StoppedCommand.At("Move intent", isWithin: false, content.Command);

        import.Send("INT");

        Assert.Equal(0, import.GoOn());
        Assert.False(File.Exists(content.PathOf(".changes/intent")));
        Assert.Equal(3, content.Log.Count);
    }

    [Theory]
    [MemberData(nameof(OfService))]
    public async Task A_server_stops_and_gives_its_output_back(string signal)
    {
        using var server = await RunningServer.Start(_district.Content, _folder["out/site"], _folder["data"]);
        // A page that listens for builds, and never hangs up by itself.
        await using var listening = await server.Client.GetStreamAsync("/-/builds");
        await using var proofreading = await server.Client.GetStreamAsync("/preview/-/builds");

        server.Process.Send(signal);

        AssertStopped(server.Process);
        Assert.Equal([_folder["out/site"]], Directory.GetFileSystemEntries(_folder["out"]));
    }

    private static void AssertStopped(Process process)
    {
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("已停止", error, StringComparison.Ordinal);
    }

    private void AssertNothingReplaced(StoppedCommand build)
    {
        var (exit, error) = build.End();
        Assert.Equal(130, exit);
        Assert.Contains("已停止", error, StringComparison.Ordinal);
        Assert.Equal([_folder["out/site"]], Directory.GetFileSystemEntries(_folder["out"]));
        Assert.Equal([_folder["out/site/.disclosure-site"]], Directory.GetFileSystemEntries(_folder["out/site"]));
    }
}
