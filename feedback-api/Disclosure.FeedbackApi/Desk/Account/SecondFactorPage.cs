namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>Where one gets a second factor: the phone reads a picture, and its first code shows that it has.</summary>
public sealed record SecondFactorPage : DeskFrame
{
    /// <summary>The page.</summary>
    public SecondFactorPage(DeskVisit visit)
        : base(visit, "启用动态码", "account/second-factor")
    {
    }

    /// <summary>The secret, encrypted: what the form brings back.</summary>
    public required string Secret { get; init; }

    /// <summary>The secret to type, in groups.</summary>
    public required string Typed { get; init; }

    /// <summary>The picture to read, as modules: rows of dark ones.</summary>
    public required QrPicture Picture { get; init; }

    /// <summary>Whether one can do nothing else before.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Where the form is sent.</summary>
    public string Action => $"{Desk}/{Place}";
}
