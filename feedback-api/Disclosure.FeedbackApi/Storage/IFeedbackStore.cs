using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>
/// Where ratings are kept. Two implementations stand the same tests: LiteDB behind a journal of our own, for one process, and
/// PostgreSQL, for several. What a method has answered is on disk and survives a power cut; what it could not promise it says.
/// What was acknowledged is seen by every question that is asked after it.
/// </summary>
/// <remarks>
/// Where the store can't be read, questions and exports throw <see cref="StoreUnavailableException"/>, whose Chinese message is
/// for staff; <see cref="CheckAsync"/> gives the same message without throwing.
/// </remarks>
public interface IFeedbackStore : IAsyncDisposable
{
    /// <summary>
    /// Stores a rating. One code has one rating that counts: a later one takes its place. The same key again in the same survey
    /// is the same rating: with the same answer nothing is stored, with another one that takes the place of the first, and the
    /// receipt stays. An invited rating needs a code. The answer comes when the rating is on disk.
    /// </summary>
    /// <remarks>
    /// A caller that is cancelled while it waits has no answer, and may find its rating stored: it asks again with its key. A
    /// receipt that another rating has is answered as unavailable: the caller asks again with a new one.
    /// </remarks>
    ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation);

    /// <summary>What would become of a rating, were it given now. Nothing is stored or promised: another may come first.</summary>
    ValueTask<GiveResult> ForeseeAsync(RatingDraft draft, CancellationToken cancellation);

    /// <summary>Adds codes, by their keyed hashes, to a survey; those it has already are not counted twice.</summary>
    /// <returns>Whether they are on disk.</returns>
    ValueTask<bool> IssueCodesAsync(SurveyId survey, IReadOnlyList<string> codeHashes, CancellationToken cancellation);

    /// <summary>Takes a rating out of the count, or with no reason back in (an appeal that was right).</summary>
    /// <remarks>A replaced rating stays replaced: it is counted as such, whether it is excluded or not.</remarks>
    /// <returns>Whether there is such a rating and the change is on disk.</returns>
    ValueTask<bool> ExcludeAsync(string receipt, ExclusionReason? reason, CancellationToken cancellation);

    /// <summary>Takes a step in dealing with a rating: the next of its case, by its number.</summary>
    /// <returns>Whether there is such a rating in the survey, the step is its next, and it is on disk.</returns>
    ValueTask<bool> TakeStepAsync(CaseStep step, CancellationToken cancellation);

    /// <summary>The steps taken about a rating, in order.</summary>
    ValueTask<IReadOnlyList<CaseStep>> StepsOfAsync(StoredRating rating, CancellationToken cancellation);

    /// <summary>Every step taken about ratings of a survey: those of a rating together and in order.</summary>
    ValueTask<IReadOnlyList<CaseStep>> StepsAsync(SurveyId survey, CancellationToken cancellation);

    /// <summary>Whether a survey has a code.</summary>
    ValueTask<bool> HasCodeAsync(SurveyId survey, string codeHash, CancellationToken cancellation);

    /// <summary>The running counts of a survey, without reading its ratings.</summary>
    ValueTask<SurveyTally> TallyAsync(SurveyId survey, CancellationToken cancellation);

    /// <summary>The rating of a receipt; nothing where there is none.</summary>
    ValueTask<StoredRating?> FindAsync(string receipt, CancellationToken cancellation);

    /// <summary>Every rating of a survey, in the order they were given: for lists of receipts, comments and exports.</summary>
    IAsyncEnumerable<StoredRating> ReadAsync(SurveyId survey, CancellationToken cancellation);

    /// <summary>Everything the store knows as JSON lines that <see cref="RestoreAsync"/> takes, while it runs.</summary>
    ValueTask ExportAsync(Stream output, CancellationToken cancellation);

    /// <summary>Fills an empty store from an export. It refuses a store that holds something.</summary>
    /// <returns>Nothing where it is restored; else why not, in Chinese.</returns>
    ValueTask<string?> RestoreAsync(Stream input, CancellationToken cancellation);

    /// <summary>Whether it can take ratings now: nothing where it can; else why not, in Chinese.</summary>
    ValueTask<string?> CheckAsync(CancellationToken cancellation);
}
