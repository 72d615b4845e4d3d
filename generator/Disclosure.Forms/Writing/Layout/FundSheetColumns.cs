using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The columns that the funds of a record need: the official ones, and those of amounts that the record has.</summary>
internal static class FundSheetColumns
{
    private const string Budget = "全年预算数";
    private const string Executed = "全年执行数";
    private const string Weight = "分值";
    private const string Rate = "执行率";

    /// <summary>The columns of a target: the year's amount, before it those of the whole period and of the first budget.</summary>
    public static List<FundSheetColumn> OfTarget(Funds funds, MoneyUnit unit, bool hasWholePeriod = false)
    {
        var columns = new List<FundSheetColumn>();
        if (hasWholePeriod || funds.Lines.Any(line => line.WholePeriod is not null))
            columns.Add(Amount("项目总额", line => line.WholePeriod, unit));
        if (funds.Lines.Any(line => line.Initial is not null))
            columns.Add(Amount("年初预算数", line => line.Initial, unit));
        columns.Add(Amount("年度资金", line => line.Budget, unit));
        return columns;
    }

    /// <summary>The columns of a self-evaluation: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分.</summary>
    public static List<FundSheetColumn> OfSelfEvaluation(Funds funds, MoneyUnit unit, bool givesPoints)
    {
        var columns = new List<FundSheetColumn>();
        if (funds.Lines.Any(line => line.WholePeriod is not null))
            columns.Add(Amount("项目总额", line => line.WholePeriod, unit));
        if (givesPoints || funds.Lines.Any(line => line.Initial is not null))
            columns.Add(Amount("年初预算数", line => line.Initial, unit));
        columns.Add(Amount(Budget, line => line.Budget, unit));
        columns.Add(Amount(Executed, line => line.Executed, unit));
        if (givesPoints || funds.Lines.Any(line => line.Weight is not null))
            columns.Add(new FundSheetColumn(Weight, CellLook.Number, line => SheetValue.Of(line.Weight?.Value)) { IsOfTotal = true });
        columns.Add(new FundSheetColumn(Rate, CellLook.Rate, line => SheetValue.Of(line.Rate?.Ratio))
        {
            Formula =
                $"IF(AND(ISNUMBER({{{Budget}}}),ISNUMBER({{{Executed}}}),N({{{Budget}}})<>0),ROUND({{{Executed}}}/{{{Budget}}},4),\"\")",
        });
        if (givesPoints || funds.Lines.Any(line => line.Score is not null))
            columns.Add(Score());
        return columns;
    }

    private static FundSheetColumn Score() => new("得分", CellLook.Number, line => SheetValue.Of(line.Score?.Value))
    {
        IsOfTotal = true,
        Formula = $"IF(AND(ISNUMBER({{{Weight}}}),ISNUMBER({{{Rate}}})),ROUND(MIN(1,{{{Rate}}})*{{{Weight}}},2),\"\")",
    };

    private static FundSheetColumn Amount(string heading, Func<FundLine, Money?> amount, MoneyUnit unit) =>
        new(heading, CellLook.Amount, line => SheetValue.Of(amount(line)?.In(unit)));
}
