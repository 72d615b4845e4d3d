namespace Disclosure.FeedbackApi.Clock;

/// <summary>Days in China, whatever zone the machine is set to: surveys open and close by them.</summary>
internal sealed class PortalClock(TimeProvider time)
{
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    /// <summary>Now, in China.</summary>
    public DateTimeOffset Now => InChina(time.GetUtcNow());

    /// <summary>A moment by the clocks of China.</summary>
    public static DateTimeOffset InChina(DateTimeOffset moment) => moment.ToOffset(ChinaStandardTime);

    /// <summary>The first moment of a day in China.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, ChinaStandardTime);

    /// <summary>Today, in China.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
