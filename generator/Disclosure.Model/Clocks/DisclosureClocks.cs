using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>
/// Which clock runs for whom, and from which approval, told for the day that the records are told for (<see cref="RecordSet.AsOf"/>).
/// When something was published is told by editions, never by what somebody typed.
/// </summary>
public static class DisclosureClocks
{
    /// <summary>
    /// The clock of a unit in a year and stage, or of the government for no unit: from the earliest approval that covers it, to the day
    /// on which the last thing owed became public. While one is missing, it is not published.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        var approval = records.FindApproval(year, stage, unit)?.Approval;
        return new DisclosureClock(approval, records.OwedBy(year, stage, unit).Published, records.AsOf)
        {
            IsAhead = records.IsAhead(year, stage),
        };
    }

    /// <summary>What a unit owes the public in a year and stage, or the government for no unit.</summary>
    public static OwedByUnit OwedBy(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit) =>
        OwedItems.Of(records).Of(year, stage, unit);

    /// <summary>
    /// The clock of an evaluation alone: a department's own evaluation is published with the department's accounts, all others with the
    /// government's（十一）.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        var approval = records.FindApproval(evaluation.Year, Stage.Accounts, PublisherOf(evaluation))?.Approval;
        return new DisclosureClock(approval, records.PublishedOn(evaluation), records.AsOf)
        {
            IsAhead = records.IsAhead(evaluation.Year, Stage.Accounts),
        };
    }

    /// <summary>
    /// The clock of a project's own table, its target or its self-evaluation: from the approval that covers its unit, to the day on which
    /// that table became public.
    /// </summary>
    /// <param name="records">All records.</param>
    /// <param name="project">The project.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">The target with the budget, the self-evaluation with the accounts.</param>
    /// <param name="unit">Who carries it out; nothing where nobody knows, so that no clock runs.</param>
    public static DisclosureClock ClockOf(this RecordSet records, ProjectCode project, FiscalYear year, Stage stage, UnitCode? unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        var entry = unit is null ? null : records.FindApproval(year, stage, unit);
        var kind = stage == Stage.Budget ? RecordKind.ProjectTarget : RecordKind.ProjectSelfEvaluation;
        var edition = records.Publications.Find(RecordKey.ForProject(kind, year, project))?.First;
        return new DisclosureClock(entry?.Approval, OwedItems.DayOf(edition, entry?.Act.PublishedElsewhere), records.AsOf)
        {
            IsAhead = records.IsAhead(year, stage),
        };
    }

    /// <summary>The clock that an act of approval started for a unit.</summary>
    public static DisclosureClock ClockOf(this RecordSet records, ApprovalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(entry);
        return new DisclosureClock(entry.Approval, records.OwedBy(entry.Year, entry.Stage, entry.Unit).Published, records.AsOf);
    }

    /// <summary>The day an evaluation was published, here or elsewhere before; nothing while no edition holds it.</summary>
    public static DateOnly? PublishedOn(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        var elsewhere = records.FindApproval(evaluation.Year, Stage.Accounts, PublisherOf(evaluation))?.Act.PublishedElsewhere;
        return OwedItems.DayOf(records.Publications.Find(evaluation.Key)?.First, elsewhere);
    }

    /// <summary>
    /// The newest day on which a unit, or the government for no unit, published something of what it owes, whether or not all of it;
    /// nothing while it published none.
    /// </summary>
    public static DateOnly? PublishedOn(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit = null) =>
        records.OwedBy(year, stage, unit).Items.Max(item => item.Published);

    /// <summary>The newest day on which any unit published something of a year and stage, the government's own not among it.</summary>
    public static DateOnly? PublishedByUnits(this RecordSet records, FiscalYear year, Stage stage)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Units.Max(unit => records.PublishedOn(year, stage, unit.Code));
    }

    /// <summary>The newest day on which a department or a unit under it published something of a year and stage.</summary>
    public static DateOnly? PublishedByUnits(this RecordSet records, FiscalYear year, Stage stage, UnitCode department)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.UnitsOf(department).Select(unit => unit.Code).Prepend(department)
            .Max(unit => records.PublishedOn(year, stage, unit));
    }

    /// <summary>The newest day on which a unit, or one under it, published anything it owes; nothing where none ever did.</summary>
    public static DateOnly? NewestPublication(this RecordSet records, UnitCode unit) =>
        OwedItems.Of(records).Years.Max(year => records.NewestPublication(unit, year));

    /// <summary>The newest day on which a unit, or one under it, published anything it owes in a year; nothing where none did.</summary>
    public static DateOnly? NewestPublication(this RecordSet records, UnitCode unit, FiscalYear year) =>
        Enum.GetValues<Stage>().Max(stage => records.PublishedByUnits(year, stage, unit));

    // Before, nobody is late.
    private static bool IsAhead(this RecordSet records, FiscalYear year, Stage stage) =>
        records.Day is { } day && day < ApprovalWait.ComesRoundOn(year, stage);

    private static UnitCode? PublisherOf(Evaluation evaluation) => evaluation.Kind == EvaluationKind.Department ? evaluation.Unit : null;
}
