using Disclosure.Content.Reading;
using Disclosure.Model.Approvals;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.ApprovalRegisterFields;

namespace Disclosure.Content.Records;

/// <summary>The register of approvals and publications of a year and stage.</summary>
internal static class ApprovalRegisterReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ApprovalRegister> Reading { get; } = new(
        RecordKinds.ApprovalRegister,
        mapping => new ApprovalRegister
        {
            Year = mapping.Read(F.Year),
            Stage = mapping.Read(F.Stage),
            Entries = mapping.Read(F.Entries, ApprovalReading.Entry),
        });
}
