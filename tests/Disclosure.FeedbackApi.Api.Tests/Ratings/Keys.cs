namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

internal static class Keys
{
    private static int _last;

    public static string Next() => $"key-of-a-test-{Interlocked.Increment(ref _last):D6}";
}
