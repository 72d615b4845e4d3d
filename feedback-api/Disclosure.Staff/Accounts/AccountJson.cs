using System.Collections.Immutable;
using System.Text.Json;
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

    /// <summary>The accounts as they are kept, by name.</summary>
    public static byte[] Write(IEnumerable<StaffAccount> accounts) => JsonSerializer.SerializeToUtf8Bytes(
        [.. accounts.OrderBy(account => account.Name, StringComparer.Ordinal)], Lines.StaffAccountArray);

    /// <summary>Accounts as they were written.</summary>
    /// <exception cref="JsonException">They are not.</exception>
    public static ImmutableArray<StaffAccount> Read(ReadOnlySpan<byte> kept) =>
        [.. JsonSerializer.Deserialize(kept, Lines.StaffAccountArray) ?? []];
}
