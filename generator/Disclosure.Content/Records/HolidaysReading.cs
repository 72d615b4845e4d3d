using System.Collections.Immutable;
using Disclosure.Content.Reading;
using Disclosure.Model.Calendar;
using F = Disclosure.Model.Fields.HolidaysFields;

namespace Disclosure.Content.Records;

/// <summary>The holiday calendar, a day a line, oldest first.</summary>
internal static class HolidaysReading
{
    /// <summary>The calendar.</summary>
    public static RowReading<HolidayCalendar> Row { get; } = new(
        F.Row,
        mapping => new HolidayCalendar(mapping.Read(F.DaysOff).ToImmutableHashSet(), mapping.Read(F.WorkingDays).ToImmutableHashSet()));
}
