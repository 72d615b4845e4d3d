namespace Disclosure.Content.Tests.Store;

/// <summary>A clock that stands still, in a zone of its own.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public static FixedTime Noon { get; } = new(new DateTimeOffset(2026, 11, 29, 4, 0, 0, 987, TimeSpan.Zero));

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("北京", TimeSpan.FromHours(8), "北京", "北京");

    public override DateTimeOffset GetUtcNow() => now;
}
