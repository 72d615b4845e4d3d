namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The one-time code (评价码) of an invitation: digits and capitals without I, L, O and U, five random bits a character. The feedback API
/// makes them and takes them as people type them; invitations and forms say how long they are.
/// </summary>
public static class InvitationCode
{
    /// <summary>Its characters, without the dashes that it is printed with: 60 bits.</summary>
    public const int Length = 12;
}
