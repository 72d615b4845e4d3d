using System.Buffers;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>An indicator's name is a name, and stands under a label that it belongs to.</summary>
internal static class PlacementCheck
{
    private static readonly SearchValues<string> FormulaWords = SearchValues.Create(
        ["计算方法", "计算公式", "公式为", "÷", "＝", "="], StringComparison.Ordinal);

    private static readonly SearchValues<string> CostWords = SearchValues.Create(
        ["成本", "造价", "费用控制", "单价"], StringComparison.Ordinal);

    /// <summary>A cost that is saved is a benefit.</summary>
    private static readonly SearchValues<string> SavedWords = SearchValues.Create(
        ["节约", "节省", "降低", "减少", "减轻"], StringComparison.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        if (row.Level3.AsSpan().ContainsAny(FormulaWords))
            findings.Add(QualityFindings.FormulaInName, $"indicators[{index}].level3", $"“{row.Level3}”里写有计算公式。");
        if (row.Level2.Contains("效益", StringComparison.Ordinal) && row.Level3.AsSpan().ContainsAny(CostWords)
            && !row.Level3.AsSpan().ContainsAny(SavedWords))
            findings.Add(QualityFindings.CostAmongBenefits, $"indicators[{index}].level2", $"“{row.Level3}”列在“{row.Level2}”下。");
    }
}
