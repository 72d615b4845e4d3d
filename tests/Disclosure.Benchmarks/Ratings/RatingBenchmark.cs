using System.Globalization;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using LiteDB;

namespace Disclosure.Benchmarks.Ratings;

/// <summary>Ratings given in this process by many callers at once to each kind of store, in one run.</summary>
internal static class RatingBenchmark
{
    /// <summary>Runs it and prints a table.</summary>
    public static async Task RunAsync(int ratings, int callers, string? postgreSql, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-ratings-").FullName;
        try
        {
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"\n### {callers} callers, {Environment.ProcessorCount} processors\n"));
            output.WriteLine(
                "| | ratings | ratings/s | to no store | to LiteDB synced | p50 ms | p99 ms |\n|---|---:|---:|---:|---:|---:|---:|");
            var none = await RatingRun.MeasureAsync(_ => Task.CompletedTask, 0, ratings, callers).ConfigureAwait(false);
            var few = Math.Max(1, ratings / 50);
            var unsynced = await LiteDbAloneAsync(Path.Combine(folder, "unsynced.db"), isSynced: false, few, callers).ConfigureAwait(false);
            var lite = await LiteDbAloneAsync(Path.Combine(folder, "synced.db"), isSynced: true, few, callers).ConfigureAwait(false);
            Print(output, "no store", ratings, none, none, lite);
            Print(output, "one LiteDB insert a request, not on disk", few, unsynced, none, lite);
            Print(output, "one LiteDB insert a request, on disk", few, lite, none, lite);
            await StoreAsync("journal and LiteDB", new FeedbackStoreOptions { DataFolder = Path.Combine(folder, "store") },
                ratings, callers, none, lite, output).ConfigureAwait(false);
            if (postgreSql is not null)
                await StoreAsync("PostgreSQL", new FeedbackStoreOptions { PostgreSql = postgreSql },
                    Math.Max(1, ratings / 5), callers, none, lite, output).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StoreAsync(
        string name, FeedbackStoreOptions options, int ratings, int callers, RatingRun none, RatingRun lite, TextWriter output)
    {
        var store = await FeedbackStores.OpenAsync(options, logger: null, default).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            await RatingRun.MeasureAsync(Give, 1_000_000_000, 1_000, callers).ConfigureAwait(false);
            var tenth = ratings / 10;
            await RatingRun.MeasureAsync(Give, ratings, tenth, callers).ConfigureAwait(false);
            var early = Memory();
            var run = await RatingRun.MeasureAsync(Give, 0, ratings, callers).ConfigureAwait(false);
            Print(output, name, ratings, run, none, lite);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"\n{name}: {early} after {tenth:N0} ratings, {Memory()} after {tenth + ratings:N0}.\n"));
        }

        async Task Give(RatingDraft draft)
        {
            var answer = await store.GiveAsync(draft, default).ConfigureAwait(false);
            if (answer.Outcome != GiveOutcome.Stored)
                throw new InvalidOperationException($"{name} answered {answer}.");
        }
    }

    // An insert of LiteDB 5.0.21 syncs nothing; a checkpoint after it does.
    private static async Task<RatingRun> LiteDbAloneAsync(string path, bool isSynced, int ratings, int callers)
    {
        using var database = new LiteDatabase(path);
        var collection = database.GetCollection("ratings");
        collection.EnsureIndex("key", unique: true);
        return await RatingRun.MeasureAsync(
            draft =>
            {
                collection.Insert(new BsonDocument
                {
                    ["_id"] = draft.Receipt,
                    ["key"] = draft.KeyHash,
                    ["survey"] = draft.Survey.Value,
                    ["level"] = (int)draft.Level,
                    ["comment"] = draft.Comment,
                });
                if (isSynced)
                    database.Checkpoint();
                return Task.CompletedTask;
            },
            0,
            ratings,
            callers).ConfigureAwait(false);
    }

    private static string Memory() => string.Create(
        CultureInfo.InvariantCulture,
        $"{GC.GetTotalMemory(forceFullCollection: true) / 1048576} MB live, {Environment.WorkingSet / 1048576} MB in all");

    private static void Print(TextWriter output, string name, int ratings, RatingRun run, RatingRun none, RatingRun lite) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {ratings:N0} | {run.PerSecond:N0} | {run.PerSecond / none.PerSecond:N3} | {run.PerSecond / lite.PerSecond:N1} | "
            + $"{run.P50.TotalMilliseconds:N2} | {run.P99.TotalMilliseconds:N2} |"));
}
