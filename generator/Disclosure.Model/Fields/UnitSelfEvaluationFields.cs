using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>部门(单位)整体支出绩效自评.</summary>
public static class UnitSelfEvaluationFields
{
    internal static readonly EssentialField<UnitSelfEvaluation, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, self => self.Unit);

    internal static readonly ListField<UnitSelfEvaluation, EmptyTable> EmptyTables =
        new("emptyTables", "空表说明", EmptyTableFields.List, self => self.EmptyTables);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<UnitSelfEvaluation>> All { get; } =
        [Unit, TableFields.Year, .. TableFields.Head, .. SelfEvaluationFields.Body, EmptyTables, .. TableFields.End];
}
