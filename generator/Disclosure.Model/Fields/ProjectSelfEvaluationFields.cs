using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>项目支出绩效自评.</summary>
public static class ProjectSelfEvaluationFields
{
    internal static readonly EssentialField<ProjectSelfEvaluation, ProjectCode> Code =
        new("code", "项目编码", Scalars.ProjectCode, self => self.Code);

    internal static readonly RequiredField<ProjectSelfEvaluation, string> Name =
        new("name", "项目名称", Scalars.Text, self => self.Name, "") { Owner = FieldOwner.FormOrStaff };

    internal static readonly RequiredField<ProjectSelfEvaluation, UnitCode> Department =
        new("department", "主管部门编码", Scalars.Unit, self => self.Department, default);

    internal static readonly RequiredField<ProjectSelfEvaluation, UnitCode> Unit =
        new("unit", "实施单位编码", Scalars.Unit, self => self.Unit, default);

    internal static readonly DefaultedField<ProjectSelfEvaluation, ProjectKind> Kind =
        new("kind", "项目、政策还是转移支付", new TermShape<ProjectKind>(), self => self.Kind, default) { Owner = FieldOwner.FormOrStaff };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ProjectSelfEvaluation>> All { get; } =
    [
        Code, TableFields.FormerCodes, TableFields.Year, Name, Department, Unit, Kind, .. TableFields.Head, .. SelfEvaluationFields.Body,
        .. TableFields.End,
    ];
}
