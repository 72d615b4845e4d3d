namespace Disclosure.Site.Layout;

/// <summary>The meta tags of a column page (网页标签规范): a page that lists, as opposed to one that states facts of a date.</summary>
/// <param name="Name">ColumnName, the same as the visible title.</param>
/// <param name="Description">ColumnDescription.</param>
/// <param name="Keywords">ColumnKeywords, with commas between.</param>
/// <param name="Type">ColumnType, such as <c>预算绩效</c>.</param>
public sealed record ColumnTags(string Name, string Description, string Keywords, string Type);
