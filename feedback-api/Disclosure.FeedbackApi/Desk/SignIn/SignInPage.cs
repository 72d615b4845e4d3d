namespace Disclosure.FeedbackApi.Desk.SignIn;

/// <summary>The page where staff sign in.</summary>
public sealed record SignInPage : DeskFrame
{
    /// <summary>The page.</summary>
    public SignInPage(DeskVisit visit, string? next)
        : base(visit, "登录", "sign-in") => Next = next;

    /// <summary>Where to go on, by <see cref="DeskReturn"/>; nothing for the desk.</summary>
    public string? Next { get; }

    /// <summary>The name that was typed. The password is never shown again.</summary>
    public string? Name { get; init; }

    /// <summary>Whether accounts sign in with a password.</summary>
    public required bool TakesPasswords { get; init; }

    /// <summary>Where one signs in with the OpenID provider; nothing where there is none.</summary>
    public string? ProviderAddress { get; init; }

    /// <summary>Where the form is sent.</summary>
    public string Action => AddressOf(Visit.Root, Next);

    /// <summary>The address of the page.</summary>
    internal static string AddressOf(string root, string? next) =>
        $"{root}{DeskGate.SignIn}{(next is null ? "" : "?next=" + Uri.EscapeDataString(next))}";
}
