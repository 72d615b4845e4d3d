using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Accounts;

/// <summary>An account.</summary>
/// <param name="Name">The name it signs in with: the id of a person where there is a register of staff.</param>
/// <param name="Role">What it may do.</param>
/// <param name="PasswordHash">The hash of its password, as ASP.NET Core Identity writes it.</param>
/// <param name="Codes">Its second factor; nothing where it has none.</param>
/// <param name="Unlocked">When an administrator last forgave its wrong passwords; nothing where never.</param>
public sealed record StaffAccount(
    string Name,
    StaffRole Role,
    string PasswordHash,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AccountCodes? Codes = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Unlocked = null)
{
    /// <summary>What changes with what the account signs in by and may do: a session that began with another is over.</summary>
    public string Stamp() => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{Role}\n{PasswordHash}\n{Codes?.Secret}")));
}
