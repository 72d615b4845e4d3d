using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
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
           select new MissingResult(
               target.Code.Value,
               target.Name,
               SitePaths.Project(target.Code),
               target.Unit.Value,
               context.Records.NameOf(target.Unit),
               StateOf(context.Records.ClockOf(year, Stage.Accounts, target.Unit)),
               PreviewMark.Of(context, target)),
    ];

    private static Badge StateOf(DisclosureClock clock) => clock.State switch
    {
        ClockState.NotApproved => new Badge("决算尚未批复", Tone.Neutral),
        ClockState.NotDue => new Badge("未到期", Tone.Neutral),
        ClockState.Overdue => new Badge($"逾期 {clock.DaysLate} 天未公开", Tone.Bad),
        _ => new Badge("单位已公开决算，未见本项目自评", Tone.Caution),
    };
}
