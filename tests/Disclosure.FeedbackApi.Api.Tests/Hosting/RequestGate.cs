using Microsoft.AspNetCore.Builder;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>
/// Stands inside the service, before its endpoints: says when enough requests are there, and holds them until it is opened.
/// </summary>
/// <param name="enough">How many requests are enough.</param>
internal sealed class RequestGate(int enough)
{
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _there;

    /// <summary>Ends when enough requests are there.</summary>
    public Task Enough => _enough.Task;

    public void Stand(WebApplication app) => app.Use(async (context, next) =>
    {
        if (Interlocked.Increment(ref _there) == enough)
            _enough.SetResult();
        await _open.Task;
        await next(context);
    });

    public void Open() => _open.SetResult();
}
