using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>项目支出绩效目标.</summary>
internal static class ProjectTargetShape
{
    private static readonly IdentityField<ProjectTarget, ProjectCode> Code =
        new("code", "项目编码", Scalars.ProjectCode, target => target.Code);

    private static readonly IdentityField<ProjectTarget, FiscalYear> Year =
        new("year", "年度", Scalars.Year, target => target.Year);

    private static readonly RequiredField<ProjectTarget, string> Name =
        new("name", "项目名称", Scalars.Text, target => target.Name, "");

    private static readonly RequiredField<ProjectTarget, UnitCode> Department =
        new("department", "主管部门编码", Scalars.UnitCode, target => target.Department, default);

    private static readonly RequiredField<ProjectTarget, UnitCode> Unit =
        new("unit", "实施单位编码", Scalars.UnitCode, target => target.Unit, default);

    private static readonly DefaultedField<ProjectTarget, BudgetKind> Budget =
        new("budgetKind", "所属预算", new TermShape<BudgetKind>(), target => target.Budget, default) { IsAlwaysWritten = true };

    private static readonly DefaultedField<ProjectTarget, ProjectKind> Kind =
        new("kind", "项目、政策还是转移支付", new TermShape<ProjectKind>(), target => target.Kind, default) { IsAlwaysWritten = true };

    private static readonly OptionalField<ProjectTarget, string> Attribute =
        new("attribute", "项目属性或项目类别", Scalars.Text, target => target.Attribute);

    private static readonly OptionalField<ProjectTarget, ProjectPeriod> Period =
        new("period", "项目期", PeriodShape.Shape, target => target.Period);

    private static readonly DefaultedField<ProjectTarget, MoneyUnit> MoneyUnit =
        new("moneyUnit", "原表金额单位，仅用于显示", new TermShape<MoneyUnit>(), target => target.MoneyUnit, default) { IsAlwaysWritten = true };

    private static readonly OptionalField<ProjectTarget, string> Scheme =
        new("scheme", "评分方案标识", Scalars.Text, target => target.Scheme);

    private static readonly DefaultedField<ProjectTarget, Funds> Funds =
        new("funds", "项目资金", FundsShape.Target, target => FundsShape.Plainest(target.Funds), Model.Budgets.Funds.None);

    private static readonly RequiredField<ProjectTarget, Goal> Goal =
        new("goal", "年度总体目标", GoalShapes.Target, target => target.Goal, GoalShapes.Missing);

    private static readonly RequiredField<ProjectTarget, ImmutableArray<Indicator>> Indicators =
        new("indicators", "绩效指标", IndicatorShapes.Targets, target => target.Indicators, []);

    private static readonly ListField<ProjectTarget, FormItem> Items =
        new("items", "表上的其他栏目", FormItemShape.List, target => target.Items);

    private static readonly OptionalField<ProjectTarget, Approval> Approval =
        new("approval", "本项目单独的批复，没有则按批复登记表", ApprovalShapes.Approval, target => target.Approval);

    private static readonly OptionalField<ProjectTarget, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingShape.Shape, target => target.Withheld);

    private static readonly OptionalField<ProjectTarget, string> Source =
        new("source", "来源文件", Scalars.Text, target => target.Source);

    /// <summary>The form.</summary>
    public static RecordShape<ProjectTarget> Shape { get; } = new(
        "project-target", "项目支出绩效目标表",
        [Code, Year, Name, Department, Unit, Budget, Kind, Attribute, Period, MoneyUnit, Scheme, Funds, Goal, Indicators, Items, Approval, Withheld, Source],
        mapping => new ProjectTarget
        {
            Code = Code.Read(mapping),
            Year = Year.Read(mapping),
            Name = Name.Read(mapping),
            Department = Department.Read(mapping),
            Unit = Unit.Read(mapping),
            Budget = Budget.Read(mapping),
            Kind = Kind.Read(mapping),
            Attribute = Attribute.Read(mapping),
            Period = Period.Read(mapping),
            MoneyUnit = MoneyUnit.Read(mapping),
            Scheme = Scheme.Read(mapping),
            Funds = Funds.Read(mapping),
            Goal = Goal.Read(mapping),
            Indicators = Indicators.Read(mapping),
            Items = Items.Read(mapping),
            Approval = Approval.Read(mapping),
            Withheld = Withheld.Read(mapping),
            Source = Source.Read(mapping),
        });
}
