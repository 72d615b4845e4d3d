using System.Threading.RateLimiting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>How much one address may ask, in memory. A limit of zero in the settings is no limit.</summary>
internal sealed class RequestLimits(FeedbackOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _requests = Limiter(options.RequestsPerAddress, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> _openRatings = Limiter(options.OpenRatingsPerAddress, TimeSpan.FromDays(1));
    private readonly PartitionedRateLimiter<string> _surveys = Limiter(options.RatingsPerSurvey, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> _wrongCodes = Limiter(options.WrongCodesPerAddress, TimeSpan.FromMinutes(10));

    /// <summary>Whether an address may ask anything more this minute.</summary>
    public bool MayAsk(string address) => Take(_requests, address);

    /// <summary>Whether an address may rate without a code in a survey once more today.</summary>
    public bool MayRateOpenly(SurveyId survey, string address) => Take(_openRatings, $"{survey}/{address}");

    /// <summary>Whether a survey may take one more rating this minute.</summary>
    public bool MayBeRated(SurveyId survey) => Take(_surveys, survey.Value);

    /// <summary>Whether an address may still try codes: it has not been wrong too often.</summary>
    public bool MayTryCodes(string address)
    {
        using var lease = _wrongCodes.AttemptAcquire(address, 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a wrong code.</summary>
    public void CountWrongCode(string address) => Take(_wrongCodes, address);

    /// <inheritdoc/>
    public void Dispose()
    {
        _requests.Dispose();
        _openRatings.Dispose();
        _surveys.Dispose();
        _wrongCodes.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int permits, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(
        who => permits <= 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = permits, Window = window, QueueLimit = 0 }),
        StringComparer.Ordinal);
}
