namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>A kind of page on which a duty is seen.</summary>
/// <param name="Name">What links call it.</param>
/// <param name="Path">The newest page of the kind that this site has, or the list that leads to them; nothing where there is none.</param>
/// <param name="HasData">Whether tables of that page itself say it, so that its data are worth a link.</param>
public sealed record DutyLink(string Name, string? Path, bool HasData);
