using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>
/// The comments that approvers decided to publish, each with the reply that was there when they decided: what is written afterwards is
/// seen by nobody before it is decided on too. They carry no level, day or receipt: that one is there tells that somebody wrote it, and no
/// more. Finding them reads every rating of a survey, so that it is done once however many ask.
/// </summary>
internal sealed class CommentBook(IFeedbackStore store, CommentDecisions decisions, ResultBook results, TimeProvider time)
{
    // As with results: what took a second to make stands for ten.
    private const int MostOfTheTime = 10;

    private readonly ConcurrentDictionary<SurveyId, Shelf> _shelves = new();

    /// <summary>The published comments of a survey, in the order of their text: the order they came in would tell who wrote them.</summary>
    public async ValueTask<PublishedComment[]> PublishedAsync(Survey survey, CancellationToken cancellation)
    {
        await decisions.CatchUpAsync(cancellation);
        var published = await results.PublishedAsync(survey, cancellation);
        var shelf = _shelves.GetOrAdd(survey.Id, _ => new());
        if (Standing(shelf, published) is { } standing)
            return standing;
        await shelf.Making.WaitAsync(cancellation);
        try
        {
            return Standing(shelf, published) ?? await MakeAsync(shelf, survey.Id, published, cancellation);
        }
        finally
        {
            shelf.Making.Release();
        }
    }

    /// <summary>
    /// Decides whether a comment is published, and the reply with it that is there now. It is on disk before the call returns.
    /// </summary>
    public async ValueTask DecideAsync(StoredRating rating, bool publish, CancellationToken cancellation) =>
        decisions.Decide(new(rating.Receipt, publish, ReplyIn(await store.StepsOfAsync(rating, cancellation))?.Number));

    /// <summary>The reply among the steps of a case; nothing where there is none.</summary>
    public static CaseStep? ReplyIn(IEnumerable<CaseStep> steps) => steps.LastOrDefault(step => step.Kind == CaseStepKind.Replied);

    private PublishedComment[]? Standing(Shelf shelf, PublishedResult published) =>
        shelf.Current is { } made && ReferenceEquals(made.Of, published) && made.Decisions == decisions.Count
        && time.GetElapsedTime(made.At) < made.Cost * MostOfTheTime
            ? made.Comments
            : null;

    private async Task<PublishedComment[]> MakeAsync(
        Shelf shelf, SurveyId survey, PublishedResult published, CancellationToken cancellation)
    {
        var (start, decided) = (time.GetTimestamp(), decisions.Count);
        var steps = (await store.StepsAsync(survey, cancellation)).ToLookup(step => step.Receipt, StringComparer.Ordinal);
        var comments = new List<PublishedComment>();
        await foreach (var rating in store.ReadAsync(survey, cancellation))
        {
            if (
                rating.Comment is { } comment && Counts(rating, published)
                    && decisions.Find(rating.Receipt) is { Publish: true } decision)
                comments.Add(
                    new(comment, ReplyIn(steps[rating.Receipt]) is { } reply && reply.Number == decision.Reply ? reply.Text : null));
        }

        PublishedComment[] ordered =
        [
            .. comments.OrderBy(one => one.Comment, StringComparer.Ordinal).ThenBy(one => one.Reply, StringComparer.Ordinal)
        ];
        shelf.Current = new(published, ordered, decided, time.GetTimestamp(), time.GetElapsedTime(start));
        return ordered;
    }

    // With the last result a comment goes when its rating leaves the counts: before, it would show which one waits to leave them.
    private static bool Counts(StoredRating rating, PublishedResult published) => published.IsLast
        ? published.Version.Ratings.Find(rating.Receipt) is not null
        : rating is { Excluded: null, IsReplaced: false };

    private sealed class Shelf
    {
        public SemaphoreSlim Making { get; } = new(1, 1);

        public volatile Made? Current;
    }

    private sealed record Made(PublishedResult Of, PublishedComment[] Comments, int Decisions, long At, TimeSpan Cost);
}
