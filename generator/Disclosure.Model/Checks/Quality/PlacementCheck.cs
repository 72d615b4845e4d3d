using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Quality;

/// <summary>An indicator's name is a name, and stands under a label that it belongs to.</summary>
internal static class PlacementCheck
{
    private static readonly ImmutableArray<string> FormulaWords = ["计算方法", "计算公式", "公式为", "÷", "＝", "="];
    private static readonly ImmutableArray<string> CostWords = ["成本", "造价", "费用控制", "单价"];

    /// <summary>A cost that is saved is a benefit.</summary>
    private static readonly ImmutableArray<string> SavedWords = ["节约", "节省", "降低", "减少", "减轻"];

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        foreach (var (row, i) in NewRows.Of(record))
        {
            if (NameWords.ContainsAny(row.Level3, FormulaWords))
                findings.Add(QualityFindings.FormulaInName, $"indicators[{i}].level3", $"“{row.Level3}”里写有计算公式。");
            if (row.Level2.Contains("效益", StringComparison.Ordinal) && NameWords.ContainsAny(row.Level3, CostWords) && !NameWords.ContainsAny(row.Level3, SavedWords))
                findings.Add(QualityFindings.CostAmongBenefits, $"indicators[{i}].level2", $"“{row.Level3}”列在“{row.Level2}”下。");
        }
    }
}
