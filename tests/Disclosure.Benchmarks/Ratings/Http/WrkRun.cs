namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>What wrk measured in one run.</summary>
/// <param name="Requests">Requests answered.</param>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="P50">The median time to an answer, in milliseconds.</param>
/// <param name="P99">The time to an answer that 99 of 100 stay under, in milliseconds.</param>
/// <param name="Errors">Requests that failed, timed out or were refused.</param>
internal sealed record WrkRun(long Requests, double PerSecond, double P50, double P99, long Errors)
{
    /// <summary>Processor time that the server took for each request, in microseconds.</summary>
    public double ProcessorMicroseconds { get; init; }
}
