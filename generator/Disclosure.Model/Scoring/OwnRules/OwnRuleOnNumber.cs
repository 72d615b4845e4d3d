using Disclosure.Model.Scoring.Quantities;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Applies a row's own rule to a number: conditions in the order written, then steps, then all or nothing.</summary>
internal static class OwnRuleOnNumber
{
    public static OwnRuleOutcome Apply(ScoringRow row, OwnRule rule)
    {
        if (QuantityPairReader.Read(row.Target, row.Actual, out var problem) is not { } pair)
            return OwnRuleOutcome.Failed(problem);
        if (!pair.IsExact)
            return OwnRuleOutcome.Failed($"实际完成值“{row.Actual.Raw.Trim()}”不是确定的数，不能按自定的评分办法计分。");
        var conditions = rule.Awards.Where(award => award.Condition is not null).ToList();
        if (conditions.Count > 0)
            return ApplyConditions(row, rule, pair, conditions);
        return Direction.IsReached(row, pair)
            ? OwnRuleOutcome.OfReached(row, rule, $"实际 {pair.ActualText}，指标值 {pair.TargetText}，已达到，", pair.Remarks)
            : ApplyShort(rule, pair, row.Weight, Threshold.OfTarget(pair, rule.Step));
    }

    private static OwnRuleOutcome ApplyConditions(ScoringRow row, OwnRule rule, QuantityPair pair, List<RuleAward> conditions)
    {
        if (Threshold.Measure(row, pair, conditions[0].Condition!) is not { } measured)
            return OwnRuleOutcome.Failed("评分办法里的单位与指标值的单位不同，不能计分。");
        if (conditions.Find(award => award.Holds(measured.Actual)) is { } met)
            return OwnRuleOutcome.Of(met.Points ?? row.Weight, $"{measured.Text}，符合“{met.Condition!.Raw}”，", pair.Remarks);
        var best = conditions[0];
        return ApplyShort(rule, pair, best.Points ?? row.Weight, measured with { Bound = best.Condition!.Number ?? 0m });
    }

    private static OwnRuleOutcome ApplyShort(OwnRule rule, QuantityPair pair, decimal from, Threshold? threshold)
    {
        if (rule.Step is { } step)
            return threshold is { } bound && bound.StepsOff(step) is { } steps
                ? OwnRuleOutcome.Of(decimal.Max(0m, from - (steps * step.Points)), StepText(bound, step, steps, from), pair.Remarks)
                : OwnRuleOutcome.Failed("评分办法的扣分方向或单位与指标值不合，不能计分。");
        return rule.NothingUnlessReached
            ? OwnRuleOutcome.Of(0m, $"实际 {pair.ActualText}，指标值 {pair.TargetText}，未达到，按评分办法", pair.Remarks)
            : OwnRuleOutcome.Silent;
    }

    private static string StepText(Threshold bound, RuleStep step, decimal steps, decimal from) =>
        $"{bound.Text}，与 {Figure.Number(bound.Bound)}{bound.Unit} 相差 {Figure.Number(decimal.Abs(bound.Actual - bound.Bound))}{bound.Unit}，"
        + $"满 {Figure.Number(steps)} 个 {Figure.Number(step.Size)}{step.Unit}（不足一个的不扣），"
            + $"扣 {Figure.Number(steps)} × {Figure.Points(step.Points)}；"
        + $"{Figure.Points(from)} − {Figure.Points(steps * step.Points)}，";
}
