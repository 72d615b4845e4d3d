namespace Disclosure.FeedbackApi.Limits;

/// <summary>Keys that last a day and are nowhere when it is over.</summary>
internal interface IDayKeys
{
    /// <summary>The key of a day; those of days before are forgotten.</summary>
    byte[] Of(DateOnly day);
}
