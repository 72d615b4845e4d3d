using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Stages;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>Projects that had a target and have no self-evaluation, with how that stands.</summary>
internal static class MissingResults
{
    public static ImmutableArray<MissingResult> Of(PageContext context, FiscalYear year, IEnumerable<ProjectTarget> targets) =>
    [
        .. from target in targets
           where context.Records.FindProjectSelfEvaluation(target.Code, year) is null
           select Of(context, target),
    ];

    private static MissingResult Of(PageContext context, ProjectTarget target)
    {
        var evaluation = ProjectStages.EvaluationOf(context.Records, target.Code, target.Year);
        var why = StageViews.WhyNotEvaluated(evaluation);
        var days = evaluation.State is StageState.NotDue or StageState.Overdue
            ? ClockWords.Days(context.Records.ClockOf(target.Code, target.Year, Stage.Accounts, target.Unit))
            : null;
        return new MissingResult(
            target.Code.Value,
            context.Records.Names.Of(target),
            SitePaths.Project(target.Code),
            target.Unit.Value,
            context.Records.NameOf(target.Unit),
            why.Badge,
            days ?? why.Text);
    }
}
