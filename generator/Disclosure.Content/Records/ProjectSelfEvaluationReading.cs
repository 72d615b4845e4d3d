using Disclosure.Content.Reading;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.ProjectSelfEvaluationFields;
using Shared = Disclosure.Model.Fields.SelfEvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>项目支出绩效自评.</summary>
internal static class ProjectSelfEvaluationReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ProjectSelfEvaluation> Reading { get; } = new(
        RecordKinds.ProjectSelfEvaluation,
        mapping => TableReading.SelfEvaluation(mapping, new ProjectSelfEvaluation
        {
            Code = mapping.Read(F.Code),
            FormerCodes = mapping.Read(Model.Fields.TableFields.FormerCodes),
            Year = mapping.Read(Model.Fields.TableFields.Year),
            Name = mapping.Read(F.Name),
            Department = mapping.Read(F.Department),
            Unit = mapping.Read(F.Unit),
            Kind = mapping.Read(F.Kind),
            Funds = TableReading.FundsOf(mapping.Read(Shared.Funds, FundReading.SelfEvaluation)),
            Goal = mapping.Read(Shared.Goal, GoalReading.SelfEvaluation),
            Indicators = mapping.Read(Shared.Indicators, IndicatorReading.Results),
        }));
}
