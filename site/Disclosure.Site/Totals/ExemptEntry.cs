using Disclosure.Model.Calendar;
using Disclosure.Model.Totals;

namespace Disclosure.Site.Totals;

/// <summary>What need not be in the sums of a year and stage, as a row.</summary>
/// <param name="Stage">With the budget or with the accounts.</param>
/// <param name="Exempt">What, and why.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Path">The unit's page.</param>
public sealed record ExemptEntry(Stage Stage, Exemption Exempt, string Unit, string Path);
