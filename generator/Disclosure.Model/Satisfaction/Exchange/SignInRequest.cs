using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A sign-in.</summary>
/// <param name="Name">The name.</param>
/// <param name="Password">The password.</param>
/// <param name="Code">The code of the phone, or a recovery code; nothing where the account has none.</param>
public sealed record SignInRequest(
    string? Name,
    string? Password,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code = null);
