using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>Projects that had a target and have no self-evaluation, with how that stands.</summary>
internal static class MissingResults
{
    public static ImmutableArray<MissingResult> Of(PageContext context, FiscalYear year, IEnumerable<ProjectTarget> targets) =>
    [
        .. from target in targets
           where context.Records.FindProjectSelfEvaluation(target.Code, year) is null
           select Of(context, target, RunningClock.For(context, year, Stage.Accounts, target.Unit)),
    ];

    private static MissingResult Of(PageContext context, ProjectTarget target, RunningClock clock)
    {
        var why = clock.WhyMissing("绩效自评表").Badge;
        return new MissingResult(
            target.Code.Value,
            context.Records.Names.Of(target),
            SitePaths.Project(target.Code),
            target.Unit.Value,
            context.Records.NameOf(target.Unit),
            why,
            why == clock.State ? ClockWords.Days(clock.Clock) : "单位已公开决算，其中没有本项目自评");
    }
}
