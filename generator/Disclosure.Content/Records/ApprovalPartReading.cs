using Disclosure.Content.Reading;
using Disclosure.Model.Approvals;
using F = Disclosure.Model.Fields.ApprovalPartFields;

namespace Disclosure.Content.Records;

/// <summary>The rows of an act of approval.</summary>
internal static class ApprovalPartReading
{
    /// <summary>A record that was approved.</summary>
    public static RowReading<CoveredRecord> Covered { get; } = new(
        F.Covers.Item,
        mapping => new CoveredRecord(mapping.Read(F.Path), mapping.Read(F.Hash)));

    /// <summary>Where it was published before.</summary>
    public static RowReading<PublishedElsewhere> Elsewhere { get; } = new(
        F.Elsewhere,
        mapping => new PublishedElsewhere(mapping.Read(F.Date), mapping.Read(F.Address), mapping.Read(F.Reason)));
}
