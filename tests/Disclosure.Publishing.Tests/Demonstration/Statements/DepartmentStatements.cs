using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>A department's sums: of its own page's projects, and its row on the pages of a year.</summary>
internal static class DepartmentStatements
{
    private static readonly Dictionary<string, string> Facts = new()
    {
        ["项目数（个）"] = "编报绩效目标的项目",
        ["编报绩效目标的项目（个）"] = "编报绩效目标的项目",
        ["年初预算（万元）"] = "年初预算",
        ["全年预算数（万元）"] = "全年预算数",
        ["全年执行数（万元）"] = "全年执行数",
        ["执行率"] = "执行率",
    };

    public static IEnumerable<Statement> Of(ReadPage page) => [.. OfYear(page), .. Own(page)];

    private static IEnumerable<Statement> OfYear(ReadPage page) =>
        from row in page.Rows
        let unit = row.Key("units")
        where page.Path.StartsWith("years/", StringComparison.Ordinal)
            && unit is not null && row.Table.Caption.StartsWith("各部门", StringComparison.Ordinal)
        from cell in row.Cells
        where Facts.ContainsKey(cell.Heading)
        from statement in Statement.OfCell($"部门 {unit}/{page.Year}/{Facts[cell.Heading]}", cell, row)
        select statement;

    private static IEnumerable<Statement> Own(ReadPage page) =>
        from table in page.Tables
        where page.Own("units") is { Length: 3 } && table.Caption.EndsWith("个）", StringComparison.Ordinal)
        from row in table.Totals
        from cell in row.Cells
        where Facts.ContainsKey(cell.Heading)
        from statement in Statement.OfCell($"部门 {page.Own("units")}/{row.Year}/{Facts[cell.Heading]}", cell, row)
        select statement;
}
