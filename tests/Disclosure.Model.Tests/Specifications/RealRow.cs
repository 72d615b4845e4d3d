namespace Disclosure.Model.Tests.Specifications;

/// <summary>A row of a real table.</summary>
internal sealed record RealRow(string Table, string[] Columns, string[] Cells)
{
    /// <summary>The cell of the first column of this name that the table has; empty where it has none.</summary>
    public string this[params string[] names] =>
        Cells.Where((_, index) => index < Columns.Length && names.Contains(Columns[index])).FirstOrDefault("");

    public bool Has(string name) => Columns.Contains(name);
}
