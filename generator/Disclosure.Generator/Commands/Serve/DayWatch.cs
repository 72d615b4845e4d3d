namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Calls back when another day has begun in China. It looks at the clock each minute, and not once at midnight: a machine that slept, or
/// whose clock was set, is told of the day as well.
/// </summary>
internal sealed class DayWatch : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ITimer _timer;
    private DateOnly _day;

    /// <param name="time">The clock.</param>
    /// <param name="changed">What to do on another day; it must throw nothing.</param>
    public DayWatch(TimeProvider time, Action changed)
    {
        _day = ChinaDay.Of(time);
        _timer = time.CreateTimer(_ => Look(time, changed), null, Minute, Minute);
    }

    public void Dispose() => _timer.Dispose();

    private void Look(TimeProvider time, Action changed)
    {
        var day = ChinaDay.Of(time);
        if (day == _day)
            return;
        _day = day;
        changed();
    }
}
