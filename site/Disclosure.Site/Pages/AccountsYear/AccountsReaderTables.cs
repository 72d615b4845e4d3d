using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A year's self-evaluations as tables for readers. Amounts are in 万元; the CSV files have them in 元.</summary>
public static class AccountsReaderTables
{
    /// <summary>Self-evaluations of projects, or of units as a whole.</summary>
    /// <param name="page">The page.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="subject">What its rows are: <c>项目</c> or <c>单位</c>.</param>
    /// <param name="csvFile">Its file beside the page.</param>
    /// <param name="entries">The rows.</param>
    public static FactTable SelfEvaluations(Page page, string caption, string subject, string csvFile, ImmutableArray<AccountsEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            caption,
            [
                FactColumn.Words(subject), FactColumn.Figures("全年预算（万元）"), FactColumn.Figures("全年执行（万元）"),
                FactColumn.Figures("执行率"), FactColumn.Figures("自评总分"), FactColumn.Words("等级"), FactColumn.Words("与复算相比"),
            ],
            [.. entries.Select(entry => RowOf(page, entry))])
        {
            CsvFile = csvFile,
            HidesCaption = true,
        };
    }

    /// <summary>Sums by department.</summary>
    public static FactTable Departments(AccountsYearPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "各部门绩效自评",
            [
                FactColumn.Words("部门"), FactColumn.Figures("有目标的项目（个）"), FactColumn.Figures("公开自评的项目（个）"),
                FactColumn.Figures("全年预算（万元）"), FactColumn.Figures("全年执行（万元）"), FactColumn.Figures("执行率"),
                FactColumn.Figures("总分与复算不同（个）"),
            ],
            [.. page.Departments.Select(department => RowOf(page, department))])
        {
            Footer =
            [
                "合计", Count(page.TargetCount), Count(page.ProjectCount), AmountText.InTenThousand(page.Execution.Budget),
                AmountText.InTenThousand(page.Execution.Executed), page.Execution.Value?.ToString(), Count(page.DifferingCount),
            ],
            HidesCaption = true,
        };
    }

    /// <summary>Projects with a target and no self-evaluation.</summary>
    public static FactTable Missing(AccountsYearPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "有绩效目标、未见自评的项目",
            [FactColumn.Words("项目"), FactColumn.Words("实施单位"), FactColumn.Words("状态")],
            [.. page.Missing.Select(missing => (ImmutableArray<FactCell>)
                [new FactCell(missing.Name, page.LinkTo(missing.Path), missing.Preview, missing.Code), missing.Unit, missing.State])])
        {
            HidesCaption = true,
        };
    }

    private static ImmutableArray<FactCell> RowOf(Page page, AccountsEntry entry) =>
    [
        new(entry.Name, page.LinkTo(entry.Path), entry.Preview, entry.Unit == entry.Name ? null : entry.Unit),
        AmountText.InTenThousand(entry.Budget),
        AmountText.InTenThousand(entry.Executed),
        entry.Execution.Value?.ToString(),
        entry.IsWithheld ? new Badge("不予公开", Tone.Neutral) : entry.Total?.ToString(),
        entry.Grade?.Term(),
        entry.IsWithheld ? FactCell.Empty : Comparison(entry),
    ];

    private static FactCell Comparison(AccountsEntry entry) => entry switch
    {
        { Recomputed: null } => new(null, Badge: new Badge("未能复算", Tone.Neutral)),
        { Total: null } => new(null, Badge: new Badge("未写总分", Tone.Caution), Note: $"复算 {entry.Recomputed} 分"),
        { Differs: true } => new(null, Badge: new Badge("不同", Tone.Caution), Note: $"复算 {entry.Recomputed} 分，自评{Sign(entry.Difference!.Value)}"),
        { DifferingRows: > 0 } => new(null, Badge: new Badge("总分一致", Tone.Neutral), Note: $"{entry.DifferingRows} 行得分不同"),
        _ => new(null, Badge: new Badge("一致", Tone.Good)),
    };

    private static string Sign(decimal difference) =>
        difference > 0 ? $"高 {new Points(difference)} 分" : $"低 {new Points(-difference)} 分";

    private static ImmutableArray<FactCell> RowOf(Page page, AccountsDepartment department) =>
    [
        new(department.Name, page.LinkTo(department.Path)),
        Count(department.Targets),
        Count(department.Results),
        AmountText.InTenThousand(department.Execution.Budget),
        AmountText.InTenThousand(department.Execution.Executed),
        department.Execution.Value?.ToString(),
        Count(department.Differing),
    ];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
