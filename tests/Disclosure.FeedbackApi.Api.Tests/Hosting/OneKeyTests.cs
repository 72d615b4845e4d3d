using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>Another key than the one that ratings were taken under, or none, is noticed before it makes every code wrong.</summary>
public sealed class OneKeyTests
{
    private const string Another = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Fact]
    public async Task Another_key_is_refused_and_the_first_is_taken_again()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        await server.StopAsync();
        server.Options.Secret = Another;

        var error = Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));

        Assert.Contains("密钥不对", error.Message, StringComparison.Ordinal);
        Assert.Contains("recover key", error.Message, StringComparison.Ordinal);
        server.Options.Secret = "";
        await server.RestartAsync();
        await server.GiveAsync(5, code);
    }

    [Fact]
    public async Task A_key_file_that_is_missing_is_not_made_anew_over_ratings()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        await server.StopAsync();
        var (file, kept) = (Path.Combine(server.Options.Data, "feedback.key"), Path.Combine(server.Options.Data, "kept"));
        File.Move(file, kept);

        var error = Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));

        Assert.Contains("密钥不见了", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
        File.Move(kept, file);
        await server.RestartAsync();
        await server.GiveAsync(5, code);
    }

    [Fact]
    public async Task A_new_install_makes_the_key_and_names_it()
    {
        await using var server = await FeedbackServer.StartAsync();

        Assert.True(File.Exists(Path.Combine(server.Options.Data, "feedback.key")));
        var export = await ExportAsync(server);
        Assert.Contains("{\"kind\":\"key\",\"fingerprint\":\"", export, StringComparison.Ordinal);
        Assert.DoesNotContain(
            (await File.ReadAllTextAsync(Path.Combine(server.Options.Data, "feedback.key"))).Trim(), export, StringComparison.Ordinal);
        await server.RestartAsync();
        Assert.Equal(export, await ExportAsync(server));
    }

    [Fact]
    public async Task What_is_lost_with_a_key_is_told_and_another_taken_only_when_it_is_asked_for()
    {
        await using var server = await FeedbackServer.StartAsync();
        var codes = await server.IssueAsync(3);
        await server.GiveAsync(1, codes[0]);
        await server.GiveAsync(5);
        await server.StopAsync();
        server.Options.Secret = Another;

        var (looked, said) = await RecoverCommandTests.RunAsync(server.Options, "recover", "key");
        Assert.Equal(1, looked);
        Assert.Contains("3 个评价码、1 件差评的办理查询码全部失效；2 份评价和结果不变", said, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));
        Assert.Equal(0, (await RecoverCommandTests.RunAsync(server.Options, "recover", "key", "--apply")).Exit);

        await server.RestartAsync();
        Assert.Equal(2, await server.StoredAsync());
        Assert.Equal(0, await SecondLookAsync(server));
    }

    [Fact]
    public async Task A_backup_restored_beside_another_key_is_refused_at_the_start()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        var backup = Path.Combine(server.Options.Data, "backup.jsonl");
        await File.WriteAllTextAsync(backup, await ExportAsync(server));
        await using var other = await FeedbackServer.StartAsync();
        await other.StopAsync();

        using var said = new StringWriter();
        Assert.Equal(0, await RestoreCommand.RunAsync(["restore", backup], other.Options, Stream.Null, said, said));

        Assert.Contains(
            "密钥不对", Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(other.Options)).Message, StringComparison.Ordinal);
        await other.RestartWithKeyOfAsync(server);
        Assert.Equal(1, await other.StoredAsync());
    }

    [Fact]
    public void A_fingerprint_tells_nothing_that_a_hash_of_ours_is()
    {
        using var folder = new Disclosure.Tests.TemporaryFolder();
        var keys = SecretKeys.Load(Another, folder.FullName);

        Assert.Matches("^[0-9a-f]{64}$", keys.Key.Fingerprint);
        Assert.NotEqual(keys.Key.Fingerprint, SecretKeys.Load(Another.Replace('A', 'B'), folder.FullName).Key.Fingerprint);
        Assert.False(keys.Key.IsNew);
        Assert.True(SecretKeys.Load("", folder.FullName).Key.IsNew);
    }

    private static async Task<int> SecondLookAsync(FeedbackServer server)
    {
        await server.StopAsync();
        var exit = (await RecoverCommandTests.RunAsync(server.Options, "recover", "key")).Exit;
        await server.RestartAsync();
        return exit;
    }

    private static async Task<string> ExportAsync(FeedbackServer server)
    {
        using var export = new MemoryStream();
        await server.Store.ExportAsync(export, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(export.ToArray());
    }
}
