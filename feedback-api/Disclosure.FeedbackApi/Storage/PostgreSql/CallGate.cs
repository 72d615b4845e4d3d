namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>Lets as many through as there are connections, some more wait, and no others.</summary>
/// <param name="atOnce">How many are let through.</param>
/// <param name="waiting">How many may wait besides.</param>
internal sealed class CallGate(int atOnce, int waiting) : IDisposable
{
    private readonly SemaphoreSlim _free = new(atOnce);
    private int _inside;

    /// <summary>Waits to be let through.</summary>
    /// <returns>Whether it was; not where too many wait.</returns>
    public async ValueTask<bool> TryEnterAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) > atOnce + waiting)
        {
            Interlocked.Decrement(ref _inside);
            return false;
        }

        try
        {
            await _free.WaitAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }
    }

    /// <summary>Lets the next one through.</summary>
    public void Leave()
    {
        _free.Release();
        Interlocked.Decrement(ref _inside);
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
