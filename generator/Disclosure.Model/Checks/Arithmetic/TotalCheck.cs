using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>The total is the sum of what was scored. Told only where every point is there to be summed.</summary>
internal static class TotalCheck
{
    /// <summary>Rows rounded to two decimals beside a total rounded to one.</summary>
    private const decimal Tolerance = 0.05m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var (total, sum) = record.Record switch
        {
            SelfEvaluation self => (self.Total, SumOf(self)),
            Evaluation evaluation => (evaluation.Total, SumOf(evaluation)),
            _ => (null, null),
        };
        if (total is { } stated && sum is { } computed && Math.Abs(stated.Value - computed.Value) > Tolerance)
            findings.Add(ArithmeticFindings.TotalDiffers, "total", $"总分填 {stated}，各项得分之和为 {computed}。");
    }

    private static Points? SumOf(SelfEvaluation self)
    {
        var execution = self.Funds.Total;
        if (self.Indicators.IsEmpty || (execution is { Score: null } && (execution.Weight ?? new Weight(0)).Value > 0))
            return null;
        var sum = execution?.Score ?? new Points(0);
        foreach (var row in self.Indicators)
        {
            if (row.Result?.Score is { } score)
                sum += score;
            else if (!RowPresence.IsBlank(row) && !RowPresence.IsNotApplicable(row))
                return null;
        }

        return sum;
    }

    private static Points? SumOf(Evaluation evaluation)
    {
        if (evaluation.Scores.IsEmpty)
            return null;
        var sum = new Points(0);
        foreach (var row in evaluation.Scores)
        {
            if (row.Score is not { } score)
                return null;
            sum += score;
        }

        return sum;
    }
}
