using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Accounts;

/// <summary>An account.</summary>
/// <param name="Name">The name it signs in with.</param>
/// <param name="Role">What it may do.</param>
/// <param name="PasswordHash">The hash of its password, as ASP.NET Core Identity writes it.</param>
public sealed record StaffAccount(string Name, StaffRole Role, string PasswordHash)
{
    /// <summary>What changes with the account: a session that began with another is over.</summary>
    public string Stamp() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{Role}\n{PasswordHash}")));
}
