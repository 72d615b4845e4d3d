using System.Threading.RateLimiting;
using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>How often an address may try to sign in, in memory.</summary>
public sealed class AddressTries(StaffOptions options) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(
        who => options.SignInsPerAddress <= 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                who, _ => new() { PermitLimit = options.SignInsPerAddress, Window = Window, QueueLimit = 0 }),
        StringComparer.Ordinal);

    /// <summary>Whether an address may try once more.</summary>
    public bool MayTry(string address)
    {
        using var lease = _tries.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _tries.Dispose();
}
