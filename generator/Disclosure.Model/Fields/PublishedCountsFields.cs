using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>The counts of a survey; a level that is hidden is not written.</summary>
public static class PublishedCountsFields
{
    internal static readonly RequiredField<PublishedCounts, int> Valid =
        new("valid", "有效份数", Scalars.Ratings, counts => counts.Valid, 0);

    internal static readonly OptionalValueField<PublishedCounts, int> Favourable =
        new("favourable", "按计算公式算作满意的份数，样本不足的不写", Scalars.Ratings, counts => counts.Favourable);

    internal static readonly DefaultedField<PublishedCounts, int> Unknown =
        new("unknown", "不清楚", Scalars.Ratings, counts => counts.Unknown, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly OptionalValueField<PublishedCounts, int> VerySatisfied =
        new("verySatisfied", "非常满意，隐去的不写", Scalars.Ratings, counts => counts.VerySatisfied);

    internal static readonly OptionalValueField<PublishedCounts, int> Satisfied =
        new("satisfied", "满意，隐去的不写", Scalars.Ratings, counts => counts.Satisfied);

    internal static readonly OptionalValueField<PublishedCounts, int> BasicallySatisfied =
        new("basicallySatisfied", "基本满意，隐去的不写", Scalars.Ratings, counts => counts.BasicallySatisfied);

    internal static readonly OptionalValueField<PublishedCounts, int> Dissatisfied =
        new("dissatisfied", "不满意，隐去的不写", Scalars.Ratings, counts => counts.Dissatisfied);

    internal static readonly OptionalValueField<PublishedCounts, int> VeryDissatisfied =
        new("veryDissatisfied", "非常不满意，隐去的不写", Scalars.Ratings, counts => counts.VeryDissatisfied);

    /// <summary>The counts on one line.</summary>
    public static RowShape<PublishedCounts> Row { get; } = new(
        "份数", ValueLayout.Flow,
        [Valid, Favourable, Unknown, VerySatisfied, Satisfied, BasicallySatisfied, Dissatisfied, VeryDissatisfied]);
}
