using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>Which clock runs for whom, and from which approval, told for the content's day (<see cref="RecordSet.AsOf"/>).</summary>
public static class DisclosureClocks
{
    /// <summary>
    /// The clock of a unit in a year and stage, or of the government for no unit: it runs from the unit's first approval, else its
    /// department's.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        var approval = records.FindApproval(year, stage, unit)?.Approval;
        return new DisclosureClock(approval, records.PublishedOn(year, stage, unit), records.AsOf)
        {
            IsAhead = records.IsAhead(year, stage),
        };
    }

    /// <summary>
    /// The clock of an evaluation: a department's own evaluation is published with the department's accounts, all others with the
    /// government's（十一）.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return records.ClockOf(evaluation.Year, Stage.Accounts, PublisherOf(evaluation));
    }

    /// <summary>The day an evaluation was published; nothing while it was not.</summary>
    public static DateOnly? PublishedOn(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        return records.Publications.Find(evaluation.Key)?.First
            ?? records.FindApproval(evaluation.Year, Stage.Accounts, PublisherOf(evaluation))?.Act.PublishedElsewhere?.Date;
    }

    /// <summary>The clock that an act of approval started for a unit.</summary>
    public static DisclosureClock ClockOf(this RecordSet records, ApprovalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(entry);
        return new DisclosureClock(entry.Approval, records.PublishedOn(entry.Year, entry.Stage, entry.Unit), records.AsOf);
    }

    /// <summary>
    /// The day a unit published, or the government for no unit: by the editions, else elsewhere before; nothing while it has not. A unit
    /// that its department's approval covers and that has nothing of its own published with its department.
    /// </summary>
    public static DateOnly? PublishedOn(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var entry = records.FindApproval(year, stage, unit);
        return entry?.Act.PublishedElsewhere?.Date
            ?? records.FindPublished(year, stage, unit)
            ?? (entry is not null && entry.Unit != unit ? records.FindPublished(year, stage, entry.Unit) : null);
    }

    /// <summary>The newest day on which a unit published anything; nothing where it never did.</summary>
    public static DateOnly? NewestPublication(this RecordSet records, UnitCode unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        return (from year in records.Years from stage in Enum.GetValues<Stage>() select records.PublishedOn(year, stage, unit)).Max();
    }

    // Accounts are approved in the year after; before, nobody is late.
    private static bool IsAhead(this RecordSet records, FiscalYear year, Stage stage)
    {
        return records.AsOf < new DateOnly(stage == Stage.Budget ? year.Number : year.Number + 1, 1, 1);
    }

    private static UnitCode? PublisherOf(Evaluation evaluation) => evaluation.Kind == EvaluationKind.Department ? evaluation.Unit : null;
}
