namespace Disclosure.Model.Publication;

/// <summary>Whether a record may be published.</summary>
public enum PublicationState
{
    /// <summary>Approved, and no check found an error in it.</summary>
    Publishable,

    /// <summary>Not approved.</summary>
    NotApproved,

    /// <summary>Approved, but held back by an error that a check found.</summary>
    HeldBack,
}
