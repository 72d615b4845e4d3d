using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.WithholdingFields;

namespace Disclosure.Content.Records;

/// <summary>Why a record is not published.</summary>
internal static class WithholdingReading
{
    /// <summary>The reason on one line.</summary>
    public static RowReading<Withholding> Row { get; } = new(
        F.Row,
        mapping => new Withholding(mapping.Read(F.Basis), mapping.Read(F.Reason)));
}
