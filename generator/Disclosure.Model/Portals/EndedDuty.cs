using Disclosure.Model.Calendar;

namespace Disclosure.Model.Portals;

/// <summary>A project that ended early, or a unit that is no more: from a year on nothing is owed of it.</summary>
/// <param name="Code">The code of the project or unit.</param>
/// <param name="From">The first year in which it owes nothing.</param>
/// <param name="Reason">Why, in words for the public.</param>
public sealed record EndedDuty(string Code, FiscalYear From, string Reason);
