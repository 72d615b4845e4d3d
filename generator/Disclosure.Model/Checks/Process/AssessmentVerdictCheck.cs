using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>An assessment concludes something, and its amounts and score do not say otherwise.</summary>
internal static class AssessmentVerdictCheck
{
    // What grades call 差 and 优, as shares of full points; the policy gives no number.
    private const decimal Poor = 0.6m;
    private const decimal Excellent = 0.9m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Assessment assessment)
            return;
        if (assessment is { Requested: { } asked, Assessed: { } given } && given > asked)
            findings.Add(AssessmentFindings.AssessedAboveRequested, "assessed", $"申报金额 {asked}，评估核定金额 {given}。");
        if (assessment.Verdict is not { } verdict)
        {
            findings.Add(AssessmentFindings.VerdictMissing, "verdict", "没有写评估结论。");
            return;
        }

        if (AmountsAgainst(verdict, assessment.Requested, assessment.Assessed) is { } amounts)
            findings.Add(AssessmentFindings.VerdictAgainstAmounts, "verdict", $"结论为“{verdict.Term()}”，{amounts}。");
        if (ShareOf(assessment) is { } share && (verdict, share) is (AssessmentVerdict.Supported, < Poor)
            or (AssessmentVerdict.NotSupported, >= Excellent))
            findings.Add(
                AssessmentFindings.VerdictAgainstScore, "verdict",
                $"结论为“{verdict.Term()}”，得分为满分的 {Percentage.FromPercent(decimal.Round(share * 100m, 2))}。");
    }

    private static string? AmountsAgainst(AssessmentVerdict verdict, Money? requested, Money? assessed) => verdict switch
    {
        AssessmentVerdict.NotSupported when assessed?.Yuan > 0 => $"核定金额却是 {assessed}",
        AssessmentVerdict.PartlySupported when assessed is { } given && given == requested => $"核定金额与申报金额同为 {given}",
        AssessmentVerdict.PartlySupported when assessed?.Yuan == 0 => "核定金额却是 0",
        AssessmentVerdict.Supported when assessed < requested => $"核定金额 {assessed} 却小于申报金额 {requested}",
        _ => null,
    };

    // Full points are the weights; an assessment without any is scored out of a hundred.
    private static decimal? ShareOf(Assessment assessment)
    {
        if (assessment.Total is not { } total)
            return null;
        var full = assessment.Points.Sum(point => point.Weight?.Value ?? 0);
        return full > 0 ? total.Value / full : total.Value / 100m;
    }
}
