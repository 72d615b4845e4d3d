using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Records;

/// <summary>Parts of a survey's result: what was taken out, and what staff decided.</summary>
internal static class SatisfactionPartShapes
{
    private static readonly RequiredField<ExcludedCount, ExclusionReason> Reason =
        new("reason", "剔除原因", new TermShape<ExclusionReason>(), excluded => excluded.Reason, default);

    private static readonly RequiredField<ExcludedCount, int> Number =
        new("number", "份数", Scalars.Ratings, excluded => excluded.Number, 0);

    private static readonly RequiredField<SatisfactionOverride, Percentage> Value =
        new("value", "认定的满意率", Scalars.Percentage, decided => decided.Value, default);

    private static readonly RequiredField<SatisfactionOverride, string> Why =
        new("reason", "认定的理由", Scalars.Text, decided => decided.Reason, "");

    private static readonly RequiredField<SatisfactionOverride, string> By =
        new("by", "认定的单位，不写个人", Scalars.Text, decided => decided.By, "");

    /// <summary>What was taken out, a reason a line.</summary>
    public static ListShape<ExcludedCount> Excluded { get; } = new(new MappingShape<ExcludedCount>(
        "剔除", YamlStyle.Flow, [Reason, Number], mapping => new ExcludedCount(Reason.Read(mapping), Number.Read(mapping))));

    /// <summary>What staff decided, on one line.</summary>
    public static MappingShape<SatisfactionOverride> Override { get; } = new(
        "另行认定", YamlStyle.Flow, [Value, Why, By],
        mapping => new SatisfactionOverride(Value.Read(mapping), Why.Read(mapping), By.Read(mapping)));
}
