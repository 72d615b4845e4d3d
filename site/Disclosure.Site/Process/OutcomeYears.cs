using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.FollowUp;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Process;

/// <summary>Which years have a page of coverage and one of applications; many pages ask, so that it is told once for a set.</summary>
internal sealed class OutcomeYears
{
    private static readonly ConditionalWeakTable<RecordSet, OutcomeYears> Made = [];

    private OutcomeYears(RecordSet records)
    {
        Coverage =
        [
            .. records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
                .Concat(records.UnitTargets).Concat(records.UnitSelfEvaluations)
                .Select(table => table.Year).Distinct().OrderDescending(),
        ];
        Applications =
        [
            .. records.Process.Applications.Select(application => application.AppliedTo)
                .Concat(records.Years.Where(year => IsUndecided(records, year)))
                .Distinct().OrderDescending(),
        ];
    }

    /// <summary>The years that have targets or self-evaluations, newest first.</summary>
    public ImmutableArray<FiscalYear> Coverage { get; }

    /// <summary>The years to whose budget results were applied, or should have been, newest first.</summary>
    public ImmutableArray<FiscalYear> Applications { get; }

    /// <summary>The years of a set.</summary>
    public static OutcomeYears Of(RecordSet records) => Made.GetValue(records, set => new OutcomeYears(set));

    /// <summary>The year whose results are due to be applied to the budget of a year.</summary>
    public static FiscalYear Evaluated(RecordSet records, FiscalYear applied) =>
        new(applied.Number - records.Portal.Process.AppliedAfterYears);

    /// <summary>Whether the budget of a year is decided, or should have been for long: it is approved, or that is long due.</summary>
    public static bool IsDecided(RecordSet records, FiscalYear year) =>
        records.FindApproval(year, Stage.Budget, null) is not null || records.IsApprovalLongDue(year, Stage.Budget);

    private static bool IsUndecided(RecordSet records, FiscalYear year) =>
        IsDecided(records, year) && !PoorResults.UndecidedOf(records, Evaluated(records, year)).IsEmpty;
}
