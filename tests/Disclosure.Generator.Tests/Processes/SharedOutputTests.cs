using System.Globalization;
using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>Real processes that want one output folder.</summary>
public sealed class SharedOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SmallDistrict _district = new();

    public void Dispose()
    {
        _district.Dispose();
        _folder.Dispose();
    }

    private string Output => _folder["out/site"];

    private string[] Build => ["build", "--content", _district.Content, "--output", Output];

    [Theory]
    [InlineData(".site.building")]
    [InlineData(".site.building/index.html")]
    [InlineData(".site.building/robots.txt")]
    public async Task A_second_build_is_refused_whenever_it_comes_and_the_first_makes_the_whole_site(string there)
    {
        using var first = StoppedCommand.WhenThereIs(_folder[$"out/{there}"], Build);

        var second = await CommandRun.Of(Build);

        AssertRefused(second, first.Id);
        Assert.Equal(0, first.GoOn());
        AssertWhole();
    }

    [Fact]
    public async Task A_build_beside_a_server_is_refused_whatever_way_leads_to_its_output()
    {
        Directory.CreateDirectory(_folder["out"]);
        Directory.CreateSymbolicLink(_folder["link"], "out");
        using var server = await RunningServer.Start(_district.Content, Output, _folder["data"]);

        AssertRefused(await CommandRun.Of(Build), server.Process.Id);
        AssertRefused(await CommandRun.Of([.. Build[..^1], _folder["link/site"]]), server.Process.Id);

        Assert.Contains("</html>", await server.Client.GetStringAsync("/preview/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".site.building")]
    [InlineData(".site.building/index.html")]
    [InlineData(".site.building/robots.txt")]
    public async Task What_a_killed_build_leaves_keeps_no_later_one_out(string there)
    {
        Assert.Equal(0, (await CommandRun.Of(Build)).ExitCode);
        using (var killed = StoppedCommand.WhenThereIs(_folder[$"out/{there}"], Build))
            killed.Kill();
        AssertWholeSite();

        Assert.Equal(0, (await CommandRun.Of(Build)).ExitCode);

        AssertWhole();
    }

    [Fact]
    public async Task A_server_whose_port_is_taken_says_so_on_one_line_and_builds_nothing()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;

        var run = await CommandRun.Of(
            "serve", "--content", _district.Content, "--output", _folder["public"], "--preview", Output,
            "--data", _folder["data"], "--port", $"{port}");

        Assert.Equal(2, run.ExitCode);
        var line = Assert.Single(run.All.TrimEnd().Split('\n'));
        Assert.Equal($"DISC9004 阻断：端口不能使用：{port} 已被别的程序占用。用 --port 换一个端口，或先停止占用它的程序。", line);
        Assert.False(Path.Exists(Output));
        Assert.False(Path.Exists(_folder["public"]));
    }

    private static void AssertRefused(CommandRun run, int holder)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9018", run.Error, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"（进程 {holder}）"), run.Error, StringComparison.Ordinal);
    }

    private void AssertWhole()
    {
        AssertWholeSite();
        Assert.Equal([Output], Directory.GetFileSystemEntries(_folder["out"]));
    }

    // Robots.txt is the last file of a build.
    private void AssertWholeSite()
    {
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
        Assert.True(File.Exists(Path.Combine(Output, "robots.txt")));
        Assert.True(File.Exists(Path.Combine(Output, "404.html")));
    }
}
