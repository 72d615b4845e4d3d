using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>A slip as it is kept between the two entries: checked, its comment masked.</summary>
/// <param name="Level">The level on the wire.</param>
/// <param name="Reasons">The reasons, in the question's order.</param>
/// <param name="Comment">The comment.</param>
internal sealed record KeyedLine(string Level, IReadOnlyList<string> Reasons, string? Comment)
{
    /// <summary>A checked slip.</summary>
    public static KeyedLine Of(CheckedRating rating) => new(RatingLevels.Wire(rating.Level), rating.Reasons, rating.Comment);

    /// <summary>Whether two people ticked the same. Comments are typed differently by any two, and the first is kept.</summary>
    public bool Agrees(KeyedLine other) => Level == other.Level && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);
}
