using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.WithholdingFields;

namespace Disclosure.Content.Records;

/// <summary>Why a record is not published, how much of it, and what is withheld with it.</summary>
internal static class WithholdingReading
{
    private static readonly RowReading<AlsoHidden> Hidden = new(
        F.AlsoHides.Item,
        mapping => new AlsoHidden(mapping.Read(F.Record), mapping.Read(F.Field)));

    /// <summary>The withholding.</summary>
    public static RowReading<Withholding> Row { get; } = new(
        F.Row,
        mapping => new Withholding(mapping.Read(F.Basis), mapping.Read(F.Reason))
        {
            Extent = mapping.Read(F.Extent),
            AlsoHides = mapping.Read(F.AlsoHides, Hidden),
        });
}
