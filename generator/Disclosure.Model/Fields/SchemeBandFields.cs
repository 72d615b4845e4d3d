using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Fields;

/// <summary>The groups and bands of a scoring scheme, one a line.</summary>
public static class SchemeBandFields
{
    private static readonly ListShape<string> Words = new(Scalars.Text, ValueLayout.Flow);

    internal static readonly EssentialField<SchemeGroup, IndicatorDimension> Dimension =
        new("dimension", "算作哪一类", new TermShape<IndicatorDimension>(), group => group.Dimension);

    internal static readonly EssentialField<SchemeGroup, Weight> GroupWeight =
        new("weight", "这一类的分值", Scalars.Weight, group => group.Weight);

    internal static readonly RequiredField<SchemeGroup, ImmutableArray<string>> Labels =
        new("labels", "属于这一类的一级指标名称(开头相同即可)", Words, group => group.Labels, []);

    internal static readonly EssentialField<SatisfactionBand, Percentage> From =
        new("from", "满意度从多少起(含)", Scalars.Percentage, band => band.From);

    internal static readonly EssentialField<SatisfactionBand, Percentage> Share =
        new("share", "得分值的多少", Scalars.Percentage, band => band.Share);

    internal static readonly RequiredField<QualitativeBand, string> LevelName =
        new("name", "档次名称", Scalars.Text, band => band.Name, "");

    internal static readonly EssentialField<QualitativeBand, Percentage> Lowest =
        new("lowest", "最少得分值的多少", Scalars.Percentage, band => band.Lowest);

    internal static readonly EssentialField<QualitativeBand, Percentage> Highest =
        new("highest", "最多得分值的多少", Scalars.Percentage, band => band.Highest);

    internal static readonly RequiredField<QualitativeBand, ImmutableArray<string>> LevelWords =
        new("words", "表明这一档的用词", Words, band => band.Words, []);

    internal static readonly EssentialField<GradeBand, Points> GradeFrom =
        new("from", "总分从多少起(含)", Scalars.Points, band => band.From);

    internal static readonly EssentialField<GradeBand, Grade> Grade =
        new("grade", "等级", new TermShape<Grade>(), band => band.Grade);

    /// <summary>The groups of indicators with their weights.</summary>
    public static ListShape<SchemeGroup> Groups { get; } = new(new RowShape<SchemeGroup>(
        "指标分类", ValueLayout.Flow,
        [Dimension, GroupWeight, Labels]));

    /// <summary>The bands of satisfaction.</summary>
    public static ListShape<SatisfactionBand> Satisfaction { get; } = new(new RowShape<SatisfactionBand>(
        "满意度分档", ValueLayout.Flow,
        [From, Share]));

    /// <summary>The bands of qualitative indicators.</summary>
    public static ListShape<QualitativeBand> Qualitative { get; } = new(new RowShape<QualitativeBand>(
        "定性指标分档", ValueLayout.Flow,
        [LevelName, Lowest, Highest, LevelWords]));

    /// <summary>The bands of grades.</summary>
    public static ListShape<GradeBand> Grades { get; } = new(new RowShape<GradeBand>("等级分档", ValueLayout.Flow, [GradeFrom, Grade]));
}
