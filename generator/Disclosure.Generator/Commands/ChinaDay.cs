namespace Disclosure.Generator.Commands;

/// <summary>The day in China, whatever zone the machine is set to: surveys open and close by it.</summary>
internal static class ChinaDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day that it is there now.</summary>
    public static DateOnly Of(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Offset).DateTime);
}
