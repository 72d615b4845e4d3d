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

/// <summary>项目支出绩效目标表, of projects and policies.</summary>
internal class ProjectTargetForm : OfficialFormOf<ProjectTarget>
{
    private const int BlankGoalRows = 3;

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.ProjectTarget;

    /// <inheritdoc/>
    public override string Title => "项目支出绩效目标表";

    /// <inheritdoc/>
    public override string ShortName => "目标";

    /// <summary>What the form calls the project and its bodies.</summary>
    protected virtual ProjectLabels Labels => ProjectLabels.Usual;

    /// <summary>The rows of money that the blank form prints.</summary>
    protected virtual Funds BlankFundRows => BlankFunds.Usual;

    /// <inheritdoc/>
    protected override ProjectTarget BlankRecord => new()
    {
        Code = default,
        Year = new FiscalYear(2000),
        Name = "",
        Department = default,
        Unit = default,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = BlankFundRows,
        Goal = new Goal(""),
        Indicators = IndicatorLevels.OfProject.BlankRows(),
    };

    /// <summary>Whether the form must say if it is about a project or a policy.</summary>
    protected virtual bool HasKind(ProjectTarget target, bool isBlank) => isBlank || target.Kind != ProjectKind.Project;

    /// <inheritdoc/>
    protected override bool IsFor(ProjectTarget record) => record.Kind != ProjectKind.Transfer;

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<ProjectTarget> filling)
    {
        var target = filling.Record;
        var columns = filling.IsBlank
            ? IndicatorColumns.OfBlankTarget(IndicatorLevels.OfProject)
            : IndicatorColumns.OfTarget(target.Indicators, IndicatorLevels.OfProject, filling.IsPrefilled, filling.IsPrefilled);
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, target.MoneyUnit);
        ProjectFields.Identity(sheet, Labels, target.Code, target.Name, target.Department, target.Unit, filling.Records);
        ProjectFields.OfTarget(sheet, target, hasKind: HasKind(target, filling.IsBlank));
        EntryRows.Lay(sheet, target, filling.IsToFill);
        new FundRows(sheet, FundSheetColumns.OfTarget(target.Funds, target.MoneyUnit, hasWholePeriod: filling.IsBlank), filling.IsToFill)
            .Lay("项目资金", target.Funds);
        GoalRows.Lay(sheet, "总体目标", Goals(target.Goal, filling.IsBlank), filling.IsBlank ? BlankGoalRows : 1);
        new TableRows<Indicator>(sheet, columns).Lay("绩效指标", target.Indicators);
        ItemRows.Lay(sheet, target.Items);
        return sheet.Build();
    }

    private static List<(string, string?)> Goals(Goal goal, bool isBlank) => goal.WholePeriod is null && !isBlank
        ? [("预期目标", goal.Expected)]
        : [("实施期目标", goal.WholePeriod), ("年度目标", goal.Expected)];
}
