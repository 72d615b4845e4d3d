namespace Disclosure.FeedbackApi.Desk.SignIn;

/// <summary>The second page of signing in, after the password: the code of the phone.</summary>
public sealed record SignInCodePage : DeskFrame
{
    /// <summary>The page.</summary>
    public SignInCodePage(DeskVisit visit, string? next, string pending)
        : base(visit, "输入动态码", "sign-in/code") => (Next, Pending) = (next, pending);

    /// <summary>Where to go on, by <see cref="DeskReturn"/>; nothing for the desk.</summary>
    public string? Next { get; }

    /// <summary>That the password was right, encrypted: what the form brings back.</summary>
    public string Pending { get; }

    /// <summary>Where the form is sent.</summary>
    public string Action => $"{Desk}/{Place}{(Next is null ? "" : "?next=" + Uri.EscapeDataString(Next))}";
}
