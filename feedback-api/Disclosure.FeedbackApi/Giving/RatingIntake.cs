using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Metrics;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>
/// Takes ratings: reads what was sent, looks whether it is known already, looks at the code, then takes of the budgets, stores, and gives
/// back where nothing was stored. A request that is refused costs nobody anything but the one who sent it.
/// </summary>
internal sealed class RatingIntake(
    SurveyCatalog surveys,
    IFeedbackStore store,
    DraftMaker drafts,
    CaseCodes cases,
    PortalClock clock,
    GivingBudgets budgets,
    CodeGuesses guesses,
    AnomalyWatch watch,
    FeedbackMetrics metrics)
{
    /// <summary>Takes a rating.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<RatingAnswer> TakeAsync(RatingRequest request, string address, CancellationToken cancellation)
    {
        var answer = await ReadAsync(request, address, cancellation);
        metrics.Answered(answer.Problem, isDecoy: !string.IsNullOrEmpty(request.Homepage));
        return answer;
    }

    private async ValueTask<RatingAnswer> ReadAsync(RatingRequest request, string address, CancellationToken cancellation)
    {
        if (surveys.Find(request.Survey ?? "") is not { } survey)
            return ProblemKinds.UnknownSurvey.With("请核对链接或二维码。", "survey");
        var draft = drafts.Make(survey, request, out var problem);
        if (draft is null)
            return survey.IsOpenOn(clock.Today) ? problem! : Closed(survey);
        // Whoever was answered before gets the same answer: after the last day, and whatever limit has been reached, as well.
        var mayLook = draft.CodeHash is null || guesses.MayLook(survey.Id.Value, address);
        var foreseen = await store.ForeseeAsync(mayLook ? draft : WithoutCode(draft), cancellation);
        if (foreseen.Outcome == GiveOutcome.Repeated)
            return await RepeatedAsync(foreseen, draft, cancellation);
        if (!survey.IsOpenOn(clock.Today))
            return Closed(survey);
        if (!mayLook)
            return TooManyCodes;
        return foreseen.Outcome is GiveOutcome.Stored or GiveOutcome.Replaced or GiveOutcome.Amended
            ? await StoreAsync(draft, address, foreseen.Outcome == GiveOutcome.Amended, cancellation)
            : await RefusedAsync(draft, foreseen.Outcome, address, cancellation);
    }

    private static RatingDraft WithoutCode(RatingDraft draft) => draft with { CodeHash = null, Channel = RatingChannel.Open };

    private async ValueTask<RatingAnswer> StoreAsync(
        RatingDraft draft, string address, bool isAmending, CancellationToken cancellation)
    {
        var (reservation, limit) = await budgets.ReserveAsync(draft, address, isAmending, cancellation);
        if (limit is not null)
            return limit;
        var result = await GiveAsync(draft, reservation, cancellation);
        switch (result.Outcome)
        {
            case GiveOutcome.Stored or GiveOutcome.Replaced or GiveOutcome.Amended:
                var isFirst = result.Outcome == GiveOutcome.Stored;
                if (draft.Excluded is null)
                    watch.Rated(draft, address, isFirst);
                return Given(draft.Level, result.Receipt!, isReplacing: !isFirst);
            case GiveOutcome.Repeated:
                return await RepeatedAsync(result, draft, cancellation);
            default:
                return await RefusedAsync(draft, result.Outcome, address, cancellation);
        }
    }

    // Where the caller went away the rating may be stored all the same: then what was taken stays taken.
    private async ValueTask<GiveResult> GiveAsync(RatingDraft draft, Reservation reservation, CancellationToken cancellation)
    {
        var isStored = false;
        try
        {
            var result = await store.GiveAsync(draft, cancellation);
            isStored = result.Outcome is GiveOutcome.Stored or GiveOutcome.Replaced or GiveOutcome.Amended;
            return result;
        }
        catch (OperationCanceledException)
        {
            isStored = true;
            throw;
        }
        finally
        {
            if (!isStored)
                await budgets.GiveBackAsync(reservation);
        }
    }

    private async ValueTask<RatingAnswer> RefusedAsync(
        RatingDraft draft, GiveOutcome outcome, string address, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case GiveOutcome.UnknownCode:
                watch.WrongCode(draft.Survey);
                return await guesses.CountWrongAsync(draft.Survey.Value, address, cancellation)
                    ? ProblemKinds.WrongCode.With("请核对评价码。没有评价码也可以评价：留空即可，结果单独公布、不计分。", "token")
                    : TooManyCodes;
            case GiveOutcome.OtherCode:
                return ProblemKinds.OtherCode.With("这份评价先前提交时用的是另一个评价码。用另一个评价码评价的，请重新打开评价表。", "token");
            case GiveOutcome.Busy:
                return ProblemKinds.Busy.With("此刻提交的人太多，请几秒后再提交一次；不会重复计算。");
            default:
                return ProblemKinds.Unavailable.With("您的评价没有保存，请稍后再提交一次；不会重复计算。");
        }
    }

    // The first answer: what it was given for is asked of the store.
    private async ValueTask<RatingAnswer> RepeatedAsync(GiveResult result, RatingDraft draft, CancellationToken cancellation) => Given(
        (await store.FindAsync(result.Receipt!, cancellation))?.Level ?? draft.Level, result.Receipt!, isReplacing: false);

    private RatingAnswer Given(SatisfactionLevel level, string receipt, bool isReplacing) =>
        RatingAnswer.Given(receipt, RatingLevels.AsksReason(level) ? cases.Of(receipt) : null, isReplacing);

    private static Problem Closed(Survey survey) =>
        ProblemKinds.Closed.With($"这项评价的时间为 {survey.Opens:yyyy-MM-dd} 至 {survey.Closes:yyyy-MM-dd}。", "survey");

    private static Problem TooManyCodes { get; } =
        ProblemKinds.TooManyCodes.With("同一网络输入错误评价码的次数过多，请核对评价码，或十分钟后再试。", "token");
}
