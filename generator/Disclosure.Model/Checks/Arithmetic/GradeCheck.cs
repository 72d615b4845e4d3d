using Disclosure.Model.Evaluations;
using Disclosure.Model.Schemes;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>The grade is the one that the total gives by the scheme's bands.</summary>
internal static class GradeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var (total, grade) = record.Record switch
        {
            SelfEvaluation self => (self.Total, self.Grade),
            Evaluation evaluation => (evaluation.Total, evaluation.Grade),
            _ => (null, null),
        };
        if (total is not { } points || grade is not { } stated)
            return;
        if ((record.Scheme ?? StandardSchemes.Standard).GradeOf(points) is { } expected && expected != stated)
            findings.Add(ArithmeticFindings.GradeDiffers, "grade", $"总分 {points}，等级填“{stated.Term()}”，应为“{expected.Term()}”。");
    }

}
