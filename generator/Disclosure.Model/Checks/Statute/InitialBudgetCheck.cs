using Disclosure.Model.Amounts;

namespace Disclosure.Model.Checks.Statute;

/// <summary>年初预算数 of a self-evaluation is the amount that its target was approved with.</summary>
internal static class InitialBudgetCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { Withheld: null, Funds.Total: { Initial: { } initial } total } self
            || record.Records.FindCounterpart(self) is not { Withheld: null, Funds.Total: { } promised } target)
            return;
        var tolerance = self.MoneyUnit == MoneyUnit.Yuan && target.MoneyUnit == MoneyUnit.Yuan ? 1m : 100m;
        Money?[] approved = [promised.Budget, promised.Initial];
        var known = approved.OfType<Money>().ToList();
        if (known.Count == 0 || known.Exists(amount => Math.Abs((amount - initial).Yuan) <= tolerance))
            return;
        findings.Add(
            StatuteFindings.InitialBudgetDiffers, $"funds[{self.Funds.Lines.IndexOf(total)}].initial",
            $"自评表的年初预算数为 {initial}，批复的绩效目标为 {known[0]}。");
    }
}
