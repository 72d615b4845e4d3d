using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Duties;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 应公开事项: nothing is missing of what the units of the release owe in the stage, or each missing thing is acknowledged with a reason
/// that the public may read. 按期 is said only where all is there, whatever is acknowledged.
/// </summary>
internal static class OwedRule
{
    public static GateCheck Check(GateInput input) => ScopeSelection.PartOf(input.Candidate.Request.Scope) == ReleaseStage.Process
        ? GateCheck.Of("应公开事项", [], TermOf(input))
        : AcknowledgedPoint.Check("应公开事项", [.. FindingsOf(input)]);

    /// <summary>What is missing of what the release's units owe in its stage, acknowledged or not.</summary>
    public static IEnumerable<Finding> FindingsOf(GateInput input) => StageOf(input.Candidate.Request.Scope) is var (year, stage, units)
        ? input.Office.Findings.Where(finding => IsMissing(finding, year, stage) && IsOf(finding, units, input))
        : [];

    // Of the process nobody knows what there is to be; what there is has its term.
    private static string TermOf(GateInput input)
    {
        var clocks = input.Records.Select(input.Office.Working.Records.Find).OfType<ProcessRecord>()
            .Select(record => new ProcessClock(
                record.Made, input.Office.Day, input.Office.Day, input.Office.Working.Records.Portal.Holidays))
            .ToList();
        var late = clocks.Count(clock => clock.State == ClockState.Late);
        var term = $"形成之日起 {ProcessClock.WorkingDaysAllowed} 个工作日内公开";
        return late == 0 ? term : $"{term}，{late} 条已逾期";
    }

    private static (FiscalYear Year, Stage Stage, IReadOnlyCollection<UnitCode> Units)? StageOf(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfUnits units when ScopeSelection.StageOf(units.Stage) is { } stage => (units.Year, stage, units.Codes),
        ReleaseScope.OfGovernment government when ScopeSelection.StageOf(government.Stage) is { } stage => (government.Year, stage, []),
        _ => null,
    };

    // A result that is missing of a target is told on the target, in the stage before.
    private static bool IsMissing(Finding finding, FiscalYear year, Stage stage) => finding.Definition == StatuteFindings.ResultMissing
        ? stage == Stage.Accounts && finding.Place.Record?.Year == year
        : DutyFindings.Missing.Contains(finding.Definition) && finding.Year == year && finding.Stage == stage;

    private static bool IsOf(Finding finding, IReadOnlyCollection<UnitCode> units, GateInput input) => finding.Place.Record switch
    {
        { Kind: RecordKind.Portal } => units.Count == 0,
        { Kind: RecordKind.Unit, Code: var code } => units.Any(unit => unit.Value == code),
        { } key => input.Office.Working.Records.Find(key) is PerformanceTable table && units.Contains(table.Unit),
        null => false,
    };
}
