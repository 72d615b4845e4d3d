namespace Disclosure.FeedbackApi.Results;

/// <summary>A bad rating that counts.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Day">The day it was given.</param>
internal readonly record struct BadRating(string Receipt, DateOnly Day);
