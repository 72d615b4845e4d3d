using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>Makes funds blocks: what was asked for, and what was spent of it.</summary>
internal static class CorpusFunds
{
    private const int ExecutionWeight = 10;
    private const int LeastSpentPermille = 820;

    /// <summary>The block of a target: an amount in full thousands, all of it from the budget.</summary>
    public static Funds Asked(SeededNumbers numbers)
    {
        var budget = Money.FromYuan(numbers.Between(20, 60_000) * 1000m);
        return new Funds(
            [new FundLine { Kind = FundKind.Total, Budget = budget }, new FundLine { Kind = FundKind.Fiscal, Budget = budget }]);
    }

    /// <summary>The block of a self-evaluation of what was <paramref name="asked"/> for, with the points of execution.</summary>
    public static Funds Spent(SeededNumbers numbers, Funds asked)
    {
        var budget = asked.Total!.Budget!.Value;
        var permille = numbers.Between(LeastSpentPermille, 1000);
        var row = new FundLine
        {
            Kind = FundKind.Fiscal,
            Initial = budget,
            Budget = budget,
            Executed = Money.FromYuan(budget.Yuan * permille / 1000m),
        };
        return new Funds(
        [
            row with
            {
                Kind = FundKind.Total,
                Weight = new Weight(ExecutionWeight),
                Rate = new Percentage(permille / 1000m),
                Score = new Points(permille * ExecutionWeight / 1000m),
            },
            row,
        ]);
    }

    /// <summary>The total of a self-evaluation: execution and rows.</summary>
    public static Points TotalOf(Funds funds, IEnumerable<Points> rows) =>
        rows.Aggregate(funds.Total!.Score!.Value, (sum, points) => sum + points);
}
