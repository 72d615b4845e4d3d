using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>What an item is said to have come from is there, fits where it was found, and is no other item's.</summary>
internal static class RectificationSourceCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Rectification item)
            return;
        if (string.IsNullOrWhiteSpace(item.Problem))
            findings.Add(RectificationFindings.ProblemMissing, "problem", "没有写发现了什么问题。");
        CheckOrigin(item, findings);
        if (item.Evaluation is { } kind)
            CheckEvaluation(record, item, kind, findings);
        CheckSurvey(record, item, item.Survey, "survey", findings);
        CheckSurvey(record, item, item.SecondSurvey, "secondSurvey", findings);
    }

    /// <summary>The evaluation that found it; nothing where none did, or it is not there.</summary>
    internal static Evaluation? EvaluationOf(CheckedRecord record, Rectification item) => item.Evaluation is { } kind
        ? (Evaluation?)record.Records.Find(new RecordKey(RecordKind.Evaluation, item.Year, item.Code, kind.ToString()))
        : null;

    private static void CheckOrigin(Rectification item, FindingCollector findings)
    {
        var isEvaluation = item.Origin == RectificationOrigin.Evaluation;
        if (isEvaluation != item.Evaluation is not null)
            findings.Add(
                RectificationFindings.OriginDisagrees, "origin",
                isEvaluation ? "来自绩效评价，没有写是哪一种评价。" : $"来自{item.Origin.Term()}，却写了评价种类“{item.Evaluation!.Value.Term()}”。");
        if (item.Origin == RectificationOrigin.Survey && item.Survey is null)
            findings.Add(RectificationFindings.OriginDisagrees, "origin", "来自满意度调查，没有写调查标识。");
    }

    private static void CheckEvaluation(CheckedRecord record, Rectification item, EvaluationKind kind, FindingCollector findings)
    {
        if (EvaluationOf(record, item) is not { } evaluation)
            findings.Add(
                RectificationFindings.SourceUnknown, "evaluation", $"没有“{item.Code}” {item.Year} 年度的{kind.Term()}。");
        else if ((item.Finding > evaluation.Findings.Length || item.Finding < 1) && evaluation.Withheld is null)
            findings.Add(
                RectificationFindings.SourceUnknown, "finding",
                $"“{evaluation.Title}”发现了 {evaluation.Findings.Length} 个问题，没有第 {item.Finding} 个。");
        if (item.Finding is null)
            return;
        var same = Others(record, item).FirstOrDefault(
            other => other.Number < item.Number && other.Evaluation == kind && other.Finding == item.Finding);
        if (same is not null)
            findings.Add(
                RectificationFindings.ItemRepeated, "finding", $"第 {same.Number} 项也是{kind.Term()}发现的第 {item.Finding} 个问题。");
    }

    private static IEnumerable<Rectification> Others(CheckedRecord record, Rectification item) => item.Project is { } project
        ? record.Records.Process.Of<Rectification>(project, item.Year)
        : record.Records.Process.Of<Rectification>(item.Unit, item.Year);

    private static void CheckSurvey(
        CheckedRecord record, Rectification item, SurveyId? survey, string path, FindingCollector findings)
    {
        if (survey is { } id && record.Set.Process.FindSurvey(id) is null)
            findings.Add(RectificationFindings.SourceUnknown, path, $"第 {item.Number} 项写的调查“{id}”不存在。");
    }
}
