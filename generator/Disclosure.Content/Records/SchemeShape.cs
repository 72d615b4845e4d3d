using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Schemes;

namespace Disclosure.Content.Records;

/// <summary>A scoring scheme. Bands that are left out are those of 财预〔2020〕10号.</summary>
internal static class SchemeShape
{
    private static readonly IdentityField<ScoringScheme, string> Id =
        new("id", "方案标识", Scalars.Text, scheme => scheme.Id);

    private static readonly RequiredField<ScoringScheme, string> Name =
        new("name", "方案名称", Scalars.Text, scheme => scheme.Name, "");

    private static readonly OptionalField<ScoringScheme, string> Basis =
        new("basis", "依据文件", Scalars.Text, scheme => scheme.Basis);

    private static readonly IdentityField<ScoringScheme, Weight> Execution =
        new("execution", "预算执行率分值", Scalars.Weight, scheme => scheme.Execution);

    private static readonly RequiredField<ScoringScheme, ImmutableArray<SchemeGroup>> Groups =
        new("groups", "指标分类和分值", SchemeBandShapes.Groups, scheme => scheme.Groups, []);

    private static readonly ListField<ScoringScheme, SatisfactionBand> Satisfaction =
        new("satisfactionBands", "满意度分档，按比例计分时不写", SchemeBandShapes.Satisfaction, scheme => scheme.SatisfactionBands);

    private static readonly DefaultedField<ScoringScheme, ImmutableArray<QualitativeBand>> Qualitative =
        new("qualitativeBands", "定性指标分档", SchemeBandShapes.Qualitative, scheme => scheme.QualitativeBands, QualitativeLevels.Since2020);

    private static readonly DefaultedField<ScoringScheme, ImmutableArray<GradeBand>> Grades =
        new("grades", "等级分档", SchemeBandShapes.Grades, scheme => scheme.Grades, StandardGrades.Bands);

    /// <summary>One scheme.</summary>
    public static MappingShape<ScoringScheme> Shape { get; } = new(
        "评分方案", YamlStyle.Block, [Id, Name, Basis, Execution, Groups, Satisfaction, Qualitative, Grades],
        mapping => new ScoringScheme
        {
            Id = Id.Read(mapping),
            Name = Name.Read(mapping),
            Basis = Basis.Read(mapping),
            Execution = Execution.Read(mapping),
            Groups = Groups.Read(mapping),
            SatisfactionBands = Satisfaction.Read(mapping),
            QualitativeBands = Qualitative.Read(mapping),
            Grades = Grades.Read(mapping),
        });
}
