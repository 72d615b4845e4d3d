using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>Deals with bad ratings: one step after the other, each only where it is its turn.</summary>
internal sealed class CaseBook(IFeedbackStore store, SurveyCatalog surveys, PortalClock clock)
{
    /// <summary>The case of a receipt; nothing where there is no such rating, or it is none that is dealt with.</summary>
    public async ValueTask<Case?> FindAsync(string typed, CancellationToken cancellation)
    {
        var receipt = UnambiguousCode.Read(typed);
        return UnambiguousCode.Is(receipt, ReceiptCode.Length) && await store.FindAsync(receipt, cancellation) is { } rating
            && Case.Is(rating)
            ? CaseOf(rating, await store.StepsOfAsync(rating, cancellation))
            : null;
    }

    /// <summary>The cases of a survey, in the order of their ratings.</summary>
    public async Task<IReadOnlyList<Case>> ListAsync(SurveyId survey, CancellationToken cancellation)
    {
        var steps = (await store.StepsAsync(survey, cancellation)).ToLookup(step => step.Receipt, StringComparer.Ordinal);
        var (cases, rules) = (new List<Case>(), surveys.Cases);
        await foreach (var rating in store.ReadAsync(survey, cancellation).Where(Case.Is))
            cases.Add(CaseOf(rating, [.. steps[rating.Receipt]], rules));
        return cases;
    }

    /// <summary>The case of a bad rating that counts, with the steps taken, in order.</summary>
    public Case CaseOf(StoredRating rating, IReadOnlyList<CaseStep> steps) => CaseOf(rating, steps, surveys.Cases);

    /// <summary>Takes a step.</summary>
    /// <param name="of">The case as it was found.</param>
    /// <param name="kind">The step.</param>
    /// <param name="text">What is said; nothing with a rating.</param>
    /// <param name="level">The level of a second rating; nothing with other steps.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The case with the step, which is on disk; or what stands in the way.</returns>
    public async ValueTask<(Case? After, Problem? Problem)> TakeAsync(
        Case of, CaseStepKind kind, string? text, SatisfactionLevel? level, CancellationToken cancellation)
    {
        var step = new CaseStep
        {
            Receipt = of.Rating.Receipt,
            Survey = of.Rating.Survey,
            Number = of.Steps.Count + 1,
            Kind = kind,
            Day = clock.Today,
            Text = TypedText.Clean(text),
            Level = level,
        };
        if (await store.TakeStepAsync(step, cancellation))
            return (CaseOf(of.Rating, [.. of.Steps, step]), null);
        var now = CaseOf(of.Rating, await store.StepsOfAsync(of.Rating, cancellation));
        if (now.Steps.Count == of.Steps.Count)
            return (null, ProblemKinds.Unavailable.With("办理情况没有保存，请稍后再试。"));
        return IsTaken(now, kind, text, level) ? (now, null) : (null, OutOfTurn(now));
    }

    /// <summary>
    /// Whether the respondent sent the very same before: a second rating and an appeal are made once, and a button pressed twice is no
    /// second one.
    /// </summary>
    public static bool IsTaken(Case of, CaseStepKind kind, string? text, SatisfactionLevel? level) =>
        kind is CaseStepKind.RatedAgain or CaseStepKind.Appealed
        && of.Steps.Any(step => step.Kind == kind && step.Level == level && step.Text == TypedText.Clean(text));

    /// <summary>Why a step can't be taken now, before it is tried; nothing where it can.</summary>
    public static Problem? ProblemOf(Case of, CaseStepKind kind, string? text)
    {
        if (!of.Progress.Allows(kind))
            return OutOfTurn(of);
        if (kind == CaseStepKind.RatedAgain)
            return null;
        if (TypedText.Clean(text) is null)
            return ProblemKinds.CaseText.With("请写明内容。", "text");
        var limit = kind == CaseStepKind.Appealed ? TextLimits.Appeal : TextLimits.CaseStep;
        return TypedText.IsTooLong(text, limit) ? ProblemKinds.CaseText.With($"内容请控制在 {limit} 字以内。", "text") : null;
    }

    private static Problem OutOfTurn(Case of) =>
        ProblemKinds.CaseState.With($"这件差评现在是“{CaseWords.Of(of.Progress.Stage)}”，不能进行这一步。");

    private static Case CaseOf(StoredRating rating, IReadOnlyList<CaseStep> steps, CaseRules rules) =>
        new(rating, steps, CaseProgress.Of(rating.Day, steps, rules));
}
