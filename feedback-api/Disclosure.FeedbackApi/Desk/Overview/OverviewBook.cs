using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Overview;

/// <summary>Brings together how every survey stands. The ratings of each are read once.</summary>
internal sealed class OverviewBook(
    IFeedbackStore store, SurveyCatalog surveys, CaseBook cases, Moderator moderation, CommentDecisions decisions, PortalClock clock)
{
    /// <summary>Every survey, open ones first; and the cases that wait for something, what is due first before the others.</summary>
    public async Task<(IReadOnlyList<SurveyRow> Rows, IReadOnlyList<Case> Open)> ReadAsync(CancellationToken cancellation)
    {
        await decisions.CatchUpAsync(cancellation);
        var (rows, open) = (new List<SurveyRow>(), new List<Case>());
        foreach (var survey in surveys.All)
        {
            var (row, waiting) = await ReadAsync(survey, cancellation);
            rows.Add(row);
            open.AddRange(waiting);
        }

        return ([.. rows.OrderByDescending(row => row.Survey.IsOpenOn(clock.Today))], StaffCases.InOrder(open));
    }

    private async Task<(SurveyRow Row, List<Case> Open)> ReadAsync(Survey survey, CancellationToken cancellation)
    {
        var steps = (await store.StepsAsync(survey.Id, cancellation)).ToLookup(step => step.Receipt, StringComparer.Ordinal);
        var (undecided, open) = (0, new List<Case>());
        await foreach (var rating in store.ReadAsync(survey.Id, cancellation))
        {
            if (moderation.IsUndecided(rating, CommentBook.ReplyIn(steps[rating.Receipt])))
                undecided++;
            if (Case.Is(rating) && cases.CaseOf(rating, [.. steps[rating.Receipt]]) is { Progress.Due: not null } one)
                open.Add(one);
        }

        return (RowOf(survey, await store.TallyAsync(survey.Id, cancellation), undecided, open), open);
    }

    private SurveyRow RowOf(Survey survey, SurveyTally tally, int undecided, List<Case> open) => new(
        survey,
        DeskWords.StateOf(survey, clock.Today),
        tally.Answered,
        tally.Invited,
        tally.Invited == 0 ? "未邀请" : new Percentage((decimal)tally.Of(RatingChannel.Invited).Answered / tally.Invited).ToString(),
        undecided,
        open.Count,
        open.Count(one => one.Progress.IsOverdueOn(clock.Today)));
}
