using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Schemes;

namespace Disclosure.Content.Records;

/// <summary>The groups and bands of a scoring scheme, one a line.</summary>
internal static class SchemeBandShapes
{
    private static readonly ListShape<string> Words = new(Scalars.Text, YamlStyle.Flow);

    private static readonly IdentityField<SchemeGroup, IndicatorDimension> Dimension =
        new("dimension", "算作哪一类", new TermShape<IndicatorDimension>(), group => group.Dimension);

    private static readonly IdentityField<SchemeGroup, Weight> GroupWeight =
        new("weight", "这一类的分值", Scalars.Weight, group => group.Weight);

    private static readonly RequiredField<SchemeGroup, ImmutableArray<string>> Labels =
        new("labels", "属于这一类的一级指标名称(开头相同即可)", Words, group => group.Labels, []);

    private static readonly IdentityField<SatisfactionBand, Percentage> From =
        new("from", "满意度从多少起(含)", Scalars.Percentage, band => band.From);

    private static readonly IdentityField<SatisfactionBand, Percentage> Share =
        new("share", "得分值的多少", Scalars.Percentage, band => band.Share);

    private static readonly RequiredField<QualitativeBand, string> LevelName =
        new("name", "档次名称", Scalars.Text, band => band.Name, "");

    private static readonly IdentityField<QualitativeBand, Percentage> Lowest =
        new("lowest", "最少得分值的多少", Scalars.Percentage, band => band.Lowest);

    private static readonly IdentityField<QualitativeBand, Percentage> Highest =
        new("highest", "最多得分值的多少", Scalars.Percentage, band => band.Highest);

    private static readonly RequiredField<QualitativeBand, ImmutableArray<string>> LevelWords =
        new("words", "表明这一档的用词", Words, band => band.Words, []);

    private static readonly IdentityField<GradeBand, Points> GradeFrom =
        new("from", "总分从多少起(含)", Scalars.Points, band => band.From);

    private static readonly IdentityField<GradeBand, Grade> Grade =
        new("grade", "等级", new TermShape<Grade>(), band => band.Grade);

    public static ListShape<SchemeGroup> Groups { get; } = new(new MappingShape<SchemeGroup>(
        "指标分类", YamlStyle.Flow, [Dimension, GroupWeight, Labels],
        mapping => new SchemeGroup(Dimension.Read(mapping), GroupWeight.Read(mapping), Labels.Read(mapping))));

    public static ListShape<SatisfactionBand> Satisfaction { get; } = new(new MappingShape<SatisfactionBand>(
        "满意度分档", YamlStyle.Flow, [From, Share],
        mapping => new SatisfactionBand(From.Read(mapping), Share.Read(mapping))));

    public static ListShape<QualitativeBand> Qualitative { get; } = new(new MappingShape<QualitativeBand>(
        "定性指标分档", YamlStyle.Flow, [LevelName, Lowest, Highest, LevelWords],
        mapping => new QualitativeBand(
            LevelName.Read(mapping), Lowest.Read(mapping), Highest.Read(mapping), LevelWords.Read(mapping))));

    public static ListShape<GradeBand> Grades { get; } = new(new MappingShape<GradeBand>(
        "等级分档", YamlStyle.Flow, [GradeFrom, Grade],
        mapping => new GradeBand(GradeFrom.Read(mapping), Grade.Read(mapping))));
}
