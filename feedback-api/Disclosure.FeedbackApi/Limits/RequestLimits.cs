using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>How much one address may ask. A limit of zero in the settings is no limit.</summary>
internal sealed class RequestLimits(FeedbackOptions options, ILimitCounters counters)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Whether an address may ask anything more this minute.</summary>
    public async ValueTask<bool> MayAskAsync(string address, CancellationToken cancellation)
    {
        try
        {
            BudgetUse[] one = [new($"requests/{address}", options.RequestsPerAddress, Minute)];
            return (await counters.ReserveAsync(one, cancellation)).IsGranted;
        }
        catch (StoreUnavailableException)
        {
            // What is asked for says itself that the database is not there.
            return true;
        }
    }
}
