using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Form;

/// <summary>A unit's overall table covers the six dimensions of clause 二, on whichever level of labels it names them.</summary>
internal static class DimensionsCheck
{
    /// <summary>Each dimension with the words that local tables name it by.</summary>
    private static readonly ImmutableArray<(string Dimension, ImmutableArray<string> Words)> Dimensions =
    [
        ("运行成本", ["运行成本", "成本"]),
        ("管理效率", ["管理效率", "投入管理", "预算管理", "管理"]),
        ("履职效能", ["履职", "产出"]),
        ("社会效应", ["社会效应", "社会效益"]),
        ("可持续发展能力", ["可持续"]),
        ("服务对象满意度", ["满意"]),
    ];

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not (UnitTarget or UnitSelfEvaluation) || record.Indicators.IsEmpty)
            return;
        var missing = Dimensions.Where(d => !record.Indicators.Any(row => Covers(row, d.Words))).Select(d => d.Dimension).ToList();
        if (missing.Count > 0)
            findings.Add(FormFindings.DimensionMissing, "indicators", $"没有{string.Join("、", missing)}方面的指标。");
    }

    private static bool Covers(Indicator row, ImmutableArray<string> words) =>
        words.Any(word => row.Level1.Contains(word, StringComparison.Ordinal) || row.Level2.Contains(word, StringComparison.Ordinal));
}
