using System.Collections.Immutable;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>绩效评价评分表: the score table of an evaluation. The report stands beside it as Markdown and is no part of the form.</summary>
internal sealed class EvaluationForm : OfficialFormOf<Evaluation>
{
    private const int BlankProblems = 3;

    private static readonly ImmutableArray<TableColumn<EvaluationFinding>> ProblemColumns =
    [
        new("存在问题", 40, CellLook.Text, finding => SheetValue.Of(finding.Problem)),
        new("整改建议", 40, CellLook.Text, finding => SheetValue.Of(finding.Suggestion)),
        new("整改期限", 15, CellLook.Word, finding => SheetValue.Of(DayOf(finding.Deadline))),
    ];

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Evaluation;

    /// <inheritdoc/>
    public override string Title => "绩效评价评分表";

    /// <inheritdoc/>
    public override string ShortName => "评价";

    /// <inheritdoc/>
    protected override Evaluation BlankRecord => new()
    {
        Unit = default,
        Year = new FiscalYear(2000),
        Kind = default,
        Title = "",
        Evaluator = "",
        Scores = EvaluationColumns.BlankRows,
        Findings = [.. Enumerable.Repeat(new EvaluationFinding("", null, null), BlankProblems)],
    };

    /// <inheritdoc/>
    protected override WorkbookSheet Lay(FormFilling<Evaluation> filling)
    {
        var evaluation = filling.Record;
        var columns = EvaluationColumns.Of(evaluation.Scores, filling.IsBlank);
        var sheet = new SheetBuilder(filling.Sheet, [.. columns.Select(column => column.Width)]) { LeastHeight = filling.LeastHeight };
        HeadRows.Title(sheet, Title, filling.Year);
        Fields(sheet, filling);
        var table = new TableRows<EvaluationScore>(sheet, columns);
        table.Lay(null, evaluation.Scores);
        table.Total("总分", (total, range) => filling.IsBlank ? Calculated(total, range) : Stated(total, evaluation));
        FieldRows.Whole(sheet, GradeField.Of("评价等级", evaluation.Grade));
        ItemRows.Lay(sheet, evaluation.Items);
        ListRows.Lay(sheet, "发现的问题", ProblemColumns, evaluation.Findings);
        return sheet.Build();
    }

    private static void Fields(SheetBuilder sheet, FormFilling<Evaluation> filling)
    {
        var evaluation = filling.Record;
        FieldRows.Whole(sheet, new FormField("评价名称", evaluation.Title));
        if (filling.IsBlank || evaluation.Project is not null)
            Project(sheet, filling);
        FieldRows.Pair(
            sheet,
            new FormField("主管部门及代码", NamesOnForms.Of(DepartmentOf(filling), filling.Records)),
            new FormField("实施单位", NamesOnForms.Of(evaluation.Unit, filling.Records)));
        FieldRows.Pair(
            sheet,
            new FormField("评价类型", filling.IsBlank ? null : evaluation.Kind.Term())
            {
                Choices = [.. Enum.GetValues<EvaluationKind>().Select(kind => kind.Term())],
            },
            new FormField("评价机构", evaluation.Evaluator));
        FieldRows.Whole(sheet, new FormField("报告日期", DayOf(evaluation.Date)));
    }

    private static void Project(SheetBuilder sheet, FormFilling<Evaluation> filling)
    {
        var name = filling.Record.Project is { } code ? NamesOnForms.OfProject(code, filling.Record.Year.Number, filling.Records) : null;
        FieldRows.Pair(sheet, new FormField("项目名称", name), new FormField("项目编码", filling.Record.Project?.Value));
    }

    private static UnitCode DepartmentOf(FormFilling<Evaluation> filling) =>
        filling.Records.FindUnit(filling.Record.Unit)?.Parent ?? filling.Record.Unit;

    private static string? DayOf(DateOnly? date) => date is { } day ? day.InChinese() : null;

    private static SheetValue Stated(SumKind total, Evaluation evaluation) => total switch
    {
        SumKind.Score => SheetValue.Of(evaluation.Total?.Value),
        SumKind.Weight when evaluation.Scores.All(row => row.Weight is not null) =>
            SheetValue.Of(evaluation.Scores.Sum(row => row.Weight!.Value.Value)),
        _ => SheetValue.Nothing,
    };

    private static SheetValue Calculated(SumKind total, string range) =>
        total == SumKind.None ? SheetValue.Nothing : SheetValue.Calculated($"IF(COUNT({range})=0,\"\",SUM({range}))");
}
