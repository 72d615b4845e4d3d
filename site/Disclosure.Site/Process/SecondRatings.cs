using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>
/// Second ratings by the same recipients (clause 八): both rates side by side, each with n and interval, and whether they differ by more
/// than chance says.
/// </summary>
internal static class SecondRatings
{
    /// <summary>How the difference is judged, for readers.</summary>
    public const string HowItIsJudged =
        "两次满意率各有 95% 置信区间。区间不重叠，说“提高”或“降低”；区间有重叠，差别可能只是抽样的偶然，说“看不出变化”。有一次样本不足，就不作比较。";

    /// <summary>The table.</summary>
    public static Table<SecondRatingRow> Ratings { get; } = new("second-ratings", "整改后再次评价", of =>
    [
        .. ProcessColumns.Head(of, "项目或单位", row => row.Subject),
        of.Words("problem", "整改的问题", row => row.Item.Problem),
        of.Code("firstSurvey", "第一次调查编号", row => row.Item.Survey?.Value),
        of.Share("firstRate", "第一次满意率", row => RateOf(row.First)) with { Cell = (_, row) => RateCell(row.First, row.Item.Survey) },
        of.Count("firstValid", "第一次有效评价", "份", row => row.First?.Scored.Valid) with { Use = ColumnUse.Data },
        of.Words("firstInterval", "第一次95%置信区间", row => IntervalOf(row.First)) with { Use = ColumnUse.Data },
        of.Code("secondSurvey", "再次调查编号", row => row.Item.SecondSurvey?.Value),
        of.Share("secondRate", "再次满意率", row => RateOf(row.Second)) with { Cell = (_, row) => RateCell(row.Second, row.Item.SecondSurvey) },
        of.Count("secondValid", "再次有效评价", "份", row => row.Second?.Scored.Valid) with { Use = ColumnUse.Data },
        of.Words("secondInterval", "再次95%置信区间", row => IntervalOf(row.Second)) with { Use = ColumnUse.Data },
        of.Words("change", "两次相比", row => ChangeOf(row).Text) with
        {
            Cell = (_, row) => new(null, Badge: ChangeOf(row), Note: WhyOf(row)),
        },
    ]);

    /// <summary>The second ratings of items whose content is published.</summary>
    public static ImmutableArray<SecondRatingRow> Of(RecordSet records, IEnumerable<Rectification> items) =>
    [
        .. items.Where(item => item is { Withheld: null, SecondSurvey: not null }).Select(item => new SecondRatingRow(
            item, ProcessSubject.Of(records, item), ResultOf(records, item.Survey), ResultOf(records, item.SecondSurvey))),
    ];

    private static SatisfactionResult? ResultOf(RecordSet records, SurveyId? survey) =>
        survey is { } id ? records.Satisfaction.FirstOrDefault(result => result.Survey == id) : null;

    private static Percentage? RateOf(SatisfactionResult? result) => result is { IsEnough: true } ? result.Scored.Rate : null;

    private static string? IntervalOf(SatisfactionResult? result) =>
        result is { IsEnough: true } ? result.Scored.Interval?.ToString() : null;

    private static FactCell RateCell(SatisfactionResult? result, SurveyId? survey)
    {
        if (result is null)
            return new Badge(survey is null ? "没有调查" : "结果未公布", Tone.Neutral);
        var answered = $"有效评价 {result.Scored.Valid} 份";
        return result.IsEnough
            ? new FactCell(RateOf(result)?.ToString(), Note: $"{answered}，95% 置信区间 {IntervalOf(result)}")
            : new FactCell(null, Badge: EmptyState.TooFewAnswers("").Badge, Note: answered);
    }

    private static Badge ChangeOf(SecondRatingRow row) => row.Change switch
    {
        RatingChange.Better => new("提高", Tone.Good),
        RatingChange.Worse => new("降低", Tone.Bad),
        RatingChange.WithinChance => new("看不出变化", Tone.Neutral),
        RatingChange.TooFew => EmptyState.TooFewAnswers("").Badge,
        RatingChange.OtherFormula => new("口径不同", Tone.Caution),
        _ => new("无从比较", Tone.Neutral),
    };

    private static string? WhyOf(SecondRatingRow row) => row.Change switch
    {
        RatingChange.Better or RatingChange.Worse => "两次的区间不重叠，差别不像是偶然",
        RatingChange.WithinChance => "两次的区间有重叠，差别可能只是偶然",
        RatingChange.TooFew => "有一次份数不够，不作比较",
        RatingChange.OtherFormula => "两次的计算公式不同，不作比较",
        _ => null,
    };
}
