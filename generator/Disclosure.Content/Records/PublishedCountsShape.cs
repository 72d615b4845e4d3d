using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Records;

/// <summary>The counts of a survey; a level that is hidden is not written.</summary>
internal static class PublishedCountsShape
{
    private static readonly RequiredField<PublishedCounts, int> Valid =
        new("valid", "有效份数", Scalars.Ratings, counts => counts.Valid, 0);

    private static readonly OptionalValueField<PublishedCounts, int> Favourable =
        new("favourable", "按计算公式算作满意的份数，样本不足的不写", Scalars.Ratings, counts => counts.Favourable);

    private static readonly DefaultedField<PublishedCounts, int> Unknown =
        new("unknown", "不清楚", Scalars.Ratings, counts => counts.Unknown, usual: 0);

    private static readonly OptionalValueField<PublishedCounts, int> VerySatisfied =
        new("verySatisfied", "非常满意，隐去的不写", Scalars.Ratings, counts => counts.VerySatisfied);

    private static readonly OptionalValueField<PublishedCounts, int> Satisfied =
        new("satisfied", "满意，隐去的不写", Scalars.Ratings, counts => counts.Satisfied);

    private static readonly OptionalValueField<PublishedCounts, int> BasicallySatisfied =
        new("basicallySatisfied", "基本满意，隐去的不写", Scalars.Ratings, counts => counts.BasicallySatisfied);

    private static readonly OptionalValueField<PublishedCounts, int> Dissatisfied =
        new("dissatisfied", "不满意，隐去的不写", Scalars.Ratings, counts => counts.Dissatisfied);

    private static readonly OptionalValueField<PublishedCounts, int> VeryDissatisfied =
        new("veryDissatisfied", "非常不满意，隐去的不写", Scalars.Ratings, counts => counts.VeryDissatisfied);

    /// <summary>The counts on one line.</summary>
    public static MappingShape<PublishedCounts> Shape { get; } = new(
        "份数", YamlStyle.Flow,
        [Valid, Favourable, Unknown, VerySatisfied, Satisfied, BasicallySatisfied, Dissatisfied, VeryDissatisfied],
        mapping => new PublishedCounts
        {
            Valid = Valid.Read(mapping),
            Favourable = Favourable.Read(mapping),
            Unknown = Unknown.Read(mapping),
            VerySatisfied = VerySatisfied.Read(mapping),
            Satisfied = Satisfied.Read(mapping),
            BasicallySatisfied = BasicallySatisfied.Read(mapping),
            Dissatisfied = Dissatisfied.Read(mapping),
            VeryDissatisfied = VeryDissatisfied.Read(mapping),
        });
}
