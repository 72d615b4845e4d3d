using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>事前绩效评估. The report stands beside it as Markdown.</summary>
public static class AssessmentFields
{
    internal static readonly EssentialField<AssessmentPoint, AssessmentAspect> Aspect =
        new("aspect", "评估要点", new TermShape<AssessmentAspect>(), point => point.Aspect);

    internal static readonly OptionalValueField<AssessmentPoint, Weight> Weight =
        new("weight", "分值", Scalars.Weight, point => point.Weight);

    internal static readonly OptionalValueField<AssessmentPoint, Points> Score =
        new("score", "得分", Scalars.Points, point => point.Score);

    internal static readonly OptionalField<AssessmentPoint, string> Opinion =
        new("opinion", "评估意见", Scalars.Text, point => point.Opinion);

    internal static readonly EssentialField<Assessment, AssessmentKind> Kind =
        new("kind", "评估对象", new TermShape<AssessmentKind>(), record => record.Kind);

    internal static readonly RequiredField<Assessment, string> Assessor =
        new("assessor", "评估机构", Scalars.Text, record => record.Assessor, "");

    internal static readonly OptionalValueField<Assessment, DateOnly> Date =
        new("date", "评估日期", Scalars.Date, record => record.Date);

    internal static readonly ListField<Assessment, AssessmentPoint> Points = new(
        "points", "五个评估要点",
        new(new RowShape<AssessmentPoint>("评估要点", ValueLayout.Flow, [Aspect, Weight, Score, Opinion])), record => record.Points);

    internal static readonly OptionalValueField<Assessment, Points> Total =
        new("total", "总分", Scalars.Points, record => record.Total);

    internal static readonly OptionalValueField<Assessment, AssessmentVerdict> Verdict =
        new("verdict", "评估结论", new TermShape<AssessmentVerdict>(), record => record.Verdict);

    internal static readonly OptionalValueField<Assessment, Money> Requested =
        new("requested", "申报金额，元", Scalars.Money, record => record.Requested) { Heading = "申报金额（元）" };

    internal static readonly OptionalValueField<Assessment, Money> Assessed =
        new("assessed", "评估核定金额，元", Scalars.Money, record => record.Assessed) { Heading = "评估核定金额（元）" };

    internal static readonly FileField<Assessment> Report =
        new(
            "report", "评估报告", "/process/assessments/", ".md",
            record => record.Report, (record, text) => record with { Report = text })
        {
            Owner = FieldOwner.Staff,
        };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<Assessment>> All { get; } =
    [
        .. ProcessFields.Head, Kind, Assessor, Date, Points, Total, Verdict, Requested, Assessed, .. ProcessFields.End, Report,
    ];
}
