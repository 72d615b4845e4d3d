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
        return $"有效 {result.Scored.Valid} 份（n），{PopulationOf(result)}，{ResponseOf(result)}{interval}";
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
        var paper = result.Paper > 0 ? $"，纸质收回 {result.Paper} 份" : "";
        return result.ResponseRate is { } rate
            ? $"邀请 {result.Invited} 份、收回 {result.Returned} 份，回收率 {rate}{paper}"
            : $"没有发出邀请{paper}";
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
