using Disclosure.Model.Indicators;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Quality;

/// <summary>
/// A satisfaction result stands beside how many were asked, here or in a survey's result: a bare <c>95%</c> could be six people.
/// </summary>
internal static class SampleSizeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self || StatedSample.IsIn(self.Remarks) || StatedSample.IsIn(self.Goal.Actual))
            return;
        var surveys = record.Records.SatisfactionOf(self);
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            var row = self.Indicators[i];
            if (IndicatorTree.IsSatisfaction(row) && IsFigure(row.Result) && !StatedSample.IsIn(row)
                && !surveys.Any(survey => survey.Measures(row)))
                findings.Add(
                    QualityFindings.SampleMissing, $"indicators[{i}].actual", $"“{row.Level3}”为 {row.Result!.Actual.Raw}，没有写明调查了多少人。");
        }
    }

    private static bool IsFigure(IndicatorResult? result) =>
        result?.Actual.Kind is IndicatorValueKind.Percent or IndicatorValueKind.Number;
}
