using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>A rating as it arrives, before anything in it is trusted.</summary>
public sealed record RatingRequest
{
    /// <summary>The survey.</summary>
    public string? Survey { get; init; }

    /// <summary>The one-time code; nothing in the open channel.</summary>
    public string? Token { get; init; }

    /// <summary>1 to 5, 5 the best, or <c>unknown</c>.</summary>
    public LevelOnWire? Level { get; init; }

    /// <summary>Codes of reasons: required with 1 and 2, left out with others.</summary>
    public IReadOnlyList<string>? Reasons { get; init; }

    /// <summary>A comment of at most 500 characters.</summary>
    public string? Comment { get; init; }

    /// <summary>16 to 64 letters, digits, dashes or underscores that make a repeated request the same request.</summary>
    public string? Key { get; init; }

    /// <summary>Stays empty: people do not see it. A rating with something in it is kept and left out of the count (自动填写).</summary>
    public string? Homepage { get; init; }
}
