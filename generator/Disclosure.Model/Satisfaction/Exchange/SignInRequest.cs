namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A sign-in.</summary>
/// <param name="Name">The name.</param>
/// <param name="Password">The password.</param>
public sealed record SignInRequest(string? Name, string? Password);
