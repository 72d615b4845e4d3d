using System.Collections.Immutable;

namespace Disclosure.Site.Data;

/// <summary>
/// A table of a page as data: written as CSV beside the page, and into the page's JSON twin. Amounts are in 元.
/// </summary>
/// <param name="Key">
/// The stable name: <c>projects</c> is <c>projects.csv</c> beside the page and <c>tables.projects</c> in its twin.
/// </param>
/// <param name="Name">What it holds, for readers.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for each column; made while it is written.</param>
public sealed record DataTable(string Key, string Name, ImmutableArray<DataColumn> Columns, IEnumerable<ImmutableArray<DataCell>> Rows)
{
    /// <summary>The file beside the page, such as <c>projects.csv</c>.</summary>
    public string FileName => Key + ".csv";

    /// <summary>Whether the twin's facts hold the same already, so that its tables don't: the file alone has it row by row.</summary>
    public bool IsInFacts { get; init; }
}
