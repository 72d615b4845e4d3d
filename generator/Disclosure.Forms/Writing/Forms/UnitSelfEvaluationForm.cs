using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>部门（单位）整体支出绩效自评表.</summary>
internal sealed class UnitSelfEvaluationForm : OfficialFormOf<UnitSelfEvaluation>
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.UnitSelfEvaluation;

    /// <inheritdoc/>
    public override string Title => "部门（单位）整体支出绩效自评表";

    /// <inheritdoc/>
    public override string ShortName => "整体自评";

    /// <inheritdoc/>
    protected override UnitSelfEvaluation BlankRecord => new()
    {
        Unit = default,
        Year = new FiscalYear(2000),
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = BlankFunds.Usual,
        Goal = new Goal(""),
        Indicators = IndicatorLevels.OfUnit.BlankRows(),
        EmptyTables = [new EmptyTable("", "")],
    };

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<UnitSelfEvaluation> filling)
    {
        var self = filling.Record;
        var columns = IndicatorColumns.OfSelfEvaluation(self.Indicators, IndicatorLevels.OfUnit, SelfEvaluationWords.Usual);
        var sheet = new SheetBuilder(filling.Sheet, Widths(columns.Select(column => column.Width))) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        HeadRows.MoneyUnit(sheet, self.MoneyUnit);
        FieldRows.Whole(sheet, new FormField("部门（单位）名称", NamesOnForms.Of(self.Unit, filling.Records)));
        EntryRows.Lay(sheet, self, filling.IsToFill);
        new SelfEvaluationRows(sheet, columns, SelfEvaluationWords.Usual, filling.IsToFill).Lay("部门整体支出", self);
        ItemRows.Lay(sheet, self.Items);
        ItemRows.EmptyTables(sheet, self.EmptyTables, filling.IsPrefilled);
        return sheet.Build();
    }
}
