using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>The tables of 绩效目标审核.</summary>
public static class ReviewTables
{
    /// <summary>Reviews, one a row: what the last round came to.</summary>
    public static Table<ReviewRow> Reviews { get; } = new("reviews", "绩效目标审核", of =>
    [
        .. ProcessColumns.Head(of, "审核对象", row => row.Subject),
        // A unit as a whole has its projects' money in it: there is no sum over both.
        ProcessColumns.Amount(of, "requested", "申报金额", row => row.Record, row => row.Record.Requested) with { Total = null },
        of.Words("result", "审核结果", row => row.Record.Last?.Result.Term()) with { Cell = (_, row) => ResultCell(row) },
        of.Count("sentBack", "退回修改", "次", row => row.Record.Withheld is null ? row.SentBack : null) with { Use = ColumnUse.Data },
        of.Words("opinion", "审核意见", row => row.Record.Last?.Opinion),
        of.Words("office", "审核机构", row => row.Record.Last?.Office),
        of.Day("date", "审核日期", row => row.Record.Last?.Date),
        of.Amount("budgeted", "预算安排", row => row.Budgeted.Amount) with
        {
            Cell = (_, row) => row.Budgeted.WhyNone is { } why ? new FactCell(null, Badge: why) : null,
        },
        of.Words("whyNotBudgeted", "没有预算安排的原因", row => row.Budgeted.WhyNone?.Text) with { Use = ColumnUse.Data },
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>Reviews of many projects: when each was published stands on the project's page.</summary>
    public static Table<ReviewRow> Listed { get; } = Reviews.Hiding(ProcessColumns.Published);

    /// <summary>What was refused, so that it has no budget: a list of its own, without the column that would say so in each row.</summary>
    public static Table<ReviewRow> Refused { get; } = Listed.As("refused", "不安排预算的项目").Hiding("budgeted");

    /// <summary>Rounds of reviews, one a row.</summary>
    public static Table<ReviewRoundRow> Rounds { get; } = new("rounds", "审核过程", of =>
    [
        .. ProcessColumns.Head(of, "审核对象", row => row.Of.Subject),
        of.Count("number", "第几次审核", null, row => row.Number) with { Use = ColumnUse.Data },
        of.Day("date", "审核日期", row => row.Round.Date) with { Cell = (_, row) => DateCell(row) },
        of.Words("office", "审核机构", row => row.Round.Office),
        of.Words("result", "审核结果", row => row.Round.Result.Term()) with { Cell = (_, row) => BadgeOf(row.Round.Result) },
        of.Words("opinion", "审核意见", row => row.Round.Opinion),
        .. ProcessColumns.End(of, row => row.Of.Subject),
    ]);

    /// <summary>The rounds that sent a target back.</summary>
    public static Table<ReviewRoundRow> SentBack { get; } = Rounds.As("sentBack", "退回修改的绩效目标").Hiding("result", ProcessColumns.Published);

    /// <summary>The tables of a year's page.</summary>
    internal static ImmutableArray<ITable> OfYear { get; } = [Refused, SentBack, Reviews, Rounds];

    /// <summary>A result with its tone.</summary>
    internal static Badge BadgeOf(ReviewResult result) => new(result.Term(), result switch
    {
        ReviewResult.Approved => Tone.Good,
        ReviewResult.SentBack => Tone.Caution,
        _ => Tone.Bad,
    });

    private static FactCell? ResultCell(ReviewRow row) => row.Record switch
    {
        { Last: { } last } => new FactCell(null, Badge: BadgeOf(last.Result), Note: row.SentBack == 0 ? null : $"退回过 {row.SentBack} 次"),
        { Withheld: not null } => EmptyCells.Withheld,
        _ => null,
    };

    private static FactCell DateCell(ReviewRoundRow row) =>
        new(row.Round.Date.InChinese(), Note: string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 次审核"));
}
