using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// The rules of the store: what becomes of a request, and what an entry changes. The same for entries that are new and for
/// entries that are read from the journal, over any state.
/// </summary>
/// <param name="state">The state that the changes lie over.</param>
internal sealed class Ledger(IRatingLookup state)
{
    /// <summary>What the entries changed so far.</summary>
    public Changes Changes { get; } = new();

    /// <summary>
    /// What becomes of a rating, were it stored now; stored, replaced or amended where <see cref="Apply"/> may follow.
    /// </summary>
    public GiveResult Decide(RatingDraft draft, GiveIdentity identity)
    {
        if (Receipt(identity.Key) is { } receipt && Rating(receipt) is { } first)
            return DecideAgain(first, identity);
        // Receipts are random: one that is taken is a fault of the caller's, and must not get into the journal.
        if (Has(draft.Receipt))
            return new GiveResult(GiveOutcome.Unavailable);
        if (identity.Code is not { } id)
            return draft.Channel == RatingChannel.Invited
                ? new GiveResult(GiveOutcome.UnknownCode)
                : new GiveResult(GiveOutcome.Stored, draft.Receipt);
        return Code(id) switch
        {
            null => new GiveResult(GiveOutcome.UnknownCode),
            { Receipt: null } => new GiveResult(GiveOutcome.Stored, draft.Receipt),
            _ => new GiveResult(GiveOutcome.Replaced, draft.Receipt),
        };
    }

    // The same key: the same rating, whatever came of it meanwhile.
    private GiveResult DecideAgain(RatingState first, GiveIdentity identity)
    {
        var (receipt, was) = (first.Rating.Receipt, first.Identity);
        if (was.Body is null || identity.Body is null)
            return new GiveResult(GiveOutcome.Repeated, receipt);
        if (was.Code is not null && identity.Code is not null && was.Code != identity.Code)
            return new GiveResult(GiveOutcome.OtherCode);
        var isCodeNew = was.Code is null && identity.Code is not null;
        if (was.Body == identity.Body && !isCodeNew)
            return new GiveResult(GiveOutcome.Repeated, receipt);
        return isCodeNew && Code(identity.Code!.Value) is null
            ? new GiveResult(GiveOutcome.UnknownCode)
            : new GiveResult(GiveOutcome.Amended, receipt);
    }

    /// <summary>Whether there is a rating.</summary>
    public bool Has(string receipt) => Rating(receipt) is not null;

    /// <summary>Whether a step may be stored: its rating is there, and it is the next of its case.</summary>
    public bool Allows(CaseStep step) =>
        step.Number is > 0 and <= CaseStep.Most
        && Rating(step.Receipt)?.Rating.Survey == step.Survey
        && Survey(step.Survey).Number is var survey
        && (step.Number == 1 || HasStep(survey, step.Receipt, step.Number - 1))
        && !HasStep(survey, step.Receipt, step.Number);

    /// <summary>Applies an entry.</summary>
    public void Apply(StoreEntry entry, long sequence)
    {
        switch (entry)
        {
            case RatingGiven given:
                Give(given.Rating, sequence);
                break;
            case RatingAmended amended:
                Amend(amended.Rating);
                break;
            case CodesIssued issued:
                Issue(issued);
                break;
            case RatingExcluded excluded:
                Exclude(excluded);
                break;
            case CaseStepTaken taken:
                Take(taken.Step);
                break;
            case KeyNamed named:
                Changes.Key = named.Fingerprint;
                break;
        }

        Changes.Last = sequence;
        Changes.Entries++;
    }

    private void Give(RatingDraft draft, long sequence)
    {
        var identity = GiveIdentity.Of(draft);
        var survey = Survey(draft.Survey);
        var rating = new RatingState(survey.RatingId(sequence), StoredRating.Of(draft), identity);
        Changes.Ratings[draft.Receipt] = rating;
        Changes.Keys[identity.Key] = draft.Receipt;
        Changes.Surveys[draft.Survey] = survey with { Tally = survey.Tally.With(rating.Rating) };
        if (identity.Code is { } code)
            Use(code, draft.Receipt);
    }

    private void Amend(RatingDraft draft)
    {
        if (Rating(draft.Receipt) is not { } rating)
            return;
        var identity = GiveIdentity.Of(draft) with { Key = rating.Identity.Key };
        identity = identity with { Code = rating.Identity.Code ?? identity.Code };
        Change(
            rating with { Identity = identity, IsAmended = true },
            rating.Rating,
            rating.Rating.Amended(draft, hasCode: rating.Identity.Code is not null));
        if (identity.Code is { } code)
            Use(code, draft.Receipt);
    }

    // One code, one rating that counts: the one that was answered last.
    private void Use(HashId code, string receipt)
    {
        if (Code(code)?.Receipt is { } before && before != receipt && Rating(before) is { } earlier)
            Change(earlier, earlier.Rating, earlier.Rating with { IsReplaced = true });
        Changes.Codes[code] = new CodeState(receipt);
    }

    private void Issue(CodesIssued issued)
    {
        var added = 0;
        foreach (var code in issued.Codes.Select(hash => HashId.Of(issued.Survey, hash)))
        {
            if (Code(code) is not null)
                continue;
            Changes.Codes[code] = new CodeState(Receipt: null);
            added++;
        }

        var survey = Survey(issued.Survey);
        Changes.Surveys[issued.Survey] = survey with { Tally = survey.Tally with { Invited = survey.Tally.Invited + added } };
    }

    private void Exclude(RatingExcluded excluded)
    {
        if (Rating(excluded.Receipt) is { } rating)
            Change(rating, rating.Rating, rating.Rating with { Excluded = excluded.Reason });
    }

    private void Take(CaseStep step)
    {
        var state = new CaseStepState(Survey(step.Survey).Number, step);
        Changes.Steps[state.Place] = state;
    }

    private void Change(RatingState rating, StoredRating before, StoredRating changed)
    {
        var survey = Survey(changed.Survey);
        Changes.Surveys[changed.Survey] = survey with { Tally = survey.Tally.Without(before).With(changed) };
        Changes.Ratings[changed.Receipt] = rating with { Rating = changed };
    }

    private RatingState? Rating(string receipt) => Changes.Ratings.GetValueOrDefault(receipt) ?? state.Rating(receipt);

    private bool HasStep(int survey, string receipt, int number) =>
        Changes.Steps.ContainsKey((receipt, number)) || state.HasStep(survey, receipt, number);

    private string? Receipt(HashId key) => Changes.Keys.GetValueOrDefault(key) ?? state.Receipt(key);

    private CodeState? Code(HashId code) => Changes.Codes.GetValueOrDefault(code) ?? state.Code(code);

    private SurveyState Survey(SurveyId survey)
    {
        if ((Changes.Surveys.GetValueOrDefault(survey) ?? state.Survey(survey)) is { } known)
            return known;
        var fresh = new SurveyState(SurveyCount() + 1, SurveyTally.Empty);
        Changes.Surveys[survey] = fresh;
        return fresh;
    }

    private int SurveyCount() => state.SurveyCount + Changes.Surveys.Keys.Count(survey => state.Survey(survey) is null);
}
