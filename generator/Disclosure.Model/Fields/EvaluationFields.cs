using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>部门评价, 财政重点评价, 抽查复核, 第三方评价. The report stands beside it as Markdown.</summary>
public static class EvaluationFields
{
    internal static readonly OptionalValueField<Evaluation, ProjectCode> Project =
        new("project", "项目编码，评价整个部门时不写", Scalars.ProjectCode, evaluation => evaluation.Project);

    internal static readonly EssentialField<Evaluation, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, evaluation => evaluation.Unit);

    internal static readonly EssentialField<Evaluation, FiscalYear> Year =
        new("year", "被评价的年度", Scalars.Year, evaluation => evaluation.Year);

    internal static readonly EssentialField<Evaluation, EvaluationKind> Kind =
        new("kind", "评价种类", new TermShape<EvaluationKind>(), evaluation => evaluation.Kind);

    internal static readonly RequiredField<Evaluation, string> Title =
        new("title", "标题", Scalars.Text, evaluation => evaluation.Title, "") { Owner = FieldOwner.FormOrStaff };

    internal static readonly RequiredField<Evaluation, string> Evaluator =
        new("evaluator", "评价机构", Scalars.Text, evaluation => evaluation.Evaluator, "") { Owner = FieldOwner.FormOrStaff };

    internal static readonly OptionalValueField<Evaluation, DateOnly> Date =
        new("date", "报告日期", Scalars.Date, evaluation => evaluation.Date);

    internal static readonly ListField<Evaluation, EvaluationScore> Scores =
        new("scores", "评分表", EvaluationRowFields.Scores, evaluation => evaluation.Scores);

    internal static readonly OptionalValueField<Evaluation, Points> Total =
        new("total", "总分", Scalars.Points, evaluation => evaluation.Total);

    internal static readonly OptionalValueField<Evaluation, Grade> Grade =
        new("grade", "等级", new TermShape<Grade>(), evaluation => evaluation.Grade);

    internal static readonly ListField<Evaluation, EvaluationFinding> Findings =
        new("findings", "发现的问题", EvaluationRowFields.Findings, evaluation => evaluation.Findings);

    internal static readonly ListField<Evaluation, FormItem> Items =
        new("items", "表上的其他栏目", FormItemFields.List, evaluation => evaluation.Items);

    internal static readonly OptionalField<Evaluation, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingFields.Row, evaluation => evaluation.Withheld) { Owner = FieldOwner.Staff, IsHandling = true };

    internal static readonly ListField<Evaluation, string> WithheldFields =
        new("withheldFields", "不予公开的栏目，公开时由程序写", WithholdingFields.FieldList, evaluation => evaluation.WithheldFields)
        {
            Owner = FieldOwner.Generated,
        };

    internal static readonly OptionalField<Evaluation, string> Source =
        new("source", "来源文件", Scalars.Text, evaluation => evaluation.Source) { Owner = FieldOwner.Generated, IsHandling = true };

    internal static readonly FileField<Evaluation> Report =
        new(
            "report",
            "评价报告",
            "/accounts/evaluations/",
            ".md",
            evaluation => evaluation.Report,
            (evaluation, text) => evaluation with { Report = text })
        {
            Owner = FieldOwner.Staff,
        };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<Evaluation>> All { get; } =
    [Project, Unit, Year, Kind, Title, Evaluator, Date, Scores, Total, Grade, Findings, Items, Withheld, WithheldFields, Source, Report];
}
