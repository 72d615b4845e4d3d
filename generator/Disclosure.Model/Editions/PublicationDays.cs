namespace Disclosure.Model.Editions;

/// <summary>On which days a record was published: of editions, never typed.</summary>
/// <param name="First">The day it was first published.</param>
/// <param name="Last">The day its newest version was published; the first where it never changed.</param>
/// <param name="Edition">The edition of the newest version.</param>
public sealed record PublicationDays(DateOnly First, DateOnly Last, EditionId Edition);
