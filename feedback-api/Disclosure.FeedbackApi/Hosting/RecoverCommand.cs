using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>
/// <c>disclosure-feedback recover …</c>: goes on where the service refuses to start, with what is lost told first and nothing done unless
/// it is asked for.
/// </summary>
internal static class RecoverCommand
{
    private const int Needed = 1;
    private const int BadUsage = 2;
    private const string Do = "--apply";

    private const string Usage = """
        用法：
          disclosure-feedback recover [journal]            查看评价日志还剩多少、会失去哪些；不改动任何文件
          disclosure-feedback recover journal --apply      以日志完好的部分为准继续，其余另存
          disclosure-feedback recover key                  查看换用现在的密钥会失去什么；不改动任何文件
          disclosure-feedback recover key --apply          从此使用现在的密钥
        """;

    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["recover", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 done or nothing to do, 1 something would be lost or it was refused, 2 bad usage.</returns>
    public static async Task<int> RunAsync(string[] args, FeedbackOptions options, TimeProvider time, TextWriter output, TextWriter error)
    {
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg)).Skip(1)];
        if (!Directory.Exists(options.Data))
            return await SayAsync(error, Needed, $"没有数据目录 {options.Data}：用 Feedback:Data 指明。");
        try
        {
            using var folderLock = FolderLock.Take(options.Data);
            return words switch
            {
                [] or ["journal"] => await JournalAsync(options, time, isToBeDone: false, output),
                ["journal", Do] => await JournalAsync(options, time, isToBeDone: true, output),
                ["key"] => await RecoverKey.LookAsync(options, output),
                ["key", Do] => await RecoverKey.ApplyAsync(options, output),
                _ => await SayAsync(error, BadUsage, Usage),
            };
        }
        catch (Exception problem) when (problem is StoreUnavailableException or InvalidDataException or IOException)
        {
            return await SayAsync(error, Needed, problem.Message);
        }
    }

    private static async Task<int> JournalAsync(FeedbackOptions options, TimeProvider time, bool isToBeDone, TextWriter output)
    {
        var folder = StoreSettings.Of(options).DataFolder!;
        if (options.Database.Length > 0 || !Directory.Exists(folder))
            return await SayAsync(output, 0, "没有评价日志：评价在 PostgreSQL 里，或者还没有收过。");
        using var folderLock = FolderLock.Take(folder);
        var recovery = new StoreRecovery(folder, time);
        if (recovery.Look() is not { } plan)
            return await SayAsync(output, 0, "评价日志没有问题，可以直接启动。");
        await TellAsync(plan, output);
        if (!isToBeDone)
            return await SayAsync(
                output, Needed, $"以上只是查看，没有改动任何文件。先把数据目录另存一份；确定接受的，运行 disclosure-feedback recover journal {Do}。");
        foreach (var name in recovery.Apply(plan))
            await output.WriteLineAsync($"已另存：ratings/{name}");
        return await SayAsync(output, 0, $"评价日志现在到第 {plan.Kept} 条。可以启动服务了；另存的文件请保留到查明原因。");
    }

    private static async Task TellAsync(RecoveryPlan plan, TextWriter output)
    {
        await output.WriteLineAsync($"{plan.Objection}。");
        await output.WriteLineAsync(plan.Kept == 0 ? "评价日志没有完好的记录。" : $"完好的记录：第 1 至 {plan.Kept} 条。");
        await output.WriteLineAsync(plan.Lost == 0
            ? "按已知的情况，没有会失去的记录；要另存的部分里有没有确认过的，说不清。"
            : $"会失去的记录：第 {plan.Kept + 1} 至 {plan.Known} 条，共 {plan.Lost} 条（评价、发码、剔除、办理）。");
        foreach (var (name, from) in plan.Cut)
            await output.WriteLineAsync(from == 0 ? $"要另存：ratings/{name}" : $"要截去并另存：ratings/{name} 第 {from} 字节起");
        foreach (var name in plan.PutAway)
            await output.WriteLineAsync($"要另存：ratings/{name}");
    }

    private static async Task<int> SayAsync(TextWriter to, int code, string message)
    {
        await to.WriteLineAsync(message);
        return code;
    }
}
