using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields;

/// <summary>Parts of a survey's result: what was taken out, and what staff decided.</summary>
public static class SatisfactionPartFields
{
    internal static readonly RequiredField<ExcludedCount, ExclusionReason> Reason =
        new("reason", "剔除原因", new TermShape<ExclusionReason>(), excluded => excluded.Reason, default);

    internal static readonly RequiredField<ExcludedCount, int> Number =
        new("number", "份数", Scalars.Ratings, excluded => excluded.Number, 0);

    internal static readonly RequiredField<SatisfactionOverride, Percentage> Value =
        new("value", "认定的满意率", Scalars.Percentage, decided => decided.Value, default);

    internal static readonly RequiredField<SatisfactionOverride, string> Why =
        new("reason", "认定的理由", Scalars.Text, decided => decided.Reason, "");

    internal static readonly RequiredField<SatisfactionOverride, string> By =
        new("by", "认定的单位，不写个人", Scalars.Text, decided => decided.By, "");

    /// <summary>What was taken out, a reason a line.</summary>
    public static ListShape<ExcludedCount> Excluded { get; } = new(new RowShape<ExcludedCount>("剔除", ValueLayout.Flow, [Reason, Number]));

    /// <summary>What staff decided, on one line.</summary>
    public static RowShape<SatisfactionOverride> Override { get; } = new("另行认定", ValueLayout.Flow, [Value, Why, By]);
}
