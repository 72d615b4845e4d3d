using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>项目支出绩效目标.</summary>
public static class ProjectTargetFields
{
    internal static readonly EssentialField<ProjectTarget, ProjectCode> Code =
        new("code", "项目编码", Scalars.ProjectCode, target => target.Code);

    internal static readonly RequiredField<ProjectTarget, string> Name =
        new("name", "项目名称", Scalars.Text, target => target.Name, "") { Owner = FieldOwner.FormOrStaff };

    internal static readonly RequiredField<ProjectTarget, UnitCode> Department =
        new("department", "主管部门编码", Scalars.Unit, target => target.Department, default);

    internal static readonly RequiredField<ProjectTarget, UnitCode> Unit =
        new("unit", "实施单位编码", Scalars.Unit, target => target.Unit, default);

    internal static readonly DefaultedField<ProjectTarget, BudgetKind> Budget =
        new("budgetKind", "所属预算", new TermShape<BudgetKind>(), target => target.Budget, default)
        {
            WritesUsual = UsualValues.ForPeople,
            Owner = FieldOwner.FormOrStaff,
        };

    internal static readonly DefaultedField<ProjectTarget, ProjectKind> Kind =
        new("kind", "项目、政策还是转移支付", new TermShape<ProjectKind>(), target => target.Kind, default)
        {
            WritesUsual = UsualValues.ForPeople,
            Owner = FieldOwner.FormOrStaff,
        };

    internal static readonly OptionalField<ProjectTarget, string> Attribute =
        new("attribute", "项目属性或项目类别", Scalars.Text, target => target.Attribute);

    internal static readonly OptionalField<ProjectTarget, ProjectPeriod> Period =
        new("period", "项目期", PeriodFields.Row, target => target.Period);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ProjectTarget>> All { get; } =
    [
        Code, TableFields.FormerCodes, TableFields.Year, Name, Department, Unit, Budget, Kind, Attribute, Period, .. TableFields.Head,
        TargetFields.Funds, TargetFields.Goal, TargetFields.Indicators, TableFields.Items, .. TableFields.End,
    ];
}
