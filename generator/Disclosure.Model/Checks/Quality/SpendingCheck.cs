using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Quality;

/// <summary>Indicators measure what the money brought about, not that it was spent. Costs have their own group.</summary>
internal static partial class SpendingCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable)
            return;
        var (measured, spending) = (0, 0);
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (string.IsNullOrWhiteSpace(row.Level3) || row.Level1.Contains("满意", StringComparison.Ordinal))
                continue;
            measured++;
            if (IsCost(row.Level1) || IsCost(row.Level2) || !Spending.IsMatch(NameWords.Of(row.Level3)))
                continue;
            spending++;
            findings.Add(QualityFindings.MeasuresSpending, $"indicators[{i}].level3", $"“{row.Level3}”衡量的是资金本身。");
        }

        if (spending > 0 && spending == measured)
            findings.Add(QualityFindings.OnlyMeasuresSpending, "indicators", $"除满意度外，{spending} 行指标都在衡量资金支出。");
    }

    private static bool IsCost(string label) => label.Contains("成本", StringComparison.Ordinal);

    [GeneratedRegex(
        "(经费|资金|预算|款项)(的)?(使用|支出|支付|执行|完成|拨付|到位)(率|完成率|情况|完成情况|进度|完成进度|金额)$|"
        + "(经费|资金|资金金额|支出金额|预算金额|资金总额|经费总额)$|(支出|支付|执行|经费完成)进度$|经费完成(情况|进度)$")]
    private static partial Regex Spending { get; }
}
