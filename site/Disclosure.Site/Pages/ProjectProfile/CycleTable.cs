using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Cycles;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The whole cycle of a project of several years: its money by year, and its whole-period targets.</summary>
internal static class CycleTable
{
    /// <summary>The years of the cycle, each with its share of the whole amount.</summary>
    public static Table<CycleYearRow> Years { get; } = new("cycle", "全周期资金", of =>
    [
        of.Year("year", "年度", row => row.Year.Year) with
        {
            Cell = (_, row) => row.Year.State switch
            {
                CycleYearState.Recorded => null,
                CycleYearState.Withheld => new($"{row.Year.Year}", Badge: EmptyCells.WithheldBadge),
                var state => new($"{row.Year.Year}", Badge: new Badge(state.Term(), Tone.Neutral)),
            },
        },
        PlannedOf(of.Amount("planned", "年初预算", row => row.Year.Planned)),
        of.Amount("carriedOver", "其中上年结转", row => row.Year.CarriedOver) with { ShownFor = row => row.IsCarried },
        Summed(of.Amount("new", "当年新安排", row => row.Year.New), row => row.Year.New, row => row.Year.IsPlanWithheld) with
        {
            ShownFor = row => row.IsCarried,
        },
        of.Share("newShare", "当年新安排占项目总额", row => row.ShareOf(row.Year.New)) with { Use = ColumnUse.Data },
        Summed(of.Amount("executed", "全年执行数", row => row.Year.Executed), row => row.Year.Executed, row => row.Year.IsResultWithheld),
        of.Share("executedShare", "全年执行数占项目总额", row => row.ShareOf(row.Year.Executed)) with { Use = ColumnUse.Data },
        UnspentOf(of.Amount("unspent", "年底没有用完", row => row.Year.Unspent)),
        of.Amount("carriedForward", "转入下年", row => row.Year.CarriedForward) with { Use = ColumnUse.Data },
        of.Term("state", "情况", row => (row.Year.State.Term(), NameOf(row.Year.State))) with { Use = ColumnUse.Data },
    ]);

    /// <summary>The whole-period targets beside what has been reached so far.</summary>
    public static Table<CycleIndicator> Indicators { get; } = new("cycle-indicators", "全周期指标", of =>
    [
        of.Words("level1", "一级指标", row => row.Row.Level1) with { Use = ColumnUse.Data },
        of.Words("level2", "二级指标", row => row.Row.Level2) with { Use = ColumnUse.Data },
        of.Words("level3", "三级指标", row => row.Row.Level3) with { Cell = (_, row) => new(row.Row.Level3, Note: row.Row.Level2) },
        of.Words("wholeTarget", "中期指标值", row => row.Whole.Raw),
        of.Words("reached", "至今完成", CycleWords.Reached) with
        {
            Cell = (_, row) => CycleWords.Reached(row) is { } reached ? new FactCell(reached, Note: CycleWords.ByYear(row)) : "还没有结果",
        },
        of.Words("byYear", "各年完成", CycleWords.ByYear) with { Use = ColumnUse.Data },
    ]);

    // Budgets of years add up only where nothing is carried over, which two of them have.
    private static Column<CycleYearRow> PlannedOf(Column<CycleYearRow> column)
    {
        var summed = Summed(column, row => row.Year.Planned, row => row.Year.IsPlanWithheld);
        return summed with
        {
            Cell = (root, row) => row is { IsCarried: true, Year.Planned: not null } ? null : summed.Cell!(root, row),
            Total = new(rows => rows.Any(row => row.IsCarried) ? FactCell.Empty : summed.Total!.Cell(rows))
            {
                Note = rows => rows.Any(row => row.IsCarried) ? null : summed.Total!.Note(rows),
            },
        };
    }

    private static Column<CycleYearRow> UnspentOf(Column<CycleYearRow> column) => column with
    {
        Cell = (_, row) => row.Year switch
        {
            { Unspent: not null } year => new(column.Text(row), Note: CycleWords.WhereUnspentWent(year)),
            { IsResultWithheld: true } => EmptyCells.Withheld,
            _ => null,
        },
    };

    private static Column<CycleYearRow> Summed(
        Column<CycleYearRow> column, Func<CycleYearRow, Money?> amount, Func<CycleYearRow, bool> isWithheld) => column with
        {
            Cell = (_, row) => amount(row) is null
                ? isWithheld(row) ? EmptyCells.Withheld : null
                : new(column.Text(row), Note: row.ShareOf(amount(row)) is { } share ? $"占 {share}" : null),
            Total = ColumnTotals.Amount(amount),
        };

    private static string NameOf(CycleYearState state) => state switch
    {
        CycleYearState.Recorded => "recorded",
        CycleYearState.Withheld => "withheld",
        CycleYearState.Missing => "missing",
        CycleYearState.Ahead => "ahead",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An unknown state."),
    };
}
