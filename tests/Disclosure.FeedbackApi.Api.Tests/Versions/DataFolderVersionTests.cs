using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Api.Tests.Versions;

/// <summary>
/// Data folders as each version of the program left them, one stopped and one killed, stay as files beside this: what holds ratings today
/// is opened by every later program. A folder is the number of its version; its facts were written down by the program that made it.
/// </summary>
public sealed class DataFolderVersionTests
{
    public static TheoryData<string, string> Folders
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var version in Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal))
            {
                data.Add(version, "closed");
                data.Add(version, "killed");
            }

            return data;
        }
    }

    private static string Root => Path.Combine(Repository.Root, "tests/Disclosure.FeedbackApi.Api.Tests/Versions");

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_data_folder_of_each_version_is_opened_with_all_that_is_in_it(string version, string end)
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.StopAsync();
        Unpack(version, end, server.Options.Data);

        await server.RestartAsync();

        await HoldsAllAsync(server, version);
        await server.RestartAsync();
        await HoldsAllAsync(server, version);
    }

    [Fact]
    public async Task A_backup_of_each_version_is_restored()
    {
        foreach (var version in Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)))
        {
            await using var server = await FeedbackServer.StartAsync();
            await server.StopAsync();
            Directory.Delete(server.Options.Data, recursive: true);
            string[] flag = version == "1" ? ["--without-digest"] : [];
            var file = Path.Combine(Root, version, "export.jsonl");
            using var said = new StringWriter();

            if (flag.Length > 0)
                Assert.Equal(1, await RestoreCommand.RunAsync(["restore", file], server.Options, Stream.Null, said, said));
            Assert.True(
                await RestoreCommand.RunAsync(["restore", file, .. flag], server.Options, Stream.Null, said, said) == 0, said.ToString());

            await File.WriteAllBytesAsync(Path.Combine(server.Options.Data, "feedback.key"), Key(version));
            PrivateFile(Path.Combine(server.Options.Data, "feedback.key"));
            await server.RestartAsync();
            await FoundAsync(server, Facts(version));
        }
    }

    private static async Task HoldsAllAsync(FeedbackServer server, string version)
    {
        var facts = Facts(version);
        await FoundAsync(server, facts);
        var tally = await server.Store.TallyAsync(SampleSurveys.OpenId, CancellationToken.None);
        Assert.Equal(
            (Number(facts, "invited"), Number(facts, "excluded"), Number(facts, "replaced")),
            (tally.Invited, tally.Excluded.Values.Sum(), tally.Replaced));
        Assert.InRange(await server.StoredAsync(), Number(facts, "total"), Number(facts, "total") + 1);
        Assert.Equal(Number(facts, "audit"), Lines(server, "audit.jsonl").Take(Number(facts, "audit")).Count());
        Assert.Equal(
            Number(facts, "anomalies"),
            Lines(server, "anomalies.jsonl").Count(line => !line.StartsWith("{\"version\"", StringComparison.Ordinal)));
        using var signedIn = await SignInAsync(server);
        Assert.Equal(System.Net.HttpStatusCode.OK, signedIn.StatusCode);
        var token = facts.Single(fact => fact[0] == "code")[1];
        using var answer = await server.GiveAsync(
            new { survey = SampleSurveys.Open, level = 5, token, key = FeedbackServer.NewKey() });
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SignInAsync(FeedbackServer server)
    {
        using var client = server.NewClient();
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");
        return await client.PostAsJsonAsync("api/staff/session", new { name = "审核甲", password = FeedbackServer.Password });
    }

    private static IEnumerable<string> Lines(FeedbackServer server, string name)
    {
        using var file = new FileStream(Path.Combine(server.Options.Data, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static int Number(IEnumerable<string[]> facts, string name) =>
        int.Parse(facts.Single(fact => fact[0] == name)[1], CultureInfo.InvariantCulture);

    private static async Task FoundAsync(FeedbackServer server, IReadOnlyList<string[]> facts)
    {
        foreach (var receipt in facts.Where(fact => fact[0] == "receipt"))
            Assert.NotNull(await server.Store.FindAsync(receipt[1], CancellationToken.None));
    }

    private static List<string[]> Facts(string version) =>
        [.. File.ReadAllLines(Path.Combine(Root, version, "facts.txt")).Select(line => line.Split(' '))];

    private static byte[] Key(string version)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Root, version, "closed.zip"));
        using var key = new MemoryStream();
        using var entry = zip.GetEntry("feedback.key")!.Open();
        entry.CopyTo(key);
        return key.ToArray();
    }

    private static void Unpack(string version, string end, string folder)
    {
        Directory.Delete(folder, recursive: true);
        ZipFile.ExtractToDirectory(Path.Combine(Root, version, end + ".zip"), folder);
        PrivateFile(Path.Combine(folder, "feedback.key"));
    }

    private static void PrivateFile(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
