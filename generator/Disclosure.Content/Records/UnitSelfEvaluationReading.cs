using Disclosure.Content.Reading;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.UnitSelfEvaluationFields;
using Shared = Disclosure.Model.Fields.SelfEvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>部门(单位)整体支出绩效自评.</summary>
internal static class UnitSelfEvaluationReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<UnitSelfEvaluation> Reading { get; } = new(
        RecordKinds.UnitSelfEvaluation,
        mapping => TableReading.SelfEvaluation(mapping, new UnitSelfEvaluation
        {
            Unit = mapping.Read(F.Unit),
            Year = mapping.Read(Model.Fields.TableFields.Year),
            EmptyTables = mapping.Read(F.EmptyTables, EmptyTableReading.Row),
            Funds = TableReading.FundsOf(mapping.Read(Shared.Funds, FundReading.SelfEvaluation)),
            Goal = mapping.Read(Shared.Goal, GoalReading.SelfEvaluation),
            Indicators = mapping.Read(Shared.Indicators, IndicatorReading.Results),
        }));
}
