using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;

namespace Disclosure.Model.Totals;

/// <summary>A unit of which something is owed and not there, so that a sum over units leaves it out.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">How its clock stands: not due yet, overdue, not approved; published, where only a part is missing.</param>
/// <param name="Items">What is missing.</param>
public sealed record MissingUnit(UnitCode Unit, ClockState State, ImmutableArray<OwedItem> Items);
