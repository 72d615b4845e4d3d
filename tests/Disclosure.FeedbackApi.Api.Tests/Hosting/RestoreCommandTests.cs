using System.Text;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

public sealed class RestoreCommandTests
{
    [Fact]
    public async Task A_backup_taken_while_it_runs_is_restored_and_served_with_the_same_key()
    {
        await using var server = await FeedbackServer.StartAsync();
        var (file, receipt, code) = await BackUpAsync(server);
        await using var other = await FeedbackServer.StartAsync();
        await other.StopAsync();
        Directory.Delete(Path.Combine(other.Options.Data, "ratings"), recursive: true);
        File.Copy(Path.Combine(server.Options.Data, "feedback.key"), Path.Combine(other.Options.Data, "feedback.key"), overwrite: true);

        var (exit, said) = await RunAsync(other.Options, "restore", file);
        await other.RestartAsync();

        Assert.True(exit == 0, said);
        Assert.Equal("waiting", (await other.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString());
        await other.GiveAsync(4, code);
        Assert.Equal(1, (await other.ResultAsync()).GetProperty("replaced").GetInt32());
    }

    [Fact]
    public async Task A_store_that_holds_something_is_not_restored_over()
    {
        await using var server = await FeedbackServer.StartAsync();
        var (file, _, _) = await BackUpAsync(server);
        await server.StopAsync();

        var (exit, said) = await RunAsync(server.Options, "restore", file);

        Assert.Equal(1, exit);
        Assert.Contains("已有数据", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_service_runs_nothing_is_restored()
    {
        await using var server = await FeedbackServer.StartAsync();
        var (file, _, _) = await BackUpAsync(server);

        var (exit, said) = await RunAsync(server.Options, "restore", file);

        Assert.Equal(1, exit);
        Assert.Contains("另一个", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "用法", "restore")]
    [InlineData(2, "用法", "restore", "a", "b")]
    [InlineData(2, "读不了", "restore", "/no/such/file")]
    [InlineData(1, "备份第 1 行", "restore", "-")]
    public async Task What_cannot_be_restored_is_told(int exit, string words, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-test-");

        var (code, said) = await RunAsync(new FeedbackOptions { Data = Path.Combine(folder.FullName, "data") }, args);
        folder.Delete(recursive: true);

        Assert.Equal(exit, code);
        Assert.Contains(words, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--Feedback:Data=data")]
    [InlineData(true, "--help")]
    [InlineData(true, "acount", "list")]
    [InlineData(true, "--Data=data")]
    public void Arguments_that_are_none_are_not_taken_for_a_start(bool isUnknown, params string[] args) =>
        Assert.Equal(isUnknown, Usage.IsUnknown(args));

    private static async Task<(string File, string Receipt, string Code)> BackUpAsync(FeedbackServer server)
    {
        var code = (await server.IssueAsync(1))[0];
        var receipt = await server.GiveAsync(5, code);
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var file = Path.Combine(server.Options.Data, "backup.jsonl");
        await File.WriteAllBytesAsync(file, await staff.GetByteArrayAsync("api/staff/export"));
        return (file, receipt, code);
    }

    private static async Task<(int Exit, string Said)> RunAsync(FeedbackOptions options, params string[] args)
    {
        using var said = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("nothing"));
        return (await RestoreCommand.RunAsync(args, options, input, said, said), said.ToString());
    }
}
