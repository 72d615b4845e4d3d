using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Fields;

/// <summary>A scoring scheme. Bands that are left out are those of 财预〔2020〕10号.</summary>
public static class SchemeFields
{
    internal static readonly EssentialField<ScoringScheme, string> Id =
        new("id", "方案标识", Scalars.Text, scheme => scheme.Id);

    internal static readonly RequiredField<ScoringScheme, string> Name =
        new("name", "方案名称", Scalars.Text, scheme => scheme.Name, "");

    internal static readonly OptionalField<ScoringScheme, string> Basis =
        new("basis", "依据文件", Scalars.Text, scheme => scheme.Basis);

    internal static readonly EssentialField<ScoringScheme, Weight> Execution =
        new("execution", "预算执行率分值", Scalars.Weight, scheme => scheme.Execution);

    internal static readonly RequiredField<ScoringScheme, ImmutableArray<SchemeGroup>> Groups =
        new("groups", "指标分类和分值", SchemeBandFields.Groups, scheme => scheme.Groups, []);

    internal static readonly ListField<ScoringScheme, SatisfactionBand> Satisfaction =
        new("satisfactionBands", "满意度分档，按比例计分时不写", SchemeBandFields.Satisfaction, scheme => scheme.SatisfactionBands);

    internal static readonly DefaultedField<ScoringScheme, ImmutableArray<QualitativeBand>> Qualitative =
        new("qualitativeBands", "定性指标分档", SchemeBandFields.Qualitative, scheme => scheme.QualitativeBands, QualitativeLevels.Since2020);

    internal static readonly DefaultedField<ScoringScheme, ImmutableArray<GradeBand>> Grades =
        new("grades", "等级分档", SchemeBandFields.Grades, scheme => scheme.Grades, StandardGrades.Bands);

    /// <summary>One scheme.</summary>
    public static RowShape<ScoringScheme> Row { get; } = new(
        "评分方案", ValueLayout.Block,
        [Id, Name, Basis, Execution, Groups, Satisfaction, Qualitative, Grades]);

    /// <summary>The list of schemes.</summary>
    public static ListShape<ScoringScheme> List { get; } = new(Row);
}
