using Microsoft.Extensions.Time.Testing;

namespace Disclosure.FeedbackApi.Api.Tests;

/// <summary>A machine's clock, which a test moves on; and which may be set back while time goes on, as machines are.</summary>
internal sealed class MachineClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private TimeSpan _back;

    /// <summary>Sets it back against the time that has gone by.</summary>
    public void SetBack(TimeSpan by) => _back = by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - _back;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;
}
