using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>The funds block of a year: of the self-evaluation, else of the target.</summary>
internal static class FundsViews
{
    private static readonly ImmutableArray<FactColumn> ResultColumns =
    [
        FactColumn.Words("资金"), FactColumn.Figures("年初预算数"), FactColumn.Figures("全年预算数"), FactColumn.Figures("全年执行数"),
        FactColumn.Figures("分值"), FactColumn.Figures("执行率"), FactColumn.Figures("得分"),
    ];

    private static readonly ImmutableArray<FactColumn> YearColumns = [FactColumn.Words("资金"), FactColumn.Figures("年度金额")];

    private static readonly ImmutableArray<FactColumn> PeriodColumns =
        [FactColumn.Words("资金"), FactColumn.Figures("项目总额"), FactColumn.Figures("年度金额")];

    public static FundsView? Of(ProjectTarget? target, SelfEvaluation? self, SelfEvaluationScore? score)
    {
        if (self is { Funds.Lines.IsEmpty: false })
            return Result(self, score);
        return target is { Funds.Lines.IsEmpty: false } ? new FundsView(Promise(target.Year.Number, target.Funds, target.MoneyUnit), null, null) : null;
    }

    /// <summary>The funds block of a self-evaluation.</summary>
    public static FundsView Result(SelfEvaluation self, SelfEvaluationScore? score)
    {
        var rows = new List<ImmutableArray<FactCell>>(self.Funds.Lines.Length);
        foreach (var line in self.Funds.Lines)
        {
            rows.Add(
            [
                LabelOf(line), line.Initial.In(self.MoneyUnit), line.Budget.In(self.MoneyUnit), line.Executed.In(self.MoneyUnit),
                line.Weight?.ToString(), line.Rate?.ToString(), line.Score?.ToString(),
            ]);
        }

        var table = new FactTable($"{self.Year} 年度项目资金", ResultColumns, rows)
        {
            Note = FormAmounts.NoteOf(self.MoneyUnit),
            CsvFile = "funds.csv",
        };
        return new FundsView(table, ExecutionOf(self.Funds.Total), score is null ? null : ReceiptViews.OfExecution(score.Execution));
    }

    /// <summary>The funds block of a target.</summary>
    public static FactTable Promise(int year, Funds funds, MoneyUnit unit)
    {
        var hasPeriod = funds.Lines.Any(line => line.WholePeriod is not null);
        var rows = new List<ImmutableArray<FactCell>>(funds.Lines.Length);
        foreach (var line in funds.Lines)
        {
            rows.Add(hasPeriod
                ? [LabelOf(line), line.WholePeriod.In(unit), line.Budget.In(unit)]
                : [LabelOf(line), line.Budget.In(unit)]);
        }

        return new FactTable($"{year} 年度项目资金", hasPeriod ? PeriodColumns : YearColumns, rows)
        {
            Note = FormAmounts.NoteOf(unit),
            CsvFile = "funds.csv",
        };
    }

    private static string LabelOf(FundLine line) => line.Label ?? line.Kind.Term();

    /// <summary>How much of the adjusted budget was spent; nothing where there is no rate.</summary>
    private static ExecutionBar? ExecutionOf(FundLine? total) =>
        total is not null && ExecutionRate.Of(total) is { Value: { } rate } execution
            ? new ExecutionBar($"{ExecutionWords.Amounts(execution)}，执行率 {rate}", rate)
            : null;
}
