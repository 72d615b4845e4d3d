namespace Disclosure.Site.Invitations;

/// <summary>A slip for one service recipient. It bears no number: nobody can tell from it whom it was given to.</summary>
/// <param name="Code">The one-time code in groups of four.</param>
/// <param name="Qr">Leads to the form with the code filled in.</param>
public sealed record InvitationSlip(string Code, QrSymbol Qr);
