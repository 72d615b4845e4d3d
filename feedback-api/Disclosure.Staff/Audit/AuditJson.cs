using System.Text.Json.Serialization;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Audit;

/// <summary>Entries of the audit trail as lines.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class AuditJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static AuditJson Lines { get; } = new(StaffFileForm.Make());
}
