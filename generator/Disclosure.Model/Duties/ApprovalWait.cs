using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Duties;

/// <summary>From when on an approval is to be looked for, and from when on it is long due.</summary>
public static class ApprovalWait
{
    /// <summary>The first day on which an approval of the stage is to be looked for: accounts are approved in the year after.</summary>
    public static DateOnly ComesRoundOn(FiscalYear year, Stage stage) =>
        new(stage == Stage.Budget ? year.Number : year.Number + 1, 1, 1);

    /// <summary>
    /// Whether an approval of the stage should have been there for long: by the day of the year that the portal's rules say. Not where
    /// nobody said for which day the records are told.
    /// </summary>
    public static bool IsApprovalLongDue(this RecordSet records, FiscalYear year, Stage stage)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Day is { } day
            && day.DayNumber - ComesRoundOn(year, stage).DayNumber >= records.Portal.Duties.ApprovalDaysOf(stage);
    }
}
