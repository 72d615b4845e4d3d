namespace Disclosure.Staff.Accounts;

/// <summary>What accounts may be called.</summary>
public static class AccountNames
{
    /// <summary>What every name from the OpenID provider begins with. No account may be called so: neither passes for the other.</summary>
    public const string ProviderPrefix = "oidc:";
}
