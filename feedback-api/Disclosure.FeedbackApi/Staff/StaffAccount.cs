using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>An account.</summary>
/// <param name="Name">The name it signs in with.</param>
/// <param name="Role">What it may do.</param>
/// <param name="PasswordHash">The hash of its password, as ASP.NET Core Identity writes it.</param>
internal sealed record StaffAccount(string Name, StaffRole Role, string PasswordHash);
