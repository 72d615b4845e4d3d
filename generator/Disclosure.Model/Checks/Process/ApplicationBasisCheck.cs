using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>The result that a decision rests on is there, a bad one led to something, and a good one cost nothing.</summary>
internal static class ApplicationBasisCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ResultApplication application)
            return;
        if (!IsThere(record, application, out var grade))
        {
            findings.Add(
                ApplicationFindings.BasisMissing, "basis",
                $"没有“{application.Code}” {application.Year} 年度的{application.Basis?.Term() ?? "绩效自评"}。");
            return;
        }

        if (grade is Grade.Fair or Grade.Poor && application.Decision is ApplicationDecision.Kept or ApplicationDecision.Raised)
            findings.Add(
                ApplicationFindings.BadResultUnanswered, "decision",
                $"依据的结果为“{grade.Value.Term()}”，决定为“{application.Decision.Value.Term()}”。");
        if (grade is Grade.Excellent && application is
            { Cause: ApplicationCause.Result, Decision: ApplicationDecision.Cut or ApplicationDecision.Cancelled })
            findings.Add(
                ApplicationFindings.GoodResultCut, "cause",
                $"依据的结果为“{grade.Value.Term()}”，决定为“{application.Decision.Value.Term()}”，原因为“{application.Cause.Value.Term()}”。");
    }

    private static bool IsThere(CheckedRecord record, ResultApplication application, out Grade? grade)
    {
        var evaluation = application.Basis is { } kind
            ? record.Records.Find(new RecordKey(RecordKind.Evaluation, application.Year, application.Code, kind.ToString())) as Evaluation
            : null;
        SelfEvaluation? self = application.Basis is not null
            ? null
            : application.Project is { } project
                ? record.Records.FindProjectSelfEvaluation(project, application.Year)
                : record.Records.FindUnitSelfEvaluation(application.Unit, application.Year);
        grade = evaluation?.Grade ?? self?.Grade;
        return evaluation is not null || self is not null;
    }
}
