using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>The holiday calendar, a day a line, oldest first.</summary>
public static class HolidaysFields
{
    private static readonly ListShape<DateOnly> Days = new(Scalars.Date);

    internal static readonly ListField<HolidayCalendar, DateOnly> DaysOff =
        new("daysOff", "放假日(周末不写)", Days, calendar => [.. calendar.DaysOff.Order()]);

    internal static readonly ListField<HolidayCalendar, DateOnly> WorkingDays =
        new("workingDays", "调休上班的周末", Days, calendar => [.. calendar.WorkingDays.Order()]);

    /// <summary>The calendar.</summary>
    public static RowShape<HolidayCalendar> Row { get; } = new("节假日", ValueLayout.Block, [DaysOff, WorkingDays]);
}
