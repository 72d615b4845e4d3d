using Disclosure.FeedbackApi.Limits;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// Lets a form do what it does once: a second press of its button, or sending it again, finds its key used, at whatever process.
/// </summary>
internal sealed class DeskOnce(ILimitCounters counters)
{
    // Longer than any session.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>Uses a key.</summary>
    /// <returns>Whether it was unused.</returns>
    public async ValueTask<bool> TakeAsync(string key, CancellationToken cancellation)
    {
        BudgetUse[] once = [new($"once/{key}", 1, Remembered)];
        return (await counters.ReserveAsync(once, cancellation)).IsGranted;
    }
}
