using Disclosure.Content.Shapes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Targets;
using Shared = Disclosure.Content.Records.SelfEvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>项目支出绩效自评.</summary>
internal static class ProjectSelfEvaluationShape
{
    private static readonly IdentityField<ProjectSelfEvaluation, ProjectCode> Code =
        new("code", "项目编码", Scalars.ProjectCode, self => self.Code);

    private static readonly RequiredField<ProjectSelfEvaluation, string> Name =
        new("name", "项目名称", Scalars.Text, self => self.Name, "");

    private static readonly RequiredField<ProjectSelfEvaluation, UnitCode> Department =
        new("department", "主管部门编码", Scalars.UnitCode, self => self.Department, default);

    private static readonly RequiredField<ProjectSelfEvaluation, UnitCode> Unit =
        new("unit", "实施单位编码", Scalars.UnitCode, self => self.Unit, default);

    private static readonly DefaultedField<ProjectSelfEvaluation, ProjectKind> Kind =
        new("kind", "项目、政策还是转移支付", new TermShape<ProjectKind>(), self => self.Kind, default);

    /// <summary>The form.</summary>
    public static RecordShape<ProjectSelfEvaluation> Shape { get; } = new(
        "project-self-evaluation", "项目支出绩效自评表",
        [
            Code, Shared.Year, Name, Department, Unit, Kind, Shared.MoneyUnit, Shared.Scheme, Shared.Funds, Shared.Goal,
            Shared.Indicators, Shared.Total, Shared.Grade, Shared.Remarks, Shared.Items, Shared.Approval,
            Shared.Withheld, Shared.Source,
        ],
        mapping => new ProjectSelfEvaluation
        {
            Code = Code.Read(mapping),
            Year = Shared.Year.Read(mapping),
            Name = Name.Read(mapping),
            Department = Department.Read(mapping),
            Unit = Unit.Read(mapping),
            Kind = Kind.Read(mapping),
            MoneyUnit = Shared.MoneyUnit.Read(mapping),
            Scheme = Shared.Scheme.Read(mapping),
            Funds = Shared.Funds.Read(mapping),
            Goal = Shared.Goal.Read(mapping),
            Indicators = Shared.Indicators.Read(mapping),
            Total = Shared.Total.Read(mapping),
            Grade = Shared.Grade.Read(mapping),
            Remarks = Shared.Remarks.Read(mapping),
            Items = Shared.Items.Read(mapping),
            Approval = Shared.Approval.Read(mapping),
            Withheld = Shared.Withheld.Read(mapping),
            Source = Shared.Source.Read(mapping),
        });
}
