using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Scoring;

/// <summary>A row being scored, and the receipts it can get.</summary>
internal sealed record ScoringRow(Indicator Indicator, ScoringScheme Scheme, FiscalYear Year)
{
    public IndicatorValue Target => Indicator.Target;

    public IndicatorValue Actual => Indicator.Result?.Actual ?? IndicatorValue.Empty;

    /// <summary>The row's weight; 0 where it has none, which <see cref="Rules.Completeness"/> stops before any rule.</summary>
    public decimal Weight => Indicator.Weight?.Value ?? 0m;

    /// <summary>A receipt with points.</summary>
    public ScoreReceipt Scored(
        ScoringCase which, string rule, decimal points, string arithmetic, ImmutableArray<string> remarks = default) =>
        Receipt(which, rule, arithmetic, remarks) with { Computed = new Points(points) };

    /// <summary>A receipt with the least and most points that a stated level allows.</summary>
    public ScoreReceipt Banded(string rule, decimal lowest, decimal highest, string arithmetic, ImmutableArray<string> remarks = default) =>
        Receipt(ScoringCase.Qualitative, rule, arithmetic, remarks) with { Lowest = new Points(lowest), Highest = new Points(highest) };

    /// <summary>A receipt that says why there are no points.</summary>
    public ScoreReceipt NotComputable(string why) => Receipt(ScoringCase.NotComputable, "不能重新计算。", why, []);

    /// <summary>A receipt for a row that is out of the total.</summary>
    public ScoreReceipt NotApplicable(string why) => Receipt(ScoringCase.NotApplicable, "不适用的指标不计分，也不计入总分。", why, []);

    private ScoreReceipt Receipt(ScoringCase which, string rule, string arithmetic, ImmutableArray<string> remarks) => new()
    {
        Case = which,
        Rule = rule,
        Inputs = Inputs(),
        Weight = Indicator.Weight,
        Approved = Indicator.Result?.Score,
        Arithmetic = arithmetic,
        Remarks = remarks.IsDefault ? [] : remarks,
    };

    private ImmutableArray<ReceiptInput> Inputs()
    {
        var inputs = ImmutableArray.CreateBuilder<ReceiptInput>(3);
        inputs.Add(new ReceiptInput("指标值", Target.Raw));
        inputs.Add(new ReceiptInput("实际完成值", Actual.Raw));
        if (!string.IsNullOrWhiteSpace(Indicator.Rule))
            inputs.Add(new ReceiptInput("评分办法", Indicator.Rule));
        return inputs.ToImmutable();
    }
}
