using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// What ratings take of budgets. Those with a code have budgets of their own, which no number of open ones can use up; and only what is
/// stored stays taken.
/// </summary>
internal sealed class GivingBudgets(ILimitCounters counters, FeedbackOptions options)
{
    // As much of a keyed hash as tells codes and keys apart.
    private const int HashLength = 32;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Takes what a rating takes.</summary>
    /// <param name="draft">The rating.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="isAmending">Whether it is another answer under a known key.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What was taken, or what to answer where a budget had too little.</returns>
    public async ValueTask<(Reservation Taken, Problem? Problem)> ReserveAsync(
        RatingDraft draft, string address, bool isAmending, CancellationToken cancellation)
    {
        var reservation = await counters.ReserveAsync(isAmending ? OfAnother(draft) : OfFirst(draft, address), cancellation);
        return (reservation, reservation.Exhausted is { } exhausted ? ProblemOf(exhausted) : null);
    }

    /// <summary>Gives back what was taken for what was not stored.</summary>
    public ValueTask GiveBackAsync(Reservation reservation) => counters.GiveBackAsync(reservation);

    private BudgetUse[] OfFirst(RatingDraft draft, string address) => draft.CodeHash is null
        ? [OfSurvey(draft), new($"address/{draft.Survey}/{address}", options.OpenRatingsPerAddress, Day)]
        : [OfSurvey(draft), OfCode(draft)];

    // Another answer: the address has paid for the first, and whose rating it is the key tells.
    private BudgetUse[] OfAnother(RatingDraft draft)
    {
        var key = new BudgetUse($"key/{draft.Survey}/{draft.KeyHash.AsSpan(0, HashLength)}", options.AnswersPerCode, Day);
        return draft.CodeHash is null ? [OfSurvey(draft), key] : [OfSurvey(draft), OfCode(draft), key];
    }

    private BudgetUse OfSurvey(RatingDraft draft) =>
        new(draft.CodeHash is null ? $"open/{draft.Survey}" : $"invited/{draft.Survey}", options.RatingsPerSurvey, Minute);

    private BudgetUse OfCode(RatingDraft draft) =>
        new($"code/{draft.Survey}/{draft.CodeHash.AsSpan(0, HashLength)}", options.AnswersPerCode, Day);

    private static Problem ProblemOf(BudgetUse exhausted) => exhausted.Budget.Split('/')[0] switch
    {
        "address" => ProblemKinds.TooManyOpen.With("同一网络今天提交的公开评价已达上限。持有评价码的不受此限。"),
        "code" or "key" => ProblemKinds.TooManyAnswers.With($"同一份评价一天最多提交 {exhausted.Size} 次，以今天最后一次收到的为准。要再改，请明天再来。"),
        _ => ProblemKinds.TooMany.With("这项评价此刻提交人数过多，请一分钟后再试。"),
    };
}
