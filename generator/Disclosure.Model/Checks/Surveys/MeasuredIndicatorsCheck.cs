using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Every indicator that a result names is in the table, and none has two results.</summary>
internal static class MeasuredIndicatorsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is SatisfactionResult result)
            CheckNames(record, result, findings);
        else if (record.SelfEvaluation is { } self)
            CheckOnce(self.Indicators, record.Records.SatisfactionOf(self), findings);
    }

    private static void CheckNames(CheckedRecord record, SatisfactionResult result, FindingCollector findings)
    {
        var rows = RowsOf(record, result);
        for (var i = 0; i < result.Indicators.Length && !rows.IsEmpty; i++)
        {
            if (!rows.Any(row => row.Level3.Trim() == result.Indicators[i]))
                findings.Add(SurveyFindings.IndicatorUnknown, $"indicators[{i}]", $"表上没有名为“{result.Indicators[i]}”的满意度指标。");
        }
    }

    private static ImmutableArray<Indicator> RowsOf(CheckedRecord record, SatisfactionResult result)
    {
        var table = result.Project is { } project
            ? record.Records.FindProjectSelfEvaluation(project, result.Year)?.Indicators
                ?? record.Records.FindProjectTarget(project, result.Year)?.Indicators
            : record.Records.FindUnitSelfEvaluation(result.Unit, result.Year)?.Indicators
                ?? record.Records.FindUnitTarget(result.Unit, result.Year)?.Indicators;
        return [.. (table ?? []).Where(IndicatorTree.IsSatisfaction)];
    }

    private static void CheckOnce(ImmutableArray<Indicator> rows, ImmutableArray<SatisfactionResult> results, FindingCollector findings)
    {
        for (var i = 0; i < rows.Length && results.Length > 1; i++)
        {
            if (IndicatorTree.IsSatisfaction(rows[i]) && results.Count(result => result.Measures(rows[i])) > 1)
                findings.Add(
                    SurveyFindings.MeasuredTwice, $"indicators[{i}]",
                    $"“{rows[i].Level3}”有 {results.Count(result => result.Measures(rows[i]))} 个调查结果。");
        }
    }
}
