using Disclosure.Staff.Access;

namespace Disclosure.Staff.Oidc;

/// <summary>The addresses of signing in with the OpenID provider.</summary>
public static class OidcPaths
{
    /// <summary>The path that sends a browser to the provider.</summary>
    public const string SignIn = StaffArea.Root + "/sign-in";

    /// <summary>The path that the provider sends it back to.</summary>
    public const string Callback = SignIn + "/callback";
}
