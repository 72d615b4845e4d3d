using Disclosure.Model.Codes;

namespace Disclosure.Model.Editions;

/// <summary>
/// What an edition says of something that was found and is published nevertheless, as it was approved: sums that disagree, something owed
/// that is missing. Who accepted it is not in it.
/// </summary>
/// <param name="Path">The record that it is about, by its public path; the portal's for what the government owes.</param>
/// <param name="Unit">The unit whose release it belongs to; nothing for the government's.</param>
/// <param name="About">What was found, in Chinese.</param>
/// <param name="Reason">Why it is published so, in words for the public.</param>
public sealed record PublicNote(PublicPath Path, UnitCode? Unit, string About, string Reason);
