using System.Collections.Immutable;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>部门（单位）整体支出绩效目标表.</summary>
internal sealed class UnitTargetForm : OfficialFormOf<UnitTarget>
{
    private const int BlankTasks = 5;
    private const int BlankGoalRows = 3;

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.UnitTarget;

    /// <inheritdoc/>
    public override string Title => "部门（单位）整体支出绩效目标表";

    /// <inheritdoc/>
    public override string ShortName => "整体目标";

    /// <inheritdoc/>
    protected override UnitTarget BlankRecord => new()
    {
        Unit = default,
        Year = new FiscalYear(2000),
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = BlankFunds.Usual,
        MainTasks = [.. Enumerable.Repeat(new MainTask("", "", null, null, null), BlankTasks)],
        Goal = new Goal(""),
        Indicators = IndicatorLevels.OfUnit.BlankRows(),
        EmptyTables = [new EmptyTable("", "")],
    };

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<UnitTarget> filling)
    {
        var target = filling.Record;
        var columns = filling.IsBlank
            ? IndicatorColumns.OfBlankTarget(IndicatorLevels.OfUnit)
            : IndicatorColumns.OfTarget(target.Indicators, IndicatorLevels.OfUnit, hasWeights: true, filling.IsPrefilled);
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, target.MoneyUnit);
        FieldRows.Whole(sheet, new FormField("部门（单位）名称", NamesOnForms.Of(target.Unit, filling.Records)));
        EntryRows.Lay(sheet, target, filling.IsToFill);
        new FundRows(sheet, FundSheetColumns.OfTarget(target.Funds, target.MoneyUnit), filling.IsToFill).Lay("部门预算资金", target.Funds);
        ListRows.Lay(sheet, "年度主要任务", Tasks(target.MoneyUnit), target.MainTasks);
        GoalRows.Lay(sheet, "年度总体目标", Goals(target.Goal), filling.IsBlank ? BlankGoalRows : 1);
        new TableRows<Indicator>(sheet, columns).Lay("年度绩效指标", target.Indicators);
        TargetSettingRows.Lay(sheet, target.TargetSetting, target.MoneyUnit, filling.IsToFill);
        ItemRows.Lay(sheet, target.Items);
        ItemRows.EmptyTables(sheet, target.EmptyTables, filling.IsPrefilled);
        return sheet.Build();
    }

    private static List<(string, string?)> Goals(Goal goal) => goal.WholePeriod is null
        ? [("预期目标", goal.Expected)]
        : [("实施期目标", goal.WholePeriod), ("年度目标", goal.Expected)];

    private static ImmutableArray<TableColumn<MainTask>> Tasks(MoneyUnit unit) =>
    [
        new("任务名称", 20, CellLook.Text, task => SheetValue.Of(task.Name)),
        new("主要内容", 30, CellLook.Text, task => SheetValue.Of(task.Content)),
        new("预算金额:总额", 14, CellLook.Amount, task => SheetValue.Of(task.Total?.In(unit))),
        new("预算金额:财政拨款", 14, CellLook.Amount, task => SheetValue.Of(task.Fiscal?.In(unit))),
        new("预算金额:其他资金", 14, CellLook.Amount, task => SheetValue.Of(task.Other?.In(unit))),
    ];
}
