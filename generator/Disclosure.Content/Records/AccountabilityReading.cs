using Disclosure.Content.Reading;
using Disclosure.Model.Accountability;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.AccountabilityFields;

namespace Disclosure.Content.Records;

/// <summary>监督和问责情况: the counts of a year.</summary>
internal static class AccountabilityReading
{
    private static readonly RowReading<AccountabilityCount> Count = new(
        F.Counts.Item, mapping => new AccountabilityCount(mapping.Read(F.Matter), mapping.Read(F.Number)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<AccountabilityRegister> Reading { get; } = new(
        RecordKinds.Accountability,
        mapping => new AccountabilityRegister
        {
            Year = mapping.Read(F.Year),
            Date = mapping.Read(F.Date),
            Office = mapping.Read(F.Office),
            Counts = mapping.Read(F.Counts, Count),
            Source = mapping.Read(F.Source),
        });
}
