using Disclosure.Model.Codes;

namespace Disclosure.Model.Totals;

/// <summary>What a sum rightly leaves out.</summary>
/// <param name="Kind">Whether it is a unit, a project or a table.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The project or table; empty for a unit.</param>
/// <param name="Reason">Why, in words for the public.</param>
public sealed record Exemption(ExemptionKind Kind, UnitCode Unit, string Name, string Reason);
