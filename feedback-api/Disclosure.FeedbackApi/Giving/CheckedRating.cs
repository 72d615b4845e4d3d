using System.Collections.Immutable;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>The answer in a rating, checked against the survey's question.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The reasons, in the question's order; none but with the two lowest levels, which are the ones that ask.</param>
/// <param name="Comment">The comment as it is kept.</param>
internal sealed record CheckedRating(SatisfactionLevel Level, ImmutableArray<string> Reasons, string? Comment)
{
    /// <summary>Checks an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="level">The level as it is written on the wire.</param>
    /// <param name="reasons">The reasons given.</param>
    /// <param name="comment">The comment as it was typed.</param>
    /// <param name="problem">What is wrong with it; nothing where it is right.</param>
    /// <returns>The answer; nothing where something is wrong with it.</returns>
    public static CheckedRating? Check(
        SurveyQuestion question, string? level, IReadOnlyList<string>? reasons, string? comment, out Problem? problem)
    {
        var read = RatingLevels.Read(level);
        problem = read is { } given
            ? ProblemOfReasons(question, given, reasons ?? []) ?? ProblemOfComment(comment)
            : ProblemKinds.Level.With("请选择一个评价等级：1 至 5，或 unknown（不清楚）。", "level");
        return problem is null ? new(read!.Value, ReasonsOf(question, read.Value, reasons ?? []), TypedText.Clean(comment)) : null;
    }

    private static Problem? ProblemOfReasons(SurveyQuestion question, SatisfactionLevel level, IReadOnlyList<string> reasons)
    {
        if (reasons.Any(code => !question.Reasons.Any(reason => reason.Code == code)))
            return ProblemKinds.UnknownReason.With("所选原因不在这项评价的选项之内。", "reasons");
        return RatingLevels.AsksReason(level) && reasons.Count == 0
            ? ProblemKinds.ReasonMissing.With("选择“不满意”或“非常不满意”时，请至少选择一个原因，以便改进。", "reasons")
            : null;
    }

    private static Problem? ProblemOfComment(string? comment) => TypedText.IsTooLong(comment, TextLimits.Comment)
        ? ProblemKinds.CommentTooLong.With($"意见请控制在 {TextLimits.Comment} 字以内。", "comment")
        : null;

    // The form without script shows the reasons to everyone: ticked with a good level they say nothing, and are not kept.
    private static ImmutableArray<string> ReasonsOf(SurveyQuestion question, SatisfactionLevel level, IReadOnlyList<string> reasons) =>
        RatingLevels.AsksReason(level)
            ? [.. question.Reasons.Select(reason => reason.Code).Where(reasons.Contains)]
            : [];
}
