namespace Disclosure.FeedbackApi.Files;

/// <summary>What lines come to, kept in memory and brought up to what others have added.</summary>
/// <param name="log">The lines.</param>
/// <param name="apply">Takes a line into account; the same twice, in their order, as once.</param>
internal sealed class FollowedLines(ILineLog log, Action<string> apply) : IHasFault, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public string? Fault => log.Fault;

    /// <summary>Takes into account what was added until now, by whomever.</summary>
    public async ValueTask CatchUpAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var line in await log.ReadNewAsync(cancellation).ConfigureAwait(false))
                apply(line);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Adds a line and takes it into account. It is on disk when the call returns.</summary>
    public void Add(string line)
    {
        _one.Wait();
        try
        {
            log.Add(line);
            apply(line);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _one.Dispose();
        log.Dispose();
    }
}
