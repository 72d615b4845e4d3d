using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Portals;

namespace Disclosure.Content.Records;

/// <summary>The holiday calendar, a day a line, oldest first.</summary>
internal static class HolidaysShape
{
    private static readonly ListShape<DateOnly> Days = new(Scalars.Date);

    private static readonly ListField<HolidayCalendar, DateOnly> DaysOff =
        new("daysOff", "放假日(周末不写)", Days, calendar => [.. calendar.DaysOff.Order()]);

    private static readonly ListField<HolidayCalendar, DateOnly> WorkingDays =
        new("workingDays", "调休上班的周末", Days, calendar => [.. calendar.WorkingDays.Order()]);

    /// <summary>The calendar.</summary>
    public static MappingShape<HolidayCalendar> Shape { get; } = new(
        "节假日", YamlStyle.Block, [DaysOff, WorkingDays],
        mapping => new HolidayCalendar(DaysOff.Read(mapping).ToImmutableHashSet(), WorkingDays.Read(mapping).ToImmutableHashSet()));
}
