using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>Takes ratings: checks what was sent, and stores nothing but what is valid.</summary>
internal sealed class RatingIntake(
    SurveyCatalog surveys,
    IFeedbackStore store,
    SecretKeys keys,
    CaseCodes cases,
    PortalClock clock,
    RequestLimits limits,
    AnomalyWatch watch,
    FeedbackMetrics metrics)
{
    /// <summary>Takes a rating.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<RatingAnswer> TakeAsync(RatingRequest request, string address, CancellationToken cancellation)
    {
        var answer = string.IsNullOrEmpty(request.Homepage)
            ? await TakeHonestAsync(request, address, cancellation)
            // Filled in by a program: it looks accepted, and nothing is stored.
            : Given(
                RatingLevels.Read(request.Level?.Text) ?? SatisfactionLevel.Unknown, UnambiguousCode.Make(ReceiptCode.Length));
        metrics.Answered(answer.Problem, isDecoy: !string.IsNullOrEmpty(request.Homepage));
        return answer;
    }

    private async ValueTask<RatingAnswer> TakeHonestAsync(RatingRequest request, string address, CancellationToken cancellation)
    {
        if (surveys.Find(request.Survey ?? "") is not { } survey)
            return ProblemKinds.UnknownSurvey.With("请核对链接或二维码。", "survey");
        if (!survey.IsOpenOn(clock.Today))
            return ProblemKinds.Closed.With($"这项评价的时间为 {survey.Opens:yyyy-MM-dd} 至 {survey.Closes:yyyy-MM-dd}。", "survey");
        if (!IdempotencyKey.Is(request.Key))
        {
            return ProblemKinds.Key.With(
                $"key 须为 {IdempotencyKey.MinimumLength} 至 {IdempotencyKey.MaximumLength} 个字母、数字、连字符或下划线；每份评价一个，重试时不变。",
                "key");
        }

        if (CheckedRating.Check(survey.Question, request.Level?.Text, request.Reasons, request.Comment, out var problem) is not { } rating)
            return problem!;
        return LimitOf(survey, request, address) is { } limit
            ? limit
            : await StoreAsync(survey, DraftOf(survey, rating, request), address, cancellation);
    }

    private Problem? LimitOf(Survey survey, RatingRequest request, string address)
    {
        if (!limits.MayBeRated(survey.Id))
            return ProblemKinds.TooMany.With("这项评价此刻提交人数过多，请一分钟后再试。");
        if (IsOpen(request))
            return limits.MayRateOpenly(survey.Id, address) ? null : ProblemKinds.TooManyOpen.With("同一网络今天提交的公开评价已达上限。持有评价码的不受此限。");
        return limits.MayTryCodes(address) ? null : ProblemKinds.TooManyCodes.With("同一网络输入错误评价码的次数过多，请十分钟后再试。", "token");
    }

    private RatingDraft DraftOf(Survey survey, CheckedRating rating, RatingRequest request) => new()
    {
        Survey = survey.Id,
        QuestionVersion = survey.Question.Version,
        Channel = IsOpen(request) ? RatingChannel.Open : RatingChannel.Invited,
        CodeHash = IsOpen(request) ? null : InvitationCodes.HashOf(keys, survey.Id, request.Token!),
        KeyHash = keys.RequestKeys.Of(survey.Id.Value, request.Key!),
        Level = rating.Level,
        Reasons = rating.Reasons,
        Comment = rating.Comment,
        Receipt = UnambiguousCode.Make(ReceiptCode.Length),
        Day = clock.Today,
    };

    private async ValueTask<RatingAnswer> StoreAsync(Survey survey, RatingDraft draft, string address, CancellationToken cancellation)
    {
        var result = await store.GiveAsync(draft, cancellation);
        switch (result.Outcome)
        {
            case GiveOutcome.Stored or GiveOutcome.Replaced:
                watch.Rated(survey.Id, draft.Level, address);
                return Given(draft.Level, result.Receipt!);
            case GiveOutcome.Repeated:
                // The first answer, whatever is sent now: what it was given for is asked of the store.
                return Given((await store.FindAsync(result.Receipt!, cancellation))?.Level ?? draft.Level, result.Receipt!);
            case GiveOutcome.UnknownCode:
                limits.CountWrongCode(address);
                watch.WrongCode(survey.Id);
                return ProblemKinds.WrongCode.With("请核对评价码。没有评价码也可以评价：留空即可，结果单独公布、不计分。", "token");
            case GiveOutcome.Busy:
                return ProblemKinds.Busy.With("此刻提交的人太多，请几秒后再提交一次；不会重复计算。");
            default:
                return ProblemKinds.Unavailable.With("您的评价没有保存，请稍后再提交一次；不会重复计算。");
        }
    }

    private RatingAnswer Given(SatisfactionLevel level, string receipt) =>
        RatingAnswer.Given(receipt, RatingLevels.AsksReason(level) ? cases.Of(receipt) : null);

    private static bool IsOpen(RatingRequest request) => string.IsNullOrWhiteSpace(request.Token);
}
