using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>A rating as text, with all it has: a record with an array in it does not compare by value.</summary>
internal static class RatingText
{
    public static string Of(StoredRating rating) =>
        $"{rating.Receipt} {rating.Survey} {rating.QuestionVersion} {rating.Channel} {rating.Level} [{string.Join(' ', rating.Reasons)}] "
        + $"{rating.Comment} {rating.Batch} {rating.Day:O} {rating.Excluded} {rating.IsReplaced}";
}
