using Disclosure.Model.Approvals;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Process;

/// <summary>The days of a record of the process: made, due to be published, published.</summary>
/// <param name="Made">The day it was made, or last changed in substance; nothing where that is not known.</param>
/// <param name="Due">The last day to publish it; nothing where <paramref name="Made"/> is not known.</param>
/// <param name="Published">The day that an edition first held it; nothing while none does.</param>
/// <param name="State">How it stands; nothing where no clock runs.</param>
public sealed record ProcessDays(DateOnly? Made, DateOnly? Due, DateOnly? Published, ClockState? State)
{
    /// <summary>The days of a record.</summary>
    /// <param name="records">The set it is one of.</param>
    /// <param name="record">The record.</param>
    public static ProcessDays Of(RecordSet records, ProcessRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        var published = records.Publications.Find(record.Key)?.First;
        return record.Made is { } made
            ? Running(records, made, published)
            : new ProcessDays(null, null, published, null);
    }

    /// <summary>The last day to publish what was made on a day: twenty working days later.</summary>
    public static DateOnly DueAfter(RecordSet records, DateOnly made)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Portal.Holidays.AddWorkingDays(made, ProcessRules.PublicationDays);
    }

    private static ProcessDays Running(RecordSet records, DateOnly made, DateOnly? published)
    {
        var due = DueAfter(records, made);
        var state = (published, records.Day) switch
        {
            ({ } day, _) => day > due ? ClockState.Late : ClockState.OnTime,
            (null, { } day) => day > due ? ClockState.Overdue : ClockState.NotDue,
            _ => (ClockState?)null,
        };
        return new ProcessDays(made, due, published, state);
    }
}
