using Disclosure.FeedbackApi.Codes;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// What a form of the desk carries to show that a page of the same session made it: a keyed hash of the session's token, which tells
/// nothing of the token and which no other site can know.
/// </summary>
internal sealed class DeskToken(SecretKeys keys)
{
    /// <summary>The hidden field.</summary>
    public const string Field = "token";

    private const string Purpose = "desk";

    /// <summary>The token of a session; nothing where there is none.</summary>
    public string Of(string? session) => session is null ? "" : keys.Seals.Of(Purpose, session);

    /// <summary>Whether a form's token is the session's; told in the same time whether or not it is.</summary>
    public bool Holds(string? session, string? sent) => session is not null && sent is not null && keys.Seals.Holds(sent, Purpose, session);
}
