namespace Disclosure.Model.Records;

/// <summary>A table without data, which must still be listed and explained (空表说明).</summary>
/// <param name="Table">The table's official name.</param>
/// <param name="Explanation">Why it is empty.</param>
public sealed record EmptyTable(string Table, string Explanation);
