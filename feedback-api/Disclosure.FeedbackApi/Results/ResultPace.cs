namespace Disclosure.FeedbackApi.Results;

/// <summary>When a result is made behind the back of those who ask for it.</summary>
/// <param name="LargeFrom">
/// Ratings from which a survey is large: reading them takes so long that the result before is given meanwhile. Of smaller
/// surveys whoever asks waits for it.
/// </param>
internal sealed record ResultPace(int LargeFrom = 20_000);
