using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>Puts an evaluation in a row, beside the self-evaluation of the same subject and year.</summary>
internal static class EvaluationEntries
{
    public static EvaluationEntry Of(PageContext context, Evaluation evaluation)
    {
        var records = context.Records;
        var self = SelfEvaluationOf(records, evaluation);
        var isWithheld = evaluation.Withheld is not null;
        return new EvaluationEntry
        {
            Title = evaluation.Title,
            Path = SitePaths.Evaluation(evaluation),
            Year = evaluation.Year,
            Kind = evaluation.Kind,
            Subject = SubjectOf(records, evaluation),
            SubjectPath = evaluation.Project is { } project
                ? SitePaths.Project(project)
                : UnitYearPaths.Of(records, evaluation.Unit, evaluation.Year),
            UnitCode = evaluation.Unit.Value,
            Unit = records.NameOf(evaluation.Unit),
            Evaluator = evaluation.Evaluator,
            Date = evaluation.Date,
            Total = isWithheld ? null : evaluation.Total,
            Grade = isWithheld ? null : evaluation.Grade,
            Findings = isWithheld ? 0 : evaluation.Findings.Length,
            SelfTotal = self?.Withheld is null ? self?.Total : null,
            SelfGrade = self?.Withheld is null ? self?.Grade : null,
            IsWithheld = isWithheld,
        };
    }

    // The comprehensive evaluation of a town looks at something else than its self-evaluation: the two are not compared.
    private static SelfEvaluation? SelfEvaluationOf(RecordSet records, Evaluation evaluation)
    {
        if (evaluation.Kind == EvaluationKind.Comprehensive)
            return null;
        return evaluation.Project is { } project
            ? records.FindProjectSelfEvaluation(project, evaluation.Year)
            : records.FindUnitSelfEvaluation(evaluation.Unit, evaluation.Year);
    }

    private static string SubjectOf(RecordSet records, Evaluation evaluation) =>
        evaluation.Project is { } project ? records.NameOf(project, evaluation.Year) : records.NameOf(evaluation.Unit);
}
