using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>Puts cases into words.</summary>
internal sealed class CaseCards(CaseViews views, SurveyCatalog surveys)
{
    /// <summary>A case.</summary>
    public CaseCard Of(Case one)
    {
        var view = views.ForStaff(one);
        return new(
            view,
            UnambiguousCode.Grouped(view.Receipt),
            DeskWords.Level(view.Level),
            view.Channel.Term(),
            DeskWords.Reasons(surveys.Find(view.Survey), view.Reasons));
    }

    /// <summary>Cases in the order given.</summary>
    public CaseList Of(DeskVisit visit, IEnumerable<Case> cases) => new(visit.Desk, [.. cases.Select(Of)]);
}
