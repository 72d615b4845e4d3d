namespace Disclosure.Staff.Sessions;

/// <summary>How ASP.NET Core knows the sessions of staff.</summary>
public static class StaffScheme
{
    /// <summary>The name of the authentication scheme.</summary>
    public const string Name = "staff";
}
