namespace Disclosure.Forms.Documents.Tables;

/// <summary>Where a row of a table is printed.</summary>
/// <param name="Page">The page, from 1; 0 where the document has no pages.</param>
/// <param name="Table">Which table of the page it is of, from 1; of the document where that has no pages.</param>
/// <param name="Row">Which row of that table it is, from 1; 0 for a line of text.</param>
internal readonly record struct PagePlace(int Page, int Table, int Row)
{
    /// <summary>The name of the table: <c>表2</c>, <c>第3页表1</c>.</summary>
    public string TableName => Page > 0 ? $"第{Page}页表{Table}" : $"表{Table}";
}
