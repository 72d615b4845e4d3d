using System.Globalization;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Exits;

/// <summary>Policies and projects of several years that end in this one.</summary>
public static class EndingTable
{
    /// <summary>The table.</summary>
    public static Table<EndingRow> Ending { get; } = new("ending", "今年到期的跨年政策和项目", of =>
    [
        of.Code("code", "项目编码", row => row.Target.Code.Value),
        of.Words("name", "政策或项目", row => row.Name) with
        {
            Cell = (root, row) => new(row.Name, root.LinkTo(SitePaths.Project(row.Target.Code)), Note: row.Unit),
        },
        of.Code("unitCode", "单位编码", row => row.Target.Unit.Value),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Words("kind", "类别", row => row.Target.Kind.Term()),
        of.Words("period", "实施期", row => PeriodOf(row.Target)),
        of.Amount("amount", "今年的年初预算", row => row.Target.YearAmount()) with
        {
            Total = ColumnTotals.Amount<EndingRow>(row => row.Target.YearAmount()),
        },
        of.Words("next", "到期以后", row => row.Next.Text) with { Cell = (_, row) => row.Next },
    ]);

    private static string? PeriodOf(ProjectTarget target) => target.Period is { } period
        ? string.Create(CultureInfo.InvariantCulture, $"{period.Start}至{period.End}")
        : null;
}
