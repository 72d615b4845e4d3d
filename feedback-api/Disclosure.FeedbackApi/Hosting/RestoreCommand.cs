using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback restore FILE</c>: fills an empty store from a backup, while the service does not run.</summary>
internal static class RestoreCommand
{
    private const int Refused = 1;
    private const int BadUsage = 2;

    private const string Usage = """
        用法：
          disclosure-feedback restore FILE    由备份（GET /api/staff/export）恢复到空的存储；- 为标准输入
        """;

    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["restore", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 restored, 1 refused, 2 bad usage or no such file.</returns>
    public static async Task<int> RunAsync(string[] args, FeedbackOptions options, Stream input, TextWriter output, TextWriter error)
    {
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg))];
        if (words is not [_, var path])
            return await FailAsync(error, BadUsage, Usage);
        try
        {
            var backup = path == "-" ? input : File.OpenRead(path);
            await using (backup)
                return await RestoreAsync(backup, options, output, error);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(error, BadUsage, $"备份 {path} 读不了：{problem.Message}");
        }
        catch (StoreUnavailableException problem)
        {
            return await FailAsync(error, Refused, problem.Message);
        }
    }

    private static async Task<int> RestoreAsync(Stream backup, FeedbackOptions options, TextWriter output, TextWriter error)
    {
        DataFolder.Make(options.Data);
        using var folderLock = FolderLock.Take(options.Data);
        await using var store = await FeedbackStores.OpenAsync(StoreSettings.Of(options), logger: null, CancellationToken.None);
        if (await store.RestoreAsync(backup, CancellationToken.None) is { } refused)
            return await FailAsync(error, Refused, refused);
        await output.WriteLineAsync("已恢复。评价码、办理查询码和回执页须用原来的密钥（feedback.key 或 Feedback__Secret）才认得。");
        return 0;
    }

    private static async Task<int> FailAsync(TextWriter error, int code, string message)
    {
        await error.WriteLineAsync(message);
        return code;
    }
}
