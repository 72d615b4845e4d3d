using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Terms;

/// <summary>How a result is told in a receipt and on a page.</summary>
public static class SatisfactionWords
{
    /// <summary>What the rate rests on: n, N, response rate, interval.</summary>
    public static string SampleOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var interval = result.Scored.Interval is { } bounds ? $"，95% 置信区间 {bounds}" : "";
        return $"{ValidOf(result)}，{PopulationOf(result)}，{ResponseOf(result)}{interval}";
    }

    /// <summary>n, and what it is made of where that is more than the invited who answered.</summary>
    public static string ValidOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return PartsOf(result) is { Length: > 0 } parts ? $"有效 {result.Scored.Valid} 份（n＝{parts}）" : $"有效 {result.Scored.Valid} 份（n）";
    }

    /// <summary>What n is made of: the invited who answered and paper, less 不清楚; empty where it is just the invited who answered.</summary>
    public static string PartsOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return PartsOf(result.Scored.Valid, result.Returned, result.Paper, result.Scored.Unknown);
    }

    /// <summary>
    /// The same of numbers, such as <c>邀请收回 347 份＋纸质收回 58 份－不清楚 17 份</c> of 388: who reads how many came back beside how many
    /// are valid sees that the two are no mistake. Empty where the numbers do not add up, which the checks find.
    /// </summary>
    /// <param name="valid">n: all that score but 不清楚.</param>
    /// <param name="returned">The invited who answered.</param>
    /// <param name="paper">Those who answered on paper.</param>
    /// <param name="unknown">不清楚 among both.</param>
    public static string PartsOf(int valid, int returned, int paper, int unknown)
    {
        if (returned + paper - unknown != valid || (paper == 0 && unknown == 0))
            return "";
        string[] came =
        [
            .. returned > 0 ? [$"邀请收回 {returned} 份"] : Array.Empty<string>(),
            .. paper > 0 ? [$"纸质收回 {paper} 份"] : Array.Empty<string>(),
        ];
        return string.Join('＋', came) + (unknown > 0 ? $"－不清楚 {unknown} 份" : "");
    }

    /// <summary>N.</summary>
    public static string PopulationOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Population is { } population ? $"服务对象 {population} 人（N）" : "服务对象人数（N）未掌握";
    }

    /// <summary>How many were invited and answered.</summary>
    public static string ResponseOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.ResponseRate is { } rate
            ? $"邀请 {result.Invited} 份、收回 {result.Returned} 份，回收率 {rate}"
            : "没有发出邀请";
    }

    /// <summary>The formula with the result's numbers, such as <c>（非常满意＋满意＋基本满意）÷有效份数＝226÷240＝94.17%</c>.</summary>
    public static string FormulaOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Scored.Rate is { } rate
            ? $"{result.Formula.Term()}＝{result.Scored.Favourable}÷{result.Scored.Valid}＝{rate}"
            : result.Formula.Term();
    }

    /// <summary>That there are too few ratings, and what follows.</summary>
    public static string TooFewOf(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return $"样本不足：有效评价 {result.Scored.Valid} 份，{MinimumSample.Words(result.Population)}；不按调查计分，仍按报送值计算。";
    }
}
