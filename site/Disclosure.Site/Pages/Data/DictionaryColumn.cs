using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Data;

/// <summary>A column of a table of a kind of page, in the dictionary.</summary>
/// <param name="Address">Where pages of the kind are.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
internal sealed record DictionaryColumn(string Address, ITable Table, IColumn Column);
