using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>政府预算绩效目标表: the four budgets and the focus items of clauses 三, 九 and 十. The ministry prints no such form.</summary>
internal sealed class GovernmentTargetForm : OfficialFormOf<GovernmentTarget>
{
    private const int BlankGoalRows = 3;

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.GovernmentTarget;

    /// <inheritdoc/>
    public override string Title => GovernmentHeadings.Title;

    /// <inheritdoc/>
    public override string ShortName => "政府目标";

    /// <inheritdoc/>
    protected override GovernmentTarget BlankRecord => new()
    {
        Year = new FiscalYear(2000),
        Goal = new Goal(""),
        Budgets = [.. Enum.GetValues<BudgetKind>().Select(kind => new GovernmentBudgetLine(kind, null, null, null, null))],
        FocusItems = GovernmentRows.BlankItems,
        Indicators = IndicatorLevels.OfProject.BlankRows(),
    };

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<GovernmentTarget> filling)
    {
        var target = filling.Record;
        var columns = filling.IsBlank
            ? IndicatorColumns.OfBlankTarget(IndicatorLevels.OfProject)
            : IndicatorColumns.OfTarget(target.Indicators, IndicatorLevels.OfProject, hasWeights: false, filling.IsPrefilled);
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, MoneyUnit.TenThousandYuan);
        GoalRows.Lay(sheet, "年度总体目标", Goals(target.Goal, filling.IsBlank), filling.IsBlank ? BlankGoalRows : 1);
        GovernmentRows.Lay(sheet, target, filling.IsToFill);
        new TableRows<Indicator>(sheet, columns).Lay("绩效指标", target.Indicators);
        return sheet.Build();
    }

    private static List<(string, string?)> Goals(Goal goal, bool isBlank) => goal.WholePeriod is null && !isBlank
        ? [("预期目标", goal.Expected)]
        : [("实施期目标", goal.WholePeriod), ("年度目标", goal.Expected)];
}
