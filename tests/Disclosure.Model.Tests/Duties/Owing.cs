using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Duties;

/// <summary>A department and a unit under it, with the records and editions a test gives.</summary>
internal static class Owing
{
    public static readonly DateOnly Day = new(2025, 3, 31);

    /// <summary>What the two and others tell, on a day, with some published.</summary>
    public static RecordSet Set(
        DateOnly day, IEnumerable<IDisclosureRecord> records, params (IDisclosureRecord Record, DateOnly Day)[] published) =>
        Set(TestRecords.Portal, day, records, published);

    public static RecordSet Set(
        Portal portal, DateOnly day, IEnumerable<IDisclosureRecord> records, params (IDisclosureRecord Record, DateOnly Day)[] published) =>
        new(
            portal, [TestRecords.Department, TestRecords.Unit, .. records], day,
            new Publications(published.Select(one => KeyValuePair.Create(
                one.Record.Key, new PublicationDays(one.Day, one.Day, new EditionId(one.Day, 1))))));

    /// <summary>What is owed with the budget of the year, on the usual day.</summary>
    public static OwedByUnit Budget(UnitCode? unit, params IDisclosureRecord[] records) =>
        Set(Day, records).OwedBy(TestRecords.Year, Stage.Budget, unit);

    /// <summary>What is owed with the accounts of the year.</summary>
    public static OwedByUnit Accounts(UnitCode? unit, params IDisclosureRecord[] records) =>
        Set(new DateOnly(2026, 9, 1), records).OwedBy(TestRecords.Year, Stage.Accounts, unit);

    /// <summary>The overall target with its empty tables explained.</summary>
    public static UnitTarget Explained => TestRecords.UnitTarget;

    /// <summary>The project's target of the year before, with a period.</summary>
    public static ProjectTarget Before(ProjectPeriod? period) => TestRecords.Target with { Year = new FiscalYear(2024), Period = period };

    public static ProjectPeriod Until(int? year) =>
        new(new PartialDate(2023, 1, null), year is { } end ? new PartialDate(end, 12, null) : null);

    public static IEnumerable<(OwedKind Kind, string Name, OwedState State)> Told(this OwedByUnit owed) =>
        owed.Items.Select(item => (item.Kind, item.Name, item.State));

    public static IEnumerable<string> MissingOf(OwedByUnit owed) => owed.Missing.Select(item => item.InWords());
}
