using Disclosure.Model.Portals;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>A clock that goes as the machine's does, but on the day that the portal tells its clocks for.</summary>
internal sealed class PortalTime : TimeProvider
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly TimeProvider _machine;
    private readonly TimeSpan _shift;

    private PortalTime(TimeProvider machine, TimeSpan shift) => (_machine, _shift) = (machine, shift);

    /// <summary>The portal's clock; the machine's where the portal sets no day.</summary>
    public static TimeProvider Of(Portal portal, TimeProvider machine) =>
        portal.DemonstrationDay is { } day ? On(day, machine) : machine;

    /// <summary>A clock that goes as the machine's does, from now on <paramref name="day"/>.</summary>
    public static TimeProvider On(DateOnly day, TimeProvider machine)
    {
        var today = DateOnly.FromDateTime(machine.GetUtcNow().ToOffset(China).DateTime);
        return new PortalTime(machine, TimeSpan.FromDays(day.DayNumber - today.DayNumber));
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _machine.GetUtcNow() + _shift;

    /// <inheritdoc/>
    public override long GetTimestamp() => _machine.GetTimestamp();

    /// <inheritdoc/>
    public override long TimestampFrequency => _machine.TimestampFrequency;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _machine.CreateTimer(callback, state, dueTime, period);
}
