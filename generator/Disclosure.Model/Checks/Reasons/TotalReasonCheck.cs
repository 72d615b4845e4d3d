using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Reasons;

/// <summary>A total below 良 is explained as a whole.</summary>
internal static class TotalReasonCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { Total: { } total } self || !string.IsNullOrWhiteSpace(self.Remarks))
            return;
        if (GoodFrom(record.Scheme) is { } good && total < good)
            findings.Add(ReasonFindings.PoorResultUnexplained, "remarks", $"总分 {total}，低于“良”（{good} 分），没有总体说明。");
    }

    private static Points? GoodFrom(ScoringScheme? scheme) =>
        (scheme?.Grades ?? StandardGrades.Bands).FirstOrDefault(band => band.Grade == Grade.Good)?.From;
}
