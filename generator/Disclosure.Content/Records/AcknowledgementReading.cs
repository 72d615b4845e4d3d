using Disclosure.Content.Reading;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.AcknowledgementFields;

namespace Disclosure.Content.Records;

/// <summary>认可登记表.</summary>
internal static class AcknowledgementReading
{
    private static readonly RowReading<Acknowledgement> Row = new(
        ((ListShape<Acknowledgement>)F.Rows.Shape).Item,
        mapping => new Acknowledgement(
            mapping.Read(F.Id),
            mapping.Read(F.Code),
            mapping.Read(F.Path),
            mapping.Read(F.Subject),
            mapping.Read(F.Reason),
            mapping.Read(F.IsPublic),
            mapping.Read(F.By),
            mapping.Read(F.Date)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<AcknowledgementRegister> Reading { get; } = new(
        RecordKinds.Acknowledgements,
        mapping => new AcknowledgementRegister
        {
            Year = mapping.Read(F.Year),
            Stage = mapping.Read(F.RegisterStage),
            Rows = mapping.Read(F.Rows, Row),
        });
}
