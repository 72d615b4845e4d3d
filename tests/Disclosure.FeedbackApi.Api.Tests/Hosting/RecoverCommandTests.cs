using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

public sealed class RecoverCommandTests
{
    private const int Ratings = 40;

    [Fact]
    public async Task A_zeroed_tail_after_a_clean_stop_is_refused_told_and_kept_aside()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.OpenRatingsPerAddress = 0);
        for (var number = 0; number < Ratings; number++)
            await server.GiveAsync(5);
        await server.StopAsync();
        var journal = Zero(server.Options);

        Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));
        var (looked, said) = await RunAsync(server.Options, "recover");
        Assert.Equal((1, journal.Length), (looked, (int)new FileInfo(journal.Path).Length));
        var lost = int.Parse(Between(said, "共 ", " 条"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"至 {Ratings + 1} 条", said, StringComparison.Ordinal);
        var (done, told) = await RunAsync(server.Options, "recover", "journal", "--apply");

        Assert.Equal(0, done);
        Assert.Contains("已另存：ratings/aside-", told, StringComparison.Ordinal);
        await server.RestartAsync();
        Assert.Equal(Ratings - lost, await server.StoredAsync());
        Assert.InRange(lost, 5, 30);
    }

    [Fact]
    public async Task Where_nothing_is_wrong_there_is_nothing_to_recover()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        await server.StopAsync();

        Assert.Equal(0, (await RunAsync(server.Options, "recover", "journal", "--apply")).Exit);
        Assert.Equal(0, (await RunAsync(server.Options, "recover", "key")).Exit);

        await server.RestartAsync();
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task While_the_service_runs_nothing_is_recovered()
    {
        await using var server = await FeedbackServer.StartAsync();

        var (exit, said) = await RunAsync(server.Options, "recover");

        Assert.Equal(1, exit);
        Assert.Contains("另一个", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recover", "everything")]
    [InlineData("recover", "--apply")]
    [InlineData("recover", "key", "--now")]
    public async Task Bad_usage_is_told(params string[] args)
    {
        using var folder = new Disclosure.Tests.TemporaryFolder();

        var (exit, said) = await RunAsync(new FeedbackOptions { Data = folder.FullName }, args);

        Assert.Equal(2, exit);
        Assert.StartsWith("用法", said, StringComparison.Ordinal);
    }

    public static async Task<(int Exit, string Said)> RunAsync(FeedbackOptions options, params string[] args)
    {
        using var said = new StringWriter();
        return (await RecoverCommand.RunAsync(args, options, TimeProvider.System, said, said), said.ToString());
    }

    private static (string Path, int Length) Zero(FeedbackOptions options)
    {
        var path = Directory.GetFiles(Path.Combine(options.Data, "ratings"), "journal-*.log").Single();
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(bytes.Length - 4096).Clear();
        File.WriteAllBytes(path, bytes);
        return (path, bytes.Length);
    }

    private static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
    }
}
