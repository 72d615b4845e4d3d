namespace Disclosure.Model.Acknowledging;

/// <summary>That a person looked at one finding and stands for publishing what it is about all the same, with the reason.</summary>
/// <param name="Id">The id of the finding; another where what it is about changed, and then this counts no more.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Path">The record or file and the place in it.</param>
/// <param name="Subject">A hash of what exactly it is about (<see cref="FindingId.SubjectOf"/>).</param>
/// <param name="Reason">Why.</param>
/// <param name="IsPublic">Whether the reason is published.</param>
/// <param name="By">The id of the person.</param>
/// <param name="Date">The day.</param>
public sealed record Acknowledgement(
    FindingId Id, string Code, string Path, string Subject, string Reason, bool IsPublic, string By, DateOnly Date);
