using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>The amounts of money that a withheld record keeps from the public.</summary>
public static class WithheldAmounts
{
    /// <summary>Every amount the record says but 0, once, largest first.</summary>
    public static IReadOnlyCollection<Money> Of(IDisclosureRecord record) => Told(AmountsOf(record));

    /// <summary>
    /// The same of a withheld table, with what the records of the process of its project or unit say of the year: they are not published
    /// with it.
    /// </summary>
    public static IReadOnlyCollection<Money> Of(RecordSet records, PerformanceTable table)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(table);
        return Told(AmountsOf(table).Concat(KeptWith(records, table).SelectMany(record => AmountsOf(record, table))));
    }

    /// <summary>
    /// The amounts that a withheld record of the process keeps: not those that the tables of its project or unit say in public.
    /// </summary>
    /// <param name="shown">The public forms.</param>
    /// <param name="process">The withheld record.</param>
    public static IReadOnlyCollection<Money> Of(RecordSet shown, ProcessRecord process)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(process);
        var open = shown.All.OfType<PerformanceTable>()
            .Where(table => table.Withheld is null && table.Key.Code == process.Code).SelectMany(Of).ToHashSet();
        return [.. Of(process).Where(amount => !open.Contains(amount))];
    }

    /// <summary>The records of the process of a withheld table's project or unit that tell of its year.</summary>
    internal static IEnumerable<ProcessRecord> KeptWith(RecordSet records, PerformanceTable table)
    {
        var own = table.Project is { Code: var project } ? records.Process.Of(project) : records.Process.Of(table.Unit);
        return own.Where(record => record.Year == table.Year || record is ResultApplication);
    }

    // Of an application that is not of the year only what it tells of the year's budget: the other year's may be public.
    private static IEnumerable<Money> AmountsOf(ProcessRecord record, PerformanceTable table) => record is ResultApplication application
        ? ProcessSecrecy.AmountsOf(application).Where(told => told.Year == table.Year).Select(told => told.Amount).OfType<Money>()
        : AmountsOf(record);

    private static IEnumerable<Money> AmountsOf(IDisclosureRecord record) => RecordAmounts.Of(record).Select(found => found.Amount);

    private static IReadOnlyCollection<Money> Told(IEnumerable<Money> amounts) =>
        [.. amounts.Where(amount => amount.Yuan != 0).Distinct().OrderDescending()];
}
