using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What a page or file says of a fact.</summary>
/// <param name="Fact">The fact, such as <c>项目 104-001/2025/执行率</c>.</param>
/// <param name="Value">Its value, in the one spelling that its kind of figure has.</param>
/// <param name="Source">The page or file, from the site's root.</param>
/// <param name="Place">Where on it.</param>
public sealed record Statement(string Fact, string Value, string Source, string Place)
{
    private const string Nothing = "（没有）";

    /// <summary>
    /// What a cell says of a fact. Where it has no value, that is the value, and the dash or the state in its place is a statement of its
    /// own: pages must agree on it too, but files leave such cells empty.
    /// </summary>
    internal static IEnumerable<Statement> OfCell(string fact, ReadCell cell, TableRow row)
    {
        yield return new Statement(fact, cell.HasValue ? cell.Text : Nothing, row.Path, row.Table.Caption);
        if (!cell.HasValue)
            yield return new Statement(fact + "，没有时", cell.Text, row.Path, row.Table.Caption);
    }

    /// <summary>What a cell of a file says of a fact.</summary>
    internal static Statement OfData(string fact, string text, CsvFile file) =>
        new(fact, text.Length == 0 ? Nothing : text, file.Path, "");
}
