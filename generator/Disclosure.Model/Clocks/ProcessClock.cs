using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Clocks;

/// <summary>
/// The clock of something of the process (评估、审核、监控、整改、应用、退出、问责): it is published within twenty working days of the day it
/// was made, or last changed in substance (《政府信息公开条例》第二十六条). No approval is needed. The day itself is not counted.
/// </summary>
/// <param name="Made">The day it was made; nothing while that is not known, so that no clock runs.</param>
/// <param name="Published">
/// The day on which it first was public as it stood on <paramref name="Made"/>, whatever was corrected later; nothing while it is not.
/// </param>
/// <param name="AsOf">The day the state is told for; never the machine's clock.</param>
/// <param name="Calendar">Which days are worked.</param>
public sealed record ProcessClock(DateOnly? Made, DateOnly? Published, DateOnly AsOf, HolidayCalendar Calendar)
{
    /// <summary>The number of working days allowed.</summary>
    public const int WorkingDaysAllowed = ProcessRules.PublicationDays;

    /// <summary>The last day to publish on time; nothing where no clock runs.</summary>
    public DateOnly? DueDate => Made is { } made ? Calendar.AddWorkingDays(made, WorkingDaysAllowed) : null;

    /// <summary>Working days past the due date: of the publication, or so far where it is missing; 0 when on time or not due.</summary>
    public int WorkingDaysLate => DueDate is { } due ? Calendar.WorkingDaysBetween(due, Published ?? AsOf) : 0;

    /// <summary>On which working day after it was made it was published; nothing where either is missing.</summary>
    public int? WorkingDaysTaken => (Made, Published) is ({ } made, { } published) ? Calendar.WorkingDaysBetween(made, published) : null;

    /// <summary>Working days left to publish on time; nothing where it is published, overdue, or no clock runs.</summary>
    public int? WorkingDaysLeft =>
        DueDate is { } due && Published is null && AsOf <= due ? Calendar.WorkingDaysBetween(AsOf, due) : null;

    /// <summary>How publication stands: 未到期, 按期公开, 逾期公开 or 逾期未公开; nothing where no clock runs.</summary>
    public ClockState? State => (DueDate, Published) switch
    {
        (null, _) => null,
        ({ } due, { } published) => published <= due ? ClockState.OnTime : ClockState.Late,
        ({ } due, null) => AsOf <= due ? ClockState.NotDue : ClockState.Overdue,
    };
}
