namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>Asks for one-time codes.</summary>
/// <param name="Count">How many: 1 to 5000.</param>
public sealed record InvitationRequest(int Count)
{
    /// <summary>The most codes that one request gives.</summary>
    public const int Most = 5000;
}
