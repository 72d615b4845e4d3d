using System.Buffers;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A satisfaction result stands beside how many were asked, here or in a survey's result: a bare <c>95%</c> could be six people.</summary>
internal static class SampleSizeCheck
{
    private static readonly SearchValues<string> SampleWords = SearchValues.Create(
        ["样本", "问卷", "抽样", "受访", "回收", "有效票", "份", "访谈", "n=", "N=", "人次参评", "名群众", "人参与"], StringComparison.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self || SaysSample(self.Remarks) || SaysSample(self.Goal.Actual))
            return;
        var surveys = record.Records.SatisfactionOf(self);
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            var row = self.Indicators[i];
            if (IndicatorTree.IsSatisfaction(row) && IsFigure(row.Result) && !SaysSample(row) && !surveys.Any(survey => survey.Measures(row)))
                findings.Add(QualityFindings.SampleMissing, $"indicators[{i}].actual", $"“{row.Level3}”为 {row.Result!.Actual.Raw}，没有写明调查了多少人。");
        }
    }

    private static bool IsFigure(IndicatorResult? result) =>
        result?.Actual.Kind is IndicatorValueKind.Percent or IndicatorValueKind.Number;

    private static bool SaysSample(Indicator row) =>
        SaysSample(row.Explanation) || SaysSample(row.Rule) || SaysSample(row.Result?.Reason) || SaysSample(row.Result?.Actual.Raw);

    private static bool SaysSample(string? text) => text is not null && text.AsSpan().ContainsAny(SampleWords);
}
