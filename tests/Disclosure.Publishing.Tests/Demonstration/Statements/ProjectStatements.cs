using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// Amounts, points and grades of a project in a year, and of a unit as a whole, in every table that lists them: by what its rows link to
/// and the year of page, section, row or note.
/// </summary>
internal static class ProjectStatements
{
    private static readonly Dictionary<string, string> Facts = new()
    {
        ["年初预算（万元）"] = "年初预算",
        ["全年预算数（万元）"] = "全年预算数",
        ["全年执行数（万元）"] = "全年执行数",
        ["执行率"] = "执行率",
        ["自评总分"] = "自评总分",
        ["自评等级"] = "自评等级",
        ["达成 / 可比对的指标（项）"] = "达成",
    };

    public static IEnumerable<Statement> Of(ReadPage page) => [.. InYear(page), .. Newest(page)];

    private static IEnumerable<Statement> InYear(ReadPage page) =>
        from row in page.Rows
        let subject = SubjectOf(row)
        where subject is not null && row.Year is not null && !IsOfMonitoring(row)
        from cell in row.Cells
        from statement in OfCell($"{subject}/{row.Year}", cell, row)
        select statement;

    private static IEnumerable<Statement> OfCell(string subject, ReadCell cell, TableRow row)
    {
        if (cell.Heading == "自评总分" && cell.Text.TrimEnd('）').Split('（') is [var total, var grade])
            return [Says("自评总分", total), Says("自评等级", grade)];
        if (Facts.TryGetValue(cell.Heading, out var fact))
            return Statement.OfCell($"{subject}/{fact}", cell, row);
        return cell.Heading == "与核算相比" && cell.Note.StartsWith("核算 ", StringComparison.Ordinal)
            ? [Says("核算总分", cell.Note.Split(' ')[1])]
            : [];

        Statement Says(string said, string value) => new($"{subject}/{said}", value, row.Path, row.Table.Caption);
    }

    /// <summary>In the list of all projects each figure has its year in its note; a grade has its total's.</summary>
    private static IEnumerable<Statement> Newest(ReadPage page)
    {
        foreach (var row in page.Rows.Where(row => row.Cell("最近一次自评总分") is not null))
        {
            var code = row.Key("projects");
            var (promised, total) = (row.Cell("最近一年的年初预算（万元）")!, row.Cell("最近一次自评总分")!);
            if (ReadPage.YearIn(promised.Note) is { } year)
                yield return new Statement($"项目 {code}/{year}/年初预算", promised.Text, page.Path, row.Table.Caption);
            if (ReadPage.YearIn(total.Note) is not { } rated)
                continue;
            foreach (var statement in Statement.OfCell($"项目 {code}/{rated}/自评总分", total, row)
                .Concat(Statement.OfCell($"项目 {code}/{rated}/自评等级", row.Cell("最近一次自评等级")!, row)))
                yield return statement;
        }
    }

    // What the year has on the day of monitoring, which may change by its end.
    private static bool IsOfMonitoring(TableRow row) => row.Table.Headings.Contains("已执行数（万元）");

    private static string? SubjectOf(TableRow row)
    {
        if (row.Key("projects") is { } project)
            return $"项目 {project}";
        if (row.Table.Caption == "历年一览" && ReadPage.OwnOf(row.Path, "projects") is { } own)
            return $"项目 {own}";
        return row.Table.Caption.StartsWith("部门（单位）整体", StringComparison.Ordinal) && row.Key("units") is { } unit
            ? $"整体 {unit}"
            : null;
    }
}
