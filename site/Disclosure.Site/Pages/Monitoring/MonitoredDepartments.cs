using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary>A year's monitoring by department.</summary>
internal static class MonitoredDepartments
{
    /// <summary>The departments.</summary>
    public static Table<MonitoredDepartment> Departments { get; } = new("departments", "各部门的监控情况", of =>
    [
        of.Code("code", "部门编码", row => row.Code),
        of.Words("name", "部门", row => row.Name) with { Cell = (root, row) => new(row.Name, root.LinkTo(row.Path)) },
        of.Count("monitored", "监控的项目", "个", row => row.Monitored) with
        {
            Total = ColumnTotals.Count<MonitoredDepartment>(row => row.Monitored),
        },
        of.Count("off", "有偏离", "个", row => row.Off) with { Total = ColumnTotals.Count<MonitoredDepartment>(row => row.Off) },
        of.Count("hopeless", "预计完不成", "个", row => row.Hopeless) with
        {
            Total = ColumnTotals.Count<MonitoredDepartment>(row => row.Hopeless),
        },
        of.Amount("budget", "全年预算数", row => row.Budget) with
        {
            Total = ColumnTotals.Amount<MonitoredDepartment>(row => row.Budget),
        },
        of.Amount("executed", "已执行数", row => row.Executed) with
        {
            Total = ColumnTotals.Amount<MonitoredDepartment>(row => row.Executed),
        },
        of.Rate("rate", "执行进度", row => row.Execution) with
        {
            Cell = (_, row) => row.WithoutAmounts > 0 ? new FactCell(row.Execution.Value?.ToString(), Note: Missing(row)) : null,
            Total = ColumnTotals.Rate<MonitoredDepartment>(row => row.Execution),
        },
        of.Count("withoutAmounts", "没有金额的项目", "个", row => row.WithoutAmounts) with { Use = ColumnUse.Data },
    ]);

    /// <summary>The departments of a year's monitoring, by code.</summary>
    /// <param name="records">The records.</param>
    /// <param name="newest">The newest monitoring of each project.</param>
    public static ImmutableArray<MonitoredDepartment> Of(RecordSet records, IEnumerable<MonitoringRow> newest) =>
    [
        .. newest.GroupBy(row => records.FindUnit(row.Subject.UnitCode)?.Parent ?? row.Subject.UnitCode)
            .OrderBy(department => department.Key).Select(department => Of(records, department.Key, [.. department])),
    ];

    private static MonitoredDepartment Of(RecordSet records, UnitCode code, ImmutableArray<MonitoringRow> rows)
    {
        var stated = rows.Select(row => row.Execution).Where(rate => rate is { Budget: not null, Executed: not null }).ToList();
        return new MonitoredDepartment
        {
            Code = code.Value,
            Name = records.NameOf(code),
            Path = SitePaths.Unit(code),
            Monitored = rows.Length,
            Off = rows.Count(row => row.IsOff),
            Hopeless = rows.Count(row => row.Record.Indicators.Any(indicator => indicator.Outlook == CompletionOutlook.Impossible)),
            Budget = stated.Count == 0 ? null : Money.Sum(stated.Select(rate => rate.Budget!.Value)),
            Executed = stated.Count == 0 ? null : Money.Sum(stated.Select(rate => rate.Executed!.Value)),
            WithoutAmounts = rows.Length - stated.Count,
        };
    }

    private static string Missing(MonitoredDepartment row) => $"不含没有金额的 {row.WithoutAmounts} 个";
}
