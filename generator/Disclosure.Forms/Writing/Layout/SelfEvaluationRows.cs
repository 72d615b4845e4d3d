using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The parts that the self-evaluations of projects, transfers and units share, below the head.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="columns">The columns of the indicators.</param>
/// <param name="words">The form's words.</param>
/// <param name="isBlank">Whether the form is to be filled in.</param>
internal sealed class SelfEvaluationRows(
    SheetBuilder sheet, IReadOnlyList<TableColumn<Indicator>> columns, SelfEvaluationWords words, bool isBlank)
{
    private const int BlankGoalRows = 3;
    private const int BlankRemarkRows = 2;

    /// <summary>Lays out funds, goals, indicators, total and grade.</summary>
    public void Lay(string fundsSide, SelfEvaluation self)
    {
        var funds = new FundRows(sheet, FundSheetColumns.OfSelfEvaluation(self.Funds, self.MoneyUnit, words.GivesPoints), isBlank);
        var totalRow = sheet.Row + 1;
        funds.Lay(fundsSide, self.Funds);
        GoalRows.Lay(sheet, "年度总体目标", Goals(self), isBlank ? BlankGoalRows : 1);
        var table = new TableRows<Indicator>(sheet, columns);
        table.Lay("绩效指标", self.Indicators);
        if (words.GivesPoints || self.Total is not null)
            table.Total("总分", (total, range) => isBlank ? Calculated(total, range, funds, totalRow) : Stated(total, self));
        if (words.GivesPoints || self.Grade is not null)
            FieldRows.Whole(sheet, GradeField.Of("自评等级", self.Grade));
        if (isBlank || self.Remarks is not null)
            FieldRows.LongText(sheet, words.GivesPoints ? "其他需要说明的问题" : "说明", self.Remarks, isBlank ? BlankRemarkRows : 1);
    }

    private static List<(string, string?)> Goals(SelfEvaluation self)
    {
        List<(string, string?)> goals = [("预期目标", self.Goal.Expected), ("实际完成情况", self.Goal.Actual)];
        if (self.Goal.WholePeriod is { } whole)
            goals.Insert(0, ("实施期目标", whole));
        return goals;
    }

    // The total is the approved one, as it stands in the record; the points to be got are added up.
    private static SheetValue Stated(SumKind total, SelfEvaluation self) => total switch
    {
        SumKind.Score => SheetValue.Of(self.Total?.Value),
        SumKind.Weight when self.Indicators.All(row => row.Weight is not null) =>
            SheetValue.Of(self.Indicators.Sum(row => row.Weight!.Value.Value) + (self.Funds.Total?.Weight?.Value ?? 0)),
        _ => SheetValue.Nothing,
    };

    private static SheetValue Calculated(SumKind total, string range, FundRows funds, int totalRow)
    {
        if (total == SumKind.None)
            return SheetValue.Nothing;
        var execution = funds.CellOf(total == SumKind.Weight ? "分值" : "得分", totalRow);
        return SheetValue.Calculated($"IF(COUNT({execution},{range})=0,\"\",SUM({execution},{range}))");
    }
}
