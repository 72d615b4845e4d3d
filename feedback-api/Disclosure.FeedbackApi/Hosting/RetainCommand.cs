using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Retention;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback retain</c>: removes what has been kept for as long as the settings say.</summary>
internal static class RetainCommand
{
    private const int Refused = 1;
    private const int BadUsage = 2;
    private const string Who = "retain";

    private const string Usage = """
        用法：
          disclosure-feedback retain [--dry-run]    删除保存期满的意见和评价码；--dry-run 只列出。内嵌存储须先停止服务
        """;

    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["retain", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 removed or nothing to remove, 1 refused, 2 bad usage.</returns>
    public static async Task<int> RunAsync(string[] args, FeedbackOptions options, TimeProvider time, TextWriter output, TextWriter error)
    {
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg))];
        if (words is not (["retain"] or ["retain", "--dry-run"]))
            return await FailAsync(error, BadUsage, Usage);
        try
        {
            var reading = SurveyFile.Read(await File.ReadAllBytesAsync(options.Surveys));
            return reading.Problem is { } problem
                ? await FailAsync(error, Refused, $"评价清单 {options.Surveys} 无法读取：{problem}")
                : await RunAsync(reading.Surveys, options, time, words.Length == 2, output);
        }
        catch (Exception problem) when (problem is StoreUnavailableException or AuditUnavailableException or InvalidDataException
            or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(error, Refused, problem.Message);
        }
    }

    private static async Task<int> RunAsync(
        IEnumerable<Survey> surveys, FeedbackOptions options, TimeProvider time, bool isDry, TextWriter output)
    {
        var due = RetentionPlan.Of(options, surveys, new PortalClock(time).Today);
        DataFolder.Make(options.Data);
        await using var kept = await KeptAsync(options);
        var counts = await kept.Store.CountAsync(due, CancellationToken.None);
        foreach (var (survey, count) in counts.OrderBy(pair => pair.Key))
            await output.WriteLineAsync(RetentionWords.Of(survey, count));
        if (isDry || counts.Count == 0)
        {
            await output.WriteLineAsync(counts.Count == 0 ? "没有保存期满的内容。" : "以上保存期满；没有删除任何内容。");
            return 0;
        }

        // Before it is done, as all that staff do.
        IAuditTrail audit = kept.Database is { } database
            ? SharedAuditTrail.Open(SharedDatabase.Of(database), time)
            : AuditFile.Open(options.Data, time);
        foreach (var (survey, count) in counts.OrderBy(pair => pair.Key))
            audit.Add(Who, "retain", survey.Value, RetentionWords.Of(survey, count));

        await kept.Store.RemoveAsync(due, CancellationToken.None);
        foreach (var one in due.Where(one => one.Comments))
            RemoveComments(kept.Batches, one.Survey);
        await output.WriteLineAsync("以上已删除。以前的备份和导出里还有，请按同样的期限处理。");
        return 0;
    }

    // Slips are kept with their batch, whose totals stay.
    private static void RemoveComments(IPaperBatches batches, SurveyId survey)
    {
        foreach (var batch in batches.Of(survey).Where(batch => batch.Lines.Any(line => line.Comment is not null)))
            batches.Save(batch with { Lines = [.. batch.Lines.Select(line => line with { Comment = null })] });
    }

    private static async Task<Kept> KeptAsync(FeedbackOptions options)
    {
        if (options.Database.Length == 0)
        {
            var folder = StoreSettings.Of(options).DataFolder!;
            return new(await JournalRetention.OpenAsync(folder, NullLogger.Instance), new BatchFiles(options.Data), null);
        }

        var store = await FeedbackStores.OpenAsync(StoreSettings.Of(options), logger: null, CancellationToken.None);
        var database = SharedDatabase.Of(store);
        return new(new DatabaseRetention(database), new SharedBatches(database), store);
    }

    private static async Task<int> FailAsync(TextWriter error, int code, string message)
    {
        await error.WriteLineAsync(message);
        return code;
    }

    private sealed record Kept(IStoreRetention Store, IPaperBatches Batches, IFeedbackStore? Database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Store.DisposeAsync();
            if (Database is not null)
                await Database.DisposeAsync();
        }
    }
}
