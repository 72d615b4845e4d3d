namespace Disclosure.Generator.Commands.Acting;

/// <summary>A clock that stands at ten in the morning, in China, of the day that a demonstration was told.</summary>
internal sealed class ToldDay(DateOnly day, TimeProvider machine) : TimeProvider
{
    private readonly DateTimeOffset _now = new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));

    /// <inheritdoc/>
    public override long TimestampFrequency => machine.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    /// <inheritdoc/>
    public override long GetTimestamp() => machine.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);
}
