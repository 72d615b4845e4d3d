namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>What wrk measured in one run.</summary>
/// <param name="Requests">Requests answered.</param>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="P50">The median time to an answer, in milliseconds.</param>
/// <param name="P99">The time to an answer that 99 of 100 stay under, in milliseconds.</param>
/// <param name="Lost">Requests that wrk got no answer to: connections that failed or took over ten seconds.</param>
/// <param name="Refused">Requests answered with an error instead of 201.</param>
internal sealed record WrkRun(long Requests, double PerSecond, double P50, double P99, long Lost, long Refused)
{
    /// <summary>Processor time that the server took for each request, in microseconds.</summary>
    public double ProcessorMicroseconds { get; init; }
}
