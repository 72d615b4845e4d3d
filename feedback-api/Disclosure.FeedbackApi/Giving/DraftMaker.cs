using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>Makes of what was sent a rating that can be stored.</summary>
internal sealed class DraftMaker(SecretKeys keys, PortalClock clock)
{
    private const int BodyHashLength = 32;

    /// <summary>The rating; nothing where something is wrong with what was sent.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="request">What was sent.</param>
    /// <param name="problem">What is wrong with it; nothing where it is right.</param>
    public RatingDraft? Make(Survey survey, RatingRequest request, out Problem? problem)
    {
        problem = IdempotencyKey.Is(request.Key)
            ? null
            : ProblemKinds.Key.With(
                $"key 须为 {IdempotencyKey.MinimumLength} 至 {IdempotencyKey.MaximumLength} 个字母、数字、连字符或下划线；每份评价一个，重试时不变。",
                "key");
        return problem is null
            && CheckedRating.Check(survey.Question, request.Level?.Text, request.Reasons, request.Comment, out problem) is { } rating
                ? DraftOf(survey, rating, request)
                : null;
    }

    private RatingDraft DraftOf(Survey survey, CheckedRating rating, RatingRequest request)
    {
        var hasCode = UnambiguousCode.IsAnything(request.Token);
        // Filled in by a program, as people do not see it: kept and counted among what is left out, where everyone can see how many.
        var isAutoFilled = !string.IsNullOrEmpty(request.Homepage);
        return new()
        {
            Survey = survey.Id,
            QuestionVersion = survey.Question.Version,
            Channel = hasCode ? RatingChannel.Invited : RatingChannel.Open,
            CodeHash = hasCode ? InvitationCodes.HashOf(keys, survey.Id, request.Token!) : null,
            KeyHash = keys.RequestKeys.Of(survey.Id.Value, request.Key!),
            BodyHash = BodyHashOf(survey, rating, isAutoFilled),
            Level = rating.Level,
            Reasons = rating.Reasons,
            Comment = rating.Comment,
            Excluded = isAutoFilled ? ExclusionReason.AutoFilled : null,
            Receipt = UnambiguousCode.Make(ReceiptCode.Length),
            Day = clock.Today,
        };
    }

    // Of what is kept, not of what was typed: what comes to the same answer is the same answer. No word of it can hold what parts them.
    private string BodyHashOf(Survey survey, CheckedRating rating, bool isAutoFilled) => keys.RequestKeys.Of(
        "answer",
        survey.Id.Value,
        RatingLevels.Wire(rating.Level),
        string.Join(' ', rating.Reasons),
        isAutoFilled ? "1" : "",
        rating.Comment ?? "")[..BodyHashLength];
}
