namespace Disclosure.Site.Registers;

/// <summary>A table that is empty, and why (空表说明).</summary>
/// <param name="UnitCode">The code of the unit whose table it is.</param>
/// <param name="Unit">Whose table.</param>
/// <param name="UnitPath">The unit page's path.</param>
/// <param name="Table">The table's official name.</param>
/// <param name="Explanation">Why it is empty.</param>
public sealed record EmptyTableEntry(string UnitCode, string Unit, string UnitPath, string Table, string Explanation);
