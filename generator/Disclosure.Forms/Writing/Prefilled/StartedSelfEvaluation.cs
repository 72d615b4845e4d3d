using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>
/// A self-evaluation as far as the approved target tells it: names, codes, 年初预算数, the goal, the indicators with targets and
/// weights. Results, points and reasons are the unit's to fill in.
/// </summary>
internal static class StartedSelfEvaluation
{
    /// <summary>That of a project.</summary>
    public static ProjectSelfEvaluation Of(ProjectTarget target, RecordSet records) => Shared(target, records, new ProjectSelfEvaluation
    {
        Code = target.Code,
        Year = target.Year,
        Name = target.Name,
        Department = target.Department,
        Unit = target.Unit,
        Kind = KindOf(target),
        Goal = target.Goal,
        Indicators = [],
    });

    /// <summary>That of a unit as a whole.</summary>
    public static UnitSelfEvaluation Of(UnitTarget target, RecordSet records) => Shared(target, records, new UnitSelfEvaluation
    {
        Year = target.Year,
        Unit = target.Unit,
        Goal = target.Goal,
        Indicators = [],
    });

    // The form of a transfer gives no points; a target that shares points out asks for the form that does.
    private static ProjectKind KindOf(ProjectTarget target) =>
        target.Kind == ProjectKind.Transfer && target.Indicators.Any(row => row.Weight is not null) ? ProjectKind.Project : target.Kind;

    private static T Shared<T>(PerformanceTable target, RecordSet records, T self)
        where T : SelfEvaluation
    {
        var execution = self.Project?.Kind == ProjectKind.Transfer ? null : records.SchemeOf(target)?.Execution;
        return self with
        {
            MoneyUnit = target.MoneyUnit,
            Scheme = target.Scheme,
            ResponsibleRole = target.ResponsibleRole,
            Withheld = target.Withheld,
            Funds = new Funds([.. PrefilledFunds.RowsOf(target).Select(line => Started(line, execution))]),
            Goal = new Goal(target.Goal.Expected),
            Indicators = [.. target.Indicators.Select(Started)],
        };
    }

    // What the target has for the year is what the year began with.
    private static FundLine Started(FundLine line, Weight? execution) => new()
    {
        Kind = line.Kind,
        Label = line.Label,
        Initial = line.Initial ?? line.Budget,
        Weight = line.Kind == FundKind.Total ? execution : null,
    };

    private static Indicator Started(Indicator row) =>
        row with { WholePeriodTarget = null, Baseline = null, ChangeReason = null, Result = null };
}
