using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Json;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What is kept of staff in files: accounts, and the lines of the audit log.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(StaffAccount[]))]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class StaffFileJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static StaffFileJson Lines { get; } = new(JsonForm.Configure(new(), JsonForm.NamesOf<StaffRole>()));
}
