using System.Diagnostics;
using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.Benchmarks.Ratings;

/// <summary>What a run of ratings took.</summary>
/// <param name="PerSecond">Ratings acknowledged a second.</param>
/// <param name="P50">The median time to an answer.</param>
/// <param name="P99">The time to an answer that 99 of 100 stay under.</param>
internal sealed record RatingRun(double PerSecond, TimeSpan P50, TimeSpan P99)
{
    /// <summary>Lets callers give ratings, each one after the other, until so many are given.</summary>
    public static async Task<RatingRun> MeasureAsync(Func<RatingDraft, Task> give, int first, int count, int callers)
    {
        var times = new long[count];
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                var asked = Stopwatch.GetTimestamp();
                await give(RatingStream.Draft(first + i)).ConfigureAwait(false);
                times[i] = Stopwatch.GetTimestamp() - asked;
            }
        }))).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Array.Sort(times);
        return new RatingRun(count / seconds, Time(times[count / 2]), Time(times[(int)(count * 0.99)]));
    }

    private static TimeSpan Time(long ticks) => TimeSpan.FromSeconds((double)ticks / Stopwatch.Frequency);
}
