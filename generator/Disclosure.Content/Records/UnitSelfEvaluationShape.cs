using Disclosure.Content.Shapes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Shared = Disclosure.Content.Records.SelfEvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>部门(单位)整体支出绩效自评.</summary>
internal static class UnitSelfEvaluationShape
{
    private static readonly IdentityField<UnitSelfEvaluation, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.UnitCode, self => self.Unit);

    private static readonly ListField<UnitSelfEvaluation, EmptyTable> EmptyTables =
        new("emptyTables", "空表说明", EmptyTableShape.List, self => self.EmptyTables);

    /// <summary>The form.</summary>
    public static RecordShape<UnitSelfEvaluation> Shape { get; } = new(
        "unit-self-evaluation", "部门(单位)整体支出绩效自评表",
        [
            Unit, Shared.Year, Shared.MoneyUnit, Shared.Scheme, Shared.Funds, Shared.Goal, Shared.Indicators,
            Shared.Total, Shared.Grade, Shared.Remarks, Shared.Items, EmptyTables, Shared.Approval, Shared.Withheld,
            Shared.Source,
        ],
        mapping => new UnitSelfEvaluation
        {
            Unit = Unit.Read(mapping),
            Year = Shared.Year.Read(mapping),
            MoneyUnit = Shared.MoneyUnit.Read(mapping),
            Scheme = Shared.Scheme.Read(mapping),
            Funds = Shared.Funds.Read(mapping),
            Goal = Shared.Goal.Read(mapping),
            Indicators = Shared.Indicators.Read(mapping),
            Total = Shared.Total.Read(mapping),
            Grade = Shared.Grade.Read(mapping),
            Remarks = Shared.Remarks.Read(mapping),
            Items = Shared.Items.Read(mapping),
            EmptyTables = EmptyTables.Read(mapping),
            Approval = Shared.Approval.Read(mapping),
            Withheld = Shared.Withheld.Read(mapping),
            Source = Shared.Source.Read(mapping),
        });
}
