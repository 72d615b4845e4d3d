namespace Disclosure.Staff.SignIn;

/// <summary>Somebody's try to sign in.</summary>
/// <param name="Name">The name that is tried: an account's, or none.</param>
/// <param name="Address">Where from, as the service tells addresses apart.</param>
/// <param name="Device">The browser, where it has signed in with the account before; nothing for others.</param>
public sealed record SignInTry(string Name, string Address, string? Device);
