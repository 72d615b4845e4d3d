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

/// <summary>部门(单位)整体支出绩效目标.</summary>
internal static class UnitTargetShape
{
    private static readonly IdentityField<UnitTarget, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.UnitCode, target => target.Unit);

    private static readonly IdentityField<UnitTarget, FiscalYear> Year =
        new("year", "年度", Scalars.Year, target => target.Year);

    private static readonly DefaultedField<UnitTarget, MoneyUnit> MoneyUnit =
        new("moneyUnit", "原表金额单位，仅用于显示", new TermShape<MoneyUnit>(), target => target.MoneyUnit, default) { IsAlwaysWritten = true };

    private static readonly OptionalField<UnitTarget, string> Scheme =
        new("scheme", "评分方案标识", Scalars.Text, target => target.Scheme);

    private static readonly DefaultedField<UnitTarget, Funds> Funds =
        new("funds", "部门预算资金", FundsShape.Target, target => FundsShape.Plainest(target.Funds), Model.Budgets.Funds.None);

    private static readonly ListField<UnitTarget, MainTask> MainTasks =
        new("mainTasks", "年度主要任务", MainTaskShape.List, target => target.MainTasks);

    private static readonly RequiredField<UnitTarget, Goal> Goal =
        new("goal", "年度总体目标", GoalShapes.Target, target => target.Goal, GoalShapes.Missing);

    private static readonly RequiredField<UnitTarget, ImmutableArray<Indicator>> Indicators =
        new("indicators", "年度绩效指标", IndicatorShapes.Targets, target => target.Indicators, []);

    private static readonly OptionalField<UnitTarget, TargetSetting> TargetSetting =
        new("targetSetting", "绩效目标设置情况", TargetSettingShape.Shape, target => target.TargetSetting);

    private static readonly ListField<UnitTarget, EmptyTable> EmptyTables =
        new("emptyTables", "空表说明", EmptyTableShape.List, target => target.EmptyTables);

    private static readonly ListField<UnitTarget, FormItem> Items =
        new("items", "表上的其他栏目", FormItemShape.List, target => target.Items);

    private static readonly OptionalField<UnitTarget, Approval> Approval =
        new("approval", "单独的批复，没有则按批复登记表", ApprovalShapes.Approval, target => target.Approval);

    private static readonly OptionalField<UnitTarget, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingShape.Shape, target => target.Withheld);

    private static readonly OptionalField<UnitTarget, string> Source =
        new("source", "来源文件", Scalars.Text, target => target.Source);

    /// <summary>The form.</summary>
    public static RecordShape<UnitTarget> Shape { get; } = new(
        "unit-target", "部门(单位)整体支出绩效目标表",
        [Unit, Year, MoneyUnit, Scheme, Funds, MainTasks, Goal, Indicators, TargetSetting, EmptyTables, Items, Approval, Withheld, Source],
        mapping => new UnitTarget
        {
            Unit = Unit.Read(mapping),
            Year = Year.Read(mapping),
            MoneyUnit = MoneyUnit.Read(mapping),
            Scheme = Scheme.Read(mapping),
            Funds = Funds.Read(mapping),
            MainTasks = MainTasks.Read(mapping),
            Goal = Goal.Read(mapping),
            Indicators = Indicators.Read(mapping),
            TargetSetting = TargetSetting.Read(mapping),
            EmptyTables = EmptyTables.Read(mapping),
            Items = Items.Read(mapping),
            Approval = Approval.Read(mapping),
            Withheld = Withheld.Read(mapping),
            Source = Source.Read(mapping),
        });
}
