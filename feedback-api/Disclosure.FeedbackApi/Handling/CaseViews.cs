using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>Shows cases: to who gave the rating, and to staff.</summary>
internal sealed class CaseViews(SurveyCatalog surveys, PortalClock clock)
{
    /// <summary>A case for who gave the rating.</summary>
    public CaseView ForRespondent(Case of)
    {
        var survey = surveys.Find(of.Rating.Survey);
        return new()
        {
            Receipt = of.Rating.Receipt,
            Survey = of.Rating.Survey.Value,
            Subject = survey?.Subject ?? of.Rating.Survey.Value,
            Unit = survey?.UnitName ?? "",
            Opened = of.Progress.Opened,
            Stage = of.Progress.Stage,
            StageInWords = CaseWords.Of(of.Progress.Stage),
            Due = of.Progress.Due,
            IsOverdue = of.Progress.IsOverdueOn(clock.Today),
            HandleDue = of.Progress.HandleDue,
            Steps = [.. of.Steps.Select(CaseStepView.Of)],
            MayRateAgain = of.Progress.Allows(CaseStepKind.RatedAgain),
            MayAppeal = of.Progress.Allows(CaseStepKind.Appealed),
        };
    }

    /// <summary>A case for staff.</summary>
    public StaffCaseView ForStaff(Case of) => new()
    {
        Receipt = of.Rating.Receipt,
        Survey = of.Rating.Survey.Value,
        Subject = surveys.Find(of.Rating.Survey)?.Subject ?? of.Rating.Survey.Value,
        Opened = of.Progress.Opened,
        Channel = of.Rating.Channel,
        Level = RatingLevels.Wire(of.Rating.Level),
        Reasons = of.Rating.Reasons,
        Comment = of.Rating.Comment,
        Stage = of.Progress.Stage,
        StageInWords = CaseWords.Of(of.Progress.Stage),
        Due = of.Progress.Due,
        IsOverdue = of.Progress.IsOverdueOn(clock.Today),
        ContactDue = of.Progress.ContactDue,
        ReplyDue = of.Progress.ReplyDue,
        HandleDue = of.Progress.HandleDue,
        Again = of.Progress.Again is { } again ? RatingLevels.Wire(again) : null,
        Steps = [.. of.Steps.Select(CaseStepView.Of)],
    };
}
