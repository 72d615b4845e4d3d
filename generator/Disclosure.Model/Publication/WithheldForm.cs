using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication;

/// <summary>
/// What is left of a withheld record: its identity, and why it is withheld. Made anew field by field, so that a field that a kind gets
/// later is withheld until somebody decides otherwise.
/// </summary>
internal static class WithheldForm
{
    public static IApprovedRecord Of(IApprovedRecord record, Withholding withheld) => record switch
    {
        ProjectTarget target => new ProjectTarget
        {
            Code = target.Code,
            FormerCodes = target.FormerCodes,
            Year = target.Year,
            Name = target.Name,
            Department = target.Department,
            Unit = target.Unit,
            Budget = target.Budget,
            Kind = target.Kind,
            Withheld = withheld,
            Goal = GoalFields.Missing,
            Indicators = [],
        },
        UnitTarget target => new UnitTarget
        {
            Unit = target.Unit,
            Year = target.Year,
            Withheld = withheld,
            Goal = GoalFields.Missing,
            Indicators = [],
        },
        ProjectSelfEvaluation self => new ProjectSelfEvaluation
        {
            Code = self.Code,
            FormerCodes = self.FormerCodes,
            Year = self.Year,
            Name = self.Name,
            Department = self.Department,
            Unit = self.Unit,
            Kind = self.Kind,
            Withheld = withheld,
            Goal = GoalFields.Missing,
            Indicators = [],
        },
        UnitSelfEvaluation self => new UnitSelfEvaluation
        {
            Unit = self.Unit,
            Year = self.Year,
            Withheld = withheld,
            Goal = GoalFields.Missing,
            Indicators = [],
        },
        Evaluation evaluation => new Evaluation
        {
            Project = evaluation.Project,
            Unit = evaluation.Unit,
            Year = evaluation.Year,
            Kind = evaluation.Kind,
            Title = evaluation.Title,
            Evaluator = evaluation.Evaluator,
            Date = evaluation.Date,
            Withheld = withheld,
        },
        ProcessRecord process => process.ToWithheld(withheld),
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.Key, "No kind that can be withheld."),
    };
}
