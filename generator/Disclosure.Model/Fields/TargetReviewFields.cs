using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Fields;

/// <summary>绩效目标审核.</summary>
public static class TargetReviewFields
{
    internal static readonly EssentialField<ReviewRound, DateOnly> Date =
        new("date", "审核日期", Scalars.Date, round => round.Date);

    internal static readonly RequiredField<ReviewRound, string> Office =
        new("office", "审核机构", Scalars.Text, round => round.Office, "");

    internal static readonly EssentialField<ReviewRound, ReviewResult> Result =
        new("result", "审核结果", new TermShape<ReviewResult>(), round => round.Result);

    internal static readonly OptionalField<ReviewRound, string> Opinion =
        new("opinion", "审核意见", Scalars.Text, round => round.Opinion);

    internal static readonly OptionalValueField<TargetReview, Money> Requested =
        new("requested", "申报金额，元", Scalars.Money, record => record.Requested) { Heading = "申报金额（元）" };

    internal static readonly ListField<TargetReview, ReviewRound> Rounds = new(
        "rounds", "审核过程，从早到晚",
        new(new RowShape<ReviewRound>("审核", ValueLayout.Flow, [Date, Office, Result, Opinion])), record => record.Rounds)
    {
        Heading = "审核过程",
    };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<TargetReview>> All { get; } =
        [.. ProcessFields.Head, Requested, Rounds, .. ProcessFields.End];
}
