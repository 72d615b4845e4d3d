using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Registers;

/// <summary>Units whose table of one kind is empty for one reason: said once for all of them.</summary>
/// <param name="Table">The table's official name.</param>
/// <param name="Explanation">Why it is empty, as every one of them wrote.</param>
/// <param name="Units">The units and their pages.</param>
public sealed record EmptyTableGroup(string Table, string Explanation, ImmutableArray<SiteLink> Units)
{
    /// <summary>The register by table and reason; tables with the most units first, in the register's order otherwise.</summary>
    public static ImmutableArray<EmptyTableGroup> Of(IEnumerable<EmptyTableEntry> entries) =>
    [
        .. from entry in entries
           group new SiteLink(entry.Unit, entry.UnitPath) by (entry.Table, entry.Explanation) into alike
           let units = alike.ToImmutableArray()
           orderby units.Length descending
           select new EmptyTableGroup(alike.Key.Table, alike.Key.Explanation, units),
    ];
}
