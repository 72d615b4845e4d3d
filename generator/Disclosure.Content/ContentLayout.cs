using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Content;

/// <summary>Where each record lies in a content folder.</summary>
public static class ContentLayout
{
    /// <summary>The path of <paramref name="record"/>'s file in the folder, with <c>/</c>: <c>years/2025/budget/units/101.yaml</c>.</summary>
    /// <exception cref="ArgumentException">No file holds such a record.</exception>
    public static string PathOf(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record switch
        {
            Portal => "portal.yaml",
            Unit unit => $"units/{unit.Code}.yaml",
            ProjectTarget target => $"years/{target.Year}/budget/projects/{target.Code}.yaml",
            UnitTarget target => $"years/{target.Year}/budget/units/{target.Unit}.yaml",
            GovernmentTarget target => $"years/{target.Year}/budget/government.yaml",
            ProjectSelfEvaluation self => $"years/{self.Year}/accounts/projects/{self.Code}.yaml",
            UnitSelfEvaluation self => $"years/{self.Year}/accounts/units/{self.Unit}.yaml",
            ApprovalRegister register => $"years/{register.Year}/{FolderOf(register.Stage)}/approvals.yaml",
            Evaluation evaluation =>
                $"years/{evaluation.Year}/accounts/evaluations/{evaluation.Key.Code}-{NameOf(evaluation.Kind)}.yaml",
            SurveyRegister register => $"years/{register.Year}/surveys.yaml",
            SatisfactionResult result => $"years/{result.Year}/satisfaction/{result.Survey}.yaml",
            _ => throw new ArgumentException($"No file holds a {record.GetType().Name}.", nameof(record)),
        };
    }

    /// <summary>The name, at the root of the content folder, of the file with the headings a place uses in its forms.</summary>
    public const string HeadingsFile = "headings.txt";

    /// <summary>The path of an evaluation's report, beside the evaluation.</summary>
    public static string ReportPathOf(Evaluation evaluation) => Path.ChangeExtension(PathOf(evaluation), ".md");

    /// <summary>The end of the name of a list of leaves, which stands beside the survey's result.</summary>
    internal const string LeavesExtension = ".leaves.txt";

    /// <summary>The path of the list of leaves of a survey's result, beside the result.</summary>
    public static string LeavesPathOf(SatisfactionResult result) => Path.ChangeExtension(PathOf(result), LeavesExtension);

    private static string FolderOf(Stage stage) => stage == Stage.Budget ? "budget" : "accounts";

    private static string NameOf(EvaluationKind kind) => kind switch
    {
        EvaluationKind.Department => "department",
        EvaluationKind.Key => "key",
        EvaluationKind.Recheck => "recheck",
        _ => "third-party",
    };
}
