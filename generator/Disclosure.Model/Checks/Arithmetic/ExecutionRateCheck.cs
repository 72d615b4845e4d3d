using Disclosure.Model.Budgets;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>The rate of each fund row follows from its amounts, is no more than 100 %, and was scored.</summary>
internal static class ExecutionRateCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self)
            return;
        for (var i = 0; i < self.Funds.Lines.Length; i++)
        {
            var line = self.Funds.Lines[i];
            CheckRate(line, line.Kind == FundKind.Total || self.Funds.Total is null, $"funds[{i}]", findings);
            var isScored = line.Weight?.Value > 0 || (line.Rate is not null && record.GivesPoints);
            if (line.Kind == FundKind.Total && line.Score is null && isScored)
                findings.Add(ArithmeticFindings.ExecutionScoreMissing, $"funds[{i}].score", "预算执行率没有得分。");
        }
    }

    /// <summary>What is wrong with the amounts is told on the total row, and not again on each of its parts.</summary>
    private static void CheckRate(FundLine line, bool isTotal, string path, FindingCollector findings)
    {
        if (line.Budget is { Yuan: 0 })
        {
            if (isTotal && (line.Executed?.Yuan > 0 || line.Rate?.Ratio > 0))
                findings.Add(
                    ArithmeticFindings.RateOfNothing, $"{path}.rate",
                    $"预算数为 0，执行数 {line.Executed?.ToString() ?? "空"}，执行率填 {line.Rate?.ToString() ?? "空"}。");
            return;
        }

        var computed = ExecutionRate.Of(line).Value;
        if (isTotal && (computed ?? line.Rate) is { Ratio: > 1m } over)
        {
            findings.Add(
                ArithmeticFindings.RateOverHundred, $"{path}.rate",
                $"执行率为 {over}（执行 {line.Executed?.ToString() ?? "空"}，预算 {line.Budget?.ToString() ?? "空"}）。");
        }

        if (computed is { } rate && line.Rate is { } stated && !Agree(stated.Percent, rate.Percent))
            findings.Add(ArithmeticFindings.RateDiffers, $"{path}.rate", $"执行率填 {stated}，按 {line.Executed} ÷ {line.Budget} 计算为 {rate}。");
    }

    /// <summary>Whether the stated rate is the computed one, rounded or cut to as many decimals as were stated.</summary>
    private static bool Agree(decimal stated, decimal computed)
    {
        var decimals = DecimalsOf(stated);
        return decimal.Round(computed, decimals, MidpointRounding.AwayFromZero) == stated
            || decimal.Round(computed, decimals, MidpointRounding.ToZero) == stated;
    }

    private static int DecimalsOf(decimal number)
    {
        var decimals = 0;
        while (decimals < 6 && decimal.Round(number, decimals) != number)
            decimals++;
        return decimals;
    }
}
