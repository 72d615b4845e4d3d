using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>Each of the five points stands once, is scored within its weight, and their scores give the total.</summary>
internal static class AssessmentPointsCheck
{
    /// <summary>Points rounded to two decimals beside a total rounded to one.</summary>
    private const decimal Tolerance = 0.05m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Assessment assessment)
            return;
        var missing = Enum.GetValues<AssessmentAspect>().Except(assessment.Points.Select(point => point.Aspect)).ToList();
        if (missing.Count > 0)
            findings.Add(
                AssessmentFindings.PointMissing, "points", $"没有写{string.Join("、", missing.Select(aspect => aspect.Term()))}。");
        foreach (var (at, point) in assessment.Points.Index())
            CheckPoint(assessment, at, point, findings);
        CheckTotal(assessment, findings);
    }

    private static void CheckPoint(Assessment assessment, int at, AssessmentPoint point, FindingCollector findings)
    {
        var name = point.Aspect.Term();
        if (assessment.Points.Take(at).Any(before => before.Aspect == point.Aspect))
            findings.Add(AssessmentFindings.PointRepeated, $"points[{at}].aspect", $"“{name}”写了不止一行。");
        if (point.Score?.Value < 0)
            findings.Add(AssessmentFindings.ScoreOutOfRange, $"points[{at}].score", $"“{name}”得分 {point.Score}，低于 0。");
        else if (point.Score?.Value > point.Weight?.Value)
            findings.Add(
                AssessmentFindings.ScoreOutOfRange, $"points[{at}].score", $"“{name}”得分 {point.Score}，高于分值 {point.Weight}。");
    }

    private static void CheckTotal(Assessment assessment, FindingCollector findings)
    {
        if (assessment.Total is not { } total || assessment.Points.IsEmpty || assessment.Points.Any(point => point.Score is null))
            return;
        var sum = assessment.Points.Aggregate(new Points(0), (points, point) => points + point.Score!.Value);
        if (Math.Abs(total.Value - sum.Value) > Tolerance)
            findings.Add(AssessmentFindings.TotalDiffers, "total", $"总分填 {total}，各要点得分之和为 {sum}。");
    }
}
