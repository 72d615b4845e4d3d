using Disclosure.Model.Amounts;

namespace Disclosure.Model.Budgets;

/// <summary>
/// 预算执行率: 全年执行数 ÷ 全年预算数, the budget after adjustments and never 年初预算数. The one place that divides them: checks,
/// scoring and pages ask here. What a form states as its rate is another fact, <see cref="FundLine.Rate"/>.
/// </summary>
public readonly record struct ExecutionRate
{
    private ExecutionRate(Money? budget, Money? executed) => (Budget, Executed) = (budget, executed);

    /// <summary>全年预算数.</summary>
    public Money? Budget { get; }

    /// <summary>全年执行数.</summary>
    public Money? Executed { get; }

    /// <summary>Why there is no rate; nothing where there is one.</summary>
    public NoExecutionRate? WhyNone => (Budget, Executed) switch
    {
        (null, _) => NoExecutionRate.NoBudget,
        (_, null) => NoExecutionRate.NoExecuted,
        ({ Yuan: 0 }, _) => NoExecutionRate.BudgetIsZero,
        ({ Yuan: < 0 }, _) or (_, { Yuan: < 0 }) => NoExecutionRate.Negative,
        _ => null,
    };

    /// <summary>The exact rate, which may exceed 100 %; nothing where there is none. Shown, it has two decimals, half up.</summary>
    public Percentage? Value => WhyNone is null ? new Percentage(Executed!.Value.Yuan / Budget!.Value.Yuan) : null;

    /// <summary>The rate in per cent as it is shown, for tables of numbers.</summary>
    public decimal? ShownPercent =>
        Value is { } rate ? decimal.Round(rate.Percent, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>What points are given for, times the weight: min(1, rate), unrounded; nothing where there is no rate.</summary>
    public decimal? Counted => WhyNone is not null ? null : Executed >= Budget ? 1m : Value!.Value.Ratio;

    /// <summary>The rate of a row of the funds block.</summary>
    public static ExecutionRate Of(FundLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new ExecutionRate(line.Budget, line.Executed);
    }

    /// <summary>The rate of two amounts, 全年预算数 and 全年执行数.</summary>
    public static ExecutionRate Of(Money? budget, Money? executed) => new(budget, executed);

    /// <summary>The rate of the sums, over those of <paramref name="rates"/> that state both amounts.</summary>
    public static ExecutionRate OfSums(IEnumerable<ExecutionRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var (budget, executed) = (0m, 0m);
        foreach (var rate in rates)
        {
            if (rate is not { Budget: { } planned, Executed: { } spent })
                continue;
            budget += planned.Yuan;
            executed += spent.Yuan;
        }

        return new ExecutionRate(Money.FromYuan(budget), Money.FromYuan(executed));
    }

    /// <summary>The rate as it is shown, such as <c>94.08%</c>; empty where there is none.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
