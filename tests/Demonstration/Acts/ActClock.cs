namespace Disclosure.Tests.Acts;

/// <summary>
/// The clock of the acts: each day begins at nine in the morning, in China, and it is some minutes later after each step.
/// </summary>
internal sealed class ActClock : TimeProvider
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private DateTimeOffset _now = DateTimeOffset.MinValue;

    public DateTimeOffset InChina => _now;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    /// <summary>Lets a day begin; on the same day time goes on.</summary>
    public void Begin(DateOnly day)
    {
        if (DateOnly.FromDateTime(_now.DateTime) != day)
            _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), China);
    }

    public void Pass(int minutes) => _now += TimeSpan.FromMinutes(minutes);
}
