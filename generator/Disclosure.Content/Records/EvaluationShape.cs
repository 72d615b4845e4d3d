using Disclosure.Content.Shapes;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>部门评价, 财政重点评价, 抽查复核, 第三方评价. The report stands beside it as Markdown.</summary>
internal static class EvaluationShape
{
    private static readonly OptionalValueField<Evaluation, ProjectCode> Project =
        new("project", "项目编码，评价整个部门时不写", Scalars.ProjectCode, evaluation => evaluation.Project);

    private static readonly IdentityField<Evaluation, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.UnitCode, evaluation => evaluation.Unit);

    private static readonly IdentityField<Evaluation, FiscalYear> Year =
        new("year", "被评价的年度", Scalars.Year, evaluation => evaluation.Year);

    private static readonly IdentityField<Evaluation, EvaluationKind> Kind =
        new("kind", "评价种类", new TermShape<EvaluationKind>(), evaluation => evaluation.Kind);

    private static readonly RequiredField<Evaluation, string> Title =
        new("title", "标题", Scalars.Text, evaluation => evaluation.Title, "");

    private static readonly RequiredField<Evaluation, string> Evaluator =
        new("evaluator", "评价机构", Scalars.Text, evaluation => evaluation.Evaluator, "");

    private static readonly OptionalValueField<Evaluation, DateOnly> Date =
        new("date", "报告日期", Scalars.Date, evaluation => evaluation.Date);

    private static readonly ListField<Evaluation, EvaluationScore> Scores =
        new("scores", "评分表", EvaluationRowShapes.Scores, evaluation => evaluation.Scores);

    private static readonly OptionalValueField<Evaluation, Points> Total =
        new("total", "总分", Scalars.Points, evaluation => evaluation.Total);

    private static readonly OptionalValueField<Evaluation, Grade> Grade =
        new("grade", "等级", new TermShape<Grade>(), evaluation => evaluation.Grade);

    private static readonly ListField<Evaluation, EvaluationFinding> Findings =
        new("findings", "发现的问题", EvaluationRowShapes.Findings, evaluation => evaluation.Findings);

    private static readonly ListField<Evaluation, FormItem> Items =
        new("items", "表上的其他栏目", FormItemShape.List, evaluation => evaluation.Items);

    private static readonly OptionalField<Evaluation, Approval> Approval =
        new("approval", "单独的批复，没有则按批复登记表", ApprovalShapes.Approval, evaluation => evaluation.Approval);

    private static readonly OptionalField<Evaluation, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingShape.Shape, evaluation => evaluation.Withheld);

    private static readonly OptionalField<Evaluation, string> Source =
        new("source", "来源文件", Scalars.Text, evaluation => evaluation.Source);

    /// <summary>The form.</summary>
    public static RecordShape<Evaluation> Shape { get; } = new(
        "evaluation", "绩效评价",
        [Project, Unit, Year, Kind, Title, Evaluator, Date, Scores, Total, Grade, Findings, Items, Approval, Withheld, Source],
        mapping => new Evaluation
        {
            Project = Project.Read(mapping),
            Unit = Unit.Read(mapping),
            Year = Year.Read(mapping),
            Kind = Kind.Read(mapping),
            Title = Title.Read(mapping),
            Evaluator = Evaluator.Read(mapping),
            Date = Date.Read(mapping),
            Scores = Scores.Read(mapping),
            Total = Total.Read(mapping),
            Grade = Grade.Read(mapping),
            Findings = Findings.Read(mapping),
            Items = Items.Read(mapping),
            Approval = Approval.Read(mapping),
            Withheld = Withheld.Read(mapping),
            Source = Source.Read(mapping),
        });
}
