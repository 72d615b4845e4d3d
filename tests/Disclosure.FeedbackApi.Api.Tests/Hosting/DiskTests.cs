using System.Collections.Concurrent;
using System.Net;
using System.Runtime.Versioning;
using Disclosure.FeedbackApi.Api.Tests.Results;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>A disk that is full, or takes no writing; and who may read what is on it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DiskTests
{
    private const int Megabyte = 1024 * 1024;

    [SmallDiskFact]
    public async Task While_the_disk_is_full_it_is_not_ready_says_so_once_and_goes_on_by_itself_when_there_is_room()
    {
        using var disk = SmallDisk.Of(64);
        var log = new ConcurrentQueue<string>();
        await using var server = await StartAsync(disk, log);
        var before = await server.GiveAsync(5);
        disk.FillUpTo(20 * Megabyte);

        await IsFullAsync(server);
        await ProblemShape.HoldsAsync(await server.GiveAsync(Rating()), "urn:disclosure:store:unavailable", "full");
        await IsFullAsync(server);
        disk.FillUpTo(0);
        await IsFullAsync(server);
        await ProblemShape.HoldsAsync(await server.GiveAsync(Rating()), "urn:disclosure:store:unavailable", "full");
        Assert.Single(log, line => line.Contains("磁盘已满", StringComparison.Ordinal));
        disk.MakeRoom();

        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("readyz")).StatusCode);
        var after = await server.GiveAsync(4);
        Assert.Single(log, line => line.Contains("恢复接收", StringComparison.Ordinal) && !line.Contains("会自动", StringComparison.Ordinal));
        await server.RestartAsync();
        Assert.Equal(2, await server.StoredAsync());
        Assert.All(new[] { before, after }, receipt => Assert.Equal(16, receipt.Length));
    }

    [SmallDiskFact]
    public async Task A_full_disk_at_the_end_loses_nothing()
    {
        using var disk = SmallDisk.Of(64);
        await using var server = await StartAsync(disk, new ConcurrentQueue<string>());
        for (var number = 0; number < 30; number++)
            await server.GiveAsync((number % 5) + 1);
        disk.FillUpTo(0);

        await server.StopAsync();
        disk.MakeRoom();

        await server.RestartAsync();
        Assert.Equal(30, await server.StoredAsync());
    }

    [SmallDiskFact]
    public async Task A_read_only_file_system_is_told_as_such_and_not_as_another_process()
    {
        using var disk = SmallDisk.Of(64);
        await using var server = await StartAsync(disk, new ConcurrentQueue<string>());
        await server.GiveAsync(5);
        await server.StopAsync();
        disk.MakeReadOnly();

        var error = Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));

        Assert.Contains("文件系统是只读的", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("另一个", error.Message, StringComparison.Ordinal);
        disk.MakeWritable();
        await server.RestartAsync();
        Assert.Equal(1, await server.StoredAsync());
    }

    [SmallDiskFact]
    public async Task A_new_folder_on_a_read_only_file_system_is_told_too()
    {
        using var disk = SmallDisk.Of(64);
        await using var server = await FeedbackServer.StartAsync();
        await server.StopAsync();
        server.Options.Data = disk.Data;
        disk.MakeReadOnly();

        var error = Assert.Throws<InvalidDataException>(() => FeedbackHost.Create(server.Options));

        Assert.Contains("只读的文件系统", error.Message, StringComparison.Ordinal);
        Directory.CreateDirectory(server.Options.Surveys + ".d");
        server.Options.Data = server.Options.Surveys + ".d";
        await server.RestartAsync();
    }

    [Fact]
    public async Task Nobody_else_can_read_what_is_kept_also_where_the_folder_was_open()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        Assert.Empty(OpenToOthers(server.Options.Data));
        await server.StopAsync();
        var ratings = Path.Combine(server.Options.Data, "ratings");
        File.SetUnixFileMode(ratings, (UnixFileMode)Convert.ToInt32("755", 8));
        foreach (var file in Directory.GetFiles(ratings).Append(Path.Combine(server.Options.Data, "comments.jsonl")))
            File.SetUnixFileMode(file, (UnixFileMode)Convert.ToInt32("644", 8));

        await server.RestartAsync();
        await server.GiveAsync(5);

        Assert.Empty(OpenToOthers(server.Options.Data));
    }

    private static IEnumerable<string> OpenToOthers(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Where(path => (File.GetUnixFileMode(path) & (UnixFileMode)Convert.ToInt32("077", 8)) != 0);

    private static Task<FeedbackServer> StartAsync(SmallDisk disk, ConcurrentQueue<string> log) => FeedbackServer.StartAsync(
        options => (options.Data, options.OpenRatingsPerAddress) = (disk.Data, 0),
        replace: services => services.AddSingleton<ILoggerProvider>(new LogLines(log, LogLevel.Warning)));

    private static async Task IsFullAsync(FeedbackServer server)
    {
        using var answer = await server.Client.GetAsync("readyz");
        var health = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("磁盘已满", health, StringComparison.Ordinal);
        Assert.DoesNotContain('/', health);
    }

    private static object Rating() => new { survey = SampleSurveys.Open, level = 5, key = FeedbackServer.NewKey() };
}
