using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Duties;
using Disclosure.Model.Registry;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>Every unit's duties to publish as rows, year by year, the government's own first.</summary>
internal sealed class ClockEntries(PageContext context)
{
    private readonly PublicationDuties _duties = new(context.Records);

    /// <summary>The years that something is due in, newest first.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) => OwedItems.Of(records).Years.Reverse();

    /// <summary>The duties of a year.</summary>
    public ImmutableArray<ClockEntry> OfYear(FiscalYear year) => [.. _duties.OfYear(year).Select(EntryOf)];

    private ClockEntry EntryOf(PublicationDuty duty) => new()
    {
        Duty = duty,
        Unit = context.Records.NameOf(duty.Unit?.Code),
        Path = duty.Unit is { } unit ? SitePaths.Unit(unit.Code) : null,
        Scan = context.ScanOf(duty.Year, duty.Stage, duty.Unit?.Code),
        Completeness = OwedWords.Of(duty.Owed, duty.Clock),
    };
}
