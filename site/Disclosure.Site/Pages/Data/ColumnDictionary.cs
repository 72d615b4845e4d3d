using Disclosure.Site.Facts;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Data;

/// <summary>各数据表的栏目: every column of every table that the site publishes, from what the kinds of page declare.</summary>
internal static class ColumnDictionary
{
    /// <summary>The dictionary.</summary>
    public static Table<DictionaryColumn> Columns { get; } = new("columns", "各数据表的栏目", of =>
    [
        of.Words("address", "网页地址", row => row.Address.Length == 0 ? "（首页）" : row.Address),
        of.Words("file", "文件", row => row.Table.FileName),
        of.Words("table", "数据表", row => row.Table.Name),
        of.Code("key", "键", row => row.Column.Key),
        of.Words("heading", "栏目", row => row.Column.DataHeading),
        of.Words("spelling", "写法", row => row.Column.Look.Spelling),
    ]);

    /// <summary>The columns, by kind of page and table.</summary>
    /// <remarks>Only of kinds that this site has pages of.</remarks>
    public static IEnumerable<DictionaryColumn> RowsOf(PageContext context) =>
        from kind in PageKinds.All
        where kind.Plan(context).Any()
        from page in kind.Addresses
        from table in page.Tables
        from column in table.Columns
        select new DictionaryColumn(page.Address, table, column);
}
