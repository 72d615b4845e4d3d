using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Scores;

/// <summary>
/// Each group of indicators weighs what the scheme gives it. A project that serves no public moves the points of
/// satisfaction to benefit, which is told by the table that has no such row.
/// </summary>
internal static class GroupWeightCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable || record.Scheme is not { } scheme || record.Indicators.IsEmpty)
            return;
        if (record.Indicators.All(row => row.Weight is null) || !WeightSumCheck.Fits(record) || Fits(record.Indicators, scheme))
            return;
        var other = record.Records.Portal.Schemes.FirstOrDefault(candidate => Fits(record.Indicators, candidate));
        var hint = other is null ? "" : $"；符合方案“{other.Name}”（{other.Id}）";
        findings.Add(ScoreFindings.GroupWeightsDiffer, "indicators", $"方案“{scheme.Name}”：{Differences(record.Indicators, scheme)}{hint}。");
    }

    private static bool Fits(ImmutableArray<Indicator> rows, ScoringScheme scheme)
    {
        var stated = scheme.Groups.Select(group => WeightOf(rows, group)).ToList();
        var all = TableWeights.Sum(rows.Select(row => row.Weight));
        if (TableWeights.Sum(stated.Select(weight => (Weight?)weight)) != all)
            return false;
        return stated.SequenceEqual(scheme.Groups.Select(group => group.Weight))
            || (!rows.Any(IndicatorTree.IsSatisfaction) && stated.SequenceEqual(WithoutSatisfaction(scheme)));
    }

    private static IEnumerable<Weight> WithoutSatisfaction(ScoringScheme scheme)
    {
        var freed = TableWeights.Sum(
            scheme.Groups.Where(g => g.Dimension == IndicatorDimension.Satisfaction).Select(g => (Weight?)g.Weight));
        foreach (var group in scheme.Groups)
        {
            var takes = group.Dimension == IndicatorDimension.Benefit ? freed : default;
            yield return group.Dimension == IndicatorDimension.Satisfaction ? default : group.Weight + takes;
            if (group.Dimension == IndicatorDimension.Benefit)
                freed = default;
        }
    }

    private static Weight WeightOf(ImmutableArray<Indicator> rows, SchemeGroup group) =>
        TableWeights.Sum(rows.Where(row => IndicatorTree.HasLabel(row, group.Labels)).Select(row => row.Weight));

    private static string Differences(ImmutableArray<Indicator> rows, ScoringScheme scheme)
    {
        var groups = scheme.Groups
            .Select(group => (Label: group.Labels.FirstOrDefault() ?? "", Stated: WeightOf(rows, group), group.Weight))
            .Where(group => group.Stated != group.Weight)
            .Select(group => $"{group.Label}应为 {group.Weight} 分，实为 {group.Stated} 分");
        var strangers = rows.Where(row => !scheme.Groups.Any(group => IndicatorTree.HasLabel(row, group.Labels)))
            .Select(row => row.Level1).Distinct(StringComparer.Ordinal).Select(label => $"“{label}”不在方案中");
        return string.Join("，", groups.Concat(strangers));
    }
}
