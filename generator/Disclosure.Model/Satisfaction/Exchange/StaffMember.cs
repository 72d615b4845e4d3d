namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>Who is signed in.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">What they may do.</param>
public sealed record StaffMember(string Name, StaffRole Role);
