namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>One-time codes, given out this once: only their hashes are kept.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Codes">The codes.</param>
public sealed record InvitationView(string Survey, IReadOnlyList<string> Codes);
