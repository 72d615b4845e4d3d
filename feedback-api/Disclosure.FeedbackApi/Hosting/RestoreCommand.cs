using System.Buffers;
using System.IO.Pipelines;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Exports;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback restore FILE</c>: fills an empty store from a backup, while the service does not run.</summary>
internal static class RestoreCommand
{
    private const int Refused = 1;
    private const int BadUsage = 2;
    private const int LongestHeader = 128;
    private const string TakeOld = "--without-digest";

    private const string Usage = """
        用法：
          disclosure-feedback restore FILE [--without-digest]
              由备份（GET /api/staff/export）恢复到空的存储；- 为标准输入。旧版本的备份没有校验值，看不出有没有被改动：加 --without-digest 才收
        """;

    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["restore", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 restored, 1 refused, 2 bad usage or no such file.</returns>
    public static async Task<int> RunAsync(string[] args, FeedbackOptions options, Stream input, TextWriter output, TextWriter error)
    {
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg))];
        var isOldTaken = words.Contains(TakeOld);
        if (words.Where(word => word != TakeOld).ToArray() is not [_, var path])
            return await FailAsync(error, BadUsage, Usage);
        try
        {
            var backup = path == "-" ? input : File.OpenRead(path);
            await using (backup)
                return await RestoreAsync(backup, isOldTaken, options, output, error);
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

    private static async Task<int> RestoreAsync(
        Stream backup, bool isOldTaken, FeedbackOptions options, TextWriter output, TextWriter error)
    {
        var content = PipeReader.Create(backup);
        if (!isOldTaken && await HasNoDigestAsync(content))
            return await FailAsync(
                error, Refused, $"备份是旧版本（格式 1）导出的，没有校验值，看不出有没有被改动。确信没有的，加 {TakeOld}：只核对条数和前后关系。");
        DataFolder.Make(options.Data);
        using var folderLock = FolderLock.Take(options.Data);
        await using var store = await FeedbackStores.OpenAsync(StoreSettings.Of(options), logger: null, CancellationToken.None);
        if (await store.RestoreAsync(content.AsStream(), CancellationToken.None) is { } refused)
            return await FailAsync(error, Refused, refused);
        await output.WriteLineAsync("已恢复。评价码、办理查询码和回执页须用原来的密钥（feedback.key 或 Feedback__Secret）才认得。");
        return 0;
    }

    // Looked at without being taken, as standard input can be read only once.
    private static async Task<bool> HasNoDigestAsync(PipeReader content)
    {
        var read = await content.ReadAtLeastAsync(LongestHeader);
        var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, LongestHeader)).ToArray();
        content.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        var end = start.AsSpan().IndexOf((byte)'\n');
        return ExportHeader.Read(end < 0 ? start : start[..end]) is { Version: ExportHeader.WithoutDigest };
    }

    private static async Task<int> FailAsync(TextWriter error, int code, string message)
    {
        await error.WriteLineAsync(message);
        return code;
    }
}
