using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>Which clock runs for whom, and from which approval, told for the content's day (<see cref="RecordSet.AsOf"/>).</summary>
public static class DisclosureClocks
{
    /// <summary>
    /// The clock of a unit in a year and stage, or of the government for no unit: it runs from the record's own approval, else
    /// from the row that covers the unit, which also tells the day of publication.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit, Approval? own = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var row = records.FindApproval(year, stage, unit);
        return new DisclosureClock(own ?? row?.Approval, row?.Published, records.AsOf) { IsAhead = records.IsAhead(year, stage) };
    }

    /// <summary>
    /// The clock of an evaluation: a department's own evaluation is published with the department's accounts, all others with the
    /// government's（十一）.
    /// </summary>
    public static DisclosureClock ClockOf(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return records.ClockOf(evaluation.Year, Stage.Accounts, PublisherOf(evaluation), evaluation.Approval);
    }

    /// <summary>The day an evaluation was published; nothing while it was not.</summary>
    public static DateOnly? PublishedOn(this RecordSet records, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return records.PublishedOn(evaluation.Year, Stage.Accounts, PublisherOf(evaluation));
    }

    /// <summary>The clock of a row of the register.</summary>
    public static DisclosureClock ClockOf(this RecordSet records, ApprovalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(entry);
        return new DisclosureClock(entry.Approval, entry.Published, records.AsOf);
    }

    /// <summary>The day a unit published, or the government for no unit; nothing while it has not.</summary>
    public static DateOnly? PublishedOn(this RecordSet records, FiscalYear year, Stage stage, UnitCode? unit = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.FindApproval(year, stage, unit)?.Published;
    }

    /// <summary>The newest day on which a unit published anything; nothing where it never did.</summary>
    public static DateOnly? NewestPublication(this RecordSet records, UnitCode unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Registers.Max(register => records.PublishedOn(register.Year, register.Stage, unit));
    }

    // Accounts are approved in the year after; before, nobody is late.
    private static bool IsAhead(this RecordSet records, FiscalYear year, Stage stage)
    {
        return records.AsOf < new DateOnly(stage == Stage.Budget ? year.Number : year.Number + 1, 1, 1);
    }

    private static UnitCode? PublisherOf(Evaluation evaluation) => evaluation.Kind == EvaluationKind.Department ? evaluation.Unit : null;
}
