using Disclosure.Model.Amounts;

namespace Disclosure.Model.Checks.Scores;

/// <summary>
/// A table's weights make 100 with execution, or 90 or 100 where the form leaves execution out, or what a scheme of the
/// portal makes; and execution weighs what the scheme says.
/// </summary>
internal static class WeightSumCheck
{
    private const decimal Full = 100m;
    private const decimal FullWithoutExecution = 90m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable || TableWeights.SumOf(record.Indicators) is not { } rows)
            return;
        var execution = record.Funds!.Total?.Weight;
        if (!Fits(record, rows.Value, execution))
        {
            var parts = execution is { } weight ? $"执行率 {weight} + 各指标 {rows} = {weight + rows}" : $"各指标合计 {rows}";
            findings.Add(ScoreFindings.WeightsFitNothing, "indicators", $"{parts}，应为 100{(execution is null ? "（不含执行率为 90）" : "")}。");
        }
        else if (execution is { } stated && record.Scheme is { } scheme && stated != scheme.Execution)
        {
            findings.Add(
                ScoreFindings.ExecutionWeightDiffers, $"funds[{record.Funds.Lines.IndexOf(record.Funds.Total!)}].weight",
                $"执行率分值 {stated}，方案“{scheme.Name}”为 {scheme.Execution}。");
        }

        CheckEveryRowWeighted(record, findings);
    }

    /// <summary>Whether the sum is one that some scheme makes, so that its groups can be held against the record's own.</summary>
    public static bool Fits(CheckedRecord record) =>
        TableWeights.SumOf(record.Indicators) is { } rows && Fits(record, rows.Value, record.Funds?.Total?.Weight);

    private static bool Fits(CheckedRecord record, decimal rows, Weight? execution)
    {
        if (execution is { } stated && rows + stated.Value == Full)
            return true;
        if (execution is null && rows is Full or FullWithoutExecution)
            return true;
        return record.Records.Portal.Schemes.Any(scheme =>
            (execution is null || execution == scheme.Execution)
            && rows == TableWeights.Sum(scheme.Groups.Select(group => (Weight?)group.Weight)).Value);
    }

    private static void CheckEveryRowWeighted(CheckedRecord record, FindingCollector findings)
    {
        if (record.Indicators.All(row => row.Weight is null))
            return;
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (row.Weight is null && !RowPresence.IsBlank(row) && !RowPresence.IsNotApplicable(row))
                findings.Add(ScoreFindings.WeightMissing, $"indicators[{i}].weight", $"“{row.Level3}”没有分值。");
        }
    }
}
