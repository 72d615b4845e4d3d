using Disclosure.Publishing.Tests.Demonstration.Reading;
using Disclosure.Site.Tables;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>Columns as readers see them headed, of tables as their kinds of page declare them.</summary>
internal static class ShownColumns
{
    // Headings that a page words for its readers otherwise than its file does.
    private static readonly Dictionary<(string File, string Shown), string> Otherwise = new()
    {
        [("evaluations.csv", "复核对象")] = "评价对象",
        [("evaluations.csv", "复核得分")] = "评价得分",
        [("indicators.csv", "偏差原因与计分过程")] = "偏差原因分析及改进措施",
    };

    /// <summary>The heading that readers see: the file's, with the readers' unit in the place of the data's.</summary>
    public static string HeadingOf(IColumn column) => column.Look.ReaderHeading(
        column.Look.DataUnit is { } unit ? column.DataHeading.Replace($"（{unit}）", "", StringComparison.Ordinal) : column.DataHeading);

    /// <summary>The declared column of a cell's heading; nothing where only readers have it.</summary>
    public static IColumn? Find(ITable table, string shown) =>
        Otherwise.TryGetValue((table.FileName, shown), out var heading)
            ? table.Columns.Single(column => column.DataHeading == heading)
            : table.Columns.FirstOrDefault(column => column.Use == ColumnUse.Everyone && HeadingOf(column) == shown);

    /// <summary>
    /// The declared table that a table on a page shows: the one whose file it offers, else the one that shares most headings, the first
    /// among them.
    /// </summary>
    public static ITable? TableOf(ReadTable shown, IReadOnlyCollection<ITable> declared) => shown.Csv is { } file
        ? declared.Single(table => table.FileName == file)
        : declared.Where(table => Find(table, shown.Headings[0]) is not null)
            .Select(table => (Table: table, Shared: shown.Headings.Count(heading => Find(table, heading) is not null)))
            .Where(one => one.Shared > 1)
            .OrderByDescending(one => one.Shared)
            .FirstOrDefault().Table;
}
