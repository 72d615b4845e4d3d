using System.Text.Json.Serialization;
using Disclosure.Staff.Files;

namespace Disclosure.Staff.Accounts;

/// <summary>Accounts as a file.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(StaffAccount[]))]
internal sealed partial class AccountJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static AccountJson Lines { get; } = new(StaffFileForm.Make());
}
