using System.Threading.RateLimiting;
using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>How much one address may ask, in memory. A limit of zero in the settings is no limit.</summary>
internal sealed class RequestLimits(FeedbackOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _requests = Limiter(options.RequestsPerAddress, TimeSpan.FromMinutes(1));

    /// <summary>Whether an address may ask anything more this minute.</summary>
    public bool MayAsk(string address) => Take(_requests, address);

    /// <inheritdoc/>
    public void Dispose()
    {
        _requests.Dispose();
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
