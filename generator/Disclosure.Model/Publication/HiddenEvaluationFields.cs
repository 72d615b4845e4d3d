using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Publication;

/// <summary>Takes texts out of an evaluation: its report, what it found, what its score table explains.</summary>
internal static class HiddenEvaluationFields
{
    public static Evaluation? TryHide(Evaluation evaluation, HiddenField field) => field.Path.Key switch
    {
        "report" when evaluation.Report.Length > 0 =>
            evaluation with { Report = HiddenText.Without(evaluation.Report, field.Figures) },
        "findings" => HiddenFields.Rows(evaluation.Findings, field, found => found.Problem, Without) is { } findings
            ? evaluation with { Findings = findings }
            : null,
        "scores" => HiddenFields.Rows(evaluation.Scores, field, row => row.Level3, Without) is { } scores
            ? evaluation with { Scores = scores }
            : null,
        "items" => HiddenFields.Rows(evaluation.Items, field, item => item.Label, HiddenTableFields.WithoutText) is { } items
            ? evaluation with { Items = items }
            : null,
        _ => null,
    };

    private static EvaluationFinding? Without(EvaluationFinding found, string? leaf, HiddenField field) => leaf switch
    {
        null => new EvaluationFinding(HiddenText.Without(found.Problem, field.Figures), Without(found.Suggestion, field), found.Deadline),
        "problem" => found with { Problem = HiddenText.Without(found.Problem, field.Figures) },
        "suggestion" => found with { Suggestion = Without(found.Suggestion, field) },
        _ => null,
    };

    private static EvaluationScore? Without(EvaluationScore row, string? leaf, HiddenField field) => leaf switch
    {
        null => row with
        {
            Reason = Without(row.Reason, field),
            Rule = Without(row.Rule, field),
            Explanation = Without(row.Explanation, field),
        },
        "reason" => row with { Reason = Without(row.Reason, field) },
        "rule" => row with { Rule = Without(row.Rule, field) },
        "explanation" => row with { Explanation = Without(row.Explanation, field) },
        _ => null,
    };

    private static string? Without(string? text, HiddenField field) => text is null ? null : HiddenText.Without(text, field.Figures);
}
