using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>项目支出绩效自评表, of projects and policies.</summary>
internal class ProjectSelfEvaluationForm : OfficialFormOf<ProjectSelfEvaluation>
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.ProjectSelfEvaluation;

    /// <inheritdoc/>
    public override string Title => "项目支出绩效自评表";

    /// <inheritdoc/>
    public override string ShortName => "自评";

    /// <summary>What the form calls the project and its bodies.</summary>
    protected virtual ProjectLabels Labels => ProjectLabels.Usual;

    /// <summary>The form's words.</summary>
    protected virtual SelfEvaluationWords Words => SelfEvaluationWords.Usual;

    /// <summary>The rows of money that the blank form prints.</summary>
    protected virtual Funds BlankFundRows => BlankFunds.Usual;

    /// <inheritdoc/>
    protected override ProjectSelfEvaluation BlankRecord => new()
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

    /// <inheritdoc/>
    protected override bool IsFor(ProjectSelfEvaluation record) => record.Kind != ProjectKind.Transfer;

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<ProjectSelfEvaluation> filling)
    {
        var self = filling.Record;
        var columns = IndicatorColumns.OfSelfEvaluation(self.Indicators, IndicatorLevels.OfProject, Words);
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, self.MoneyUnit);
        ProjectFields.Identity(sheet, Labels, self.Code, self.Name, self.Department, self.Unit, filling.Records);
        if (self.Kind == ProjectKind.Policy)
            ProjectFields.Kind(sheet, self.Kind);
        EntryRows.Lay(sheet, self, filling.IsToFill);
        new SelfEvaluationRows(sheet, columns, Words, filling.IsToFill).Lay("项目资金", self);
        ItemRows.Lay(sheet, self.Items);
        return sheet.Build();
    }
}
