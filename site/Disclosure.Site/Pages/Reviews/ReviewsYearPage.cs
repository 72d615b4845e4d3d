using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.TargetReviews;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Reviews;

/// <summary>The targets of a year as they were reviewed: what was refused, so that it has no budget; what was sent back; all.</summary>
public sealed record ReviewsYearPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The year of the budget.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The other pages of the year.</summary>
    public required ImmutableArray<SwitchLink> Others { get; init; }

    /// <summary>The reviews.</summary>
    public required ImmutableArray<ReviewRow> Rows { get; init; }

    /// <summary>What was refused.</summary>
    public ImmutableArray<ReviewRow> Refused => [.. Rows.Where(row => row.Record.IsRefused)];

    /// <summary>The rounds that sent a target back.</summary>
    public ImmutableArray<ReviewRoundRow> SentBack => [.. Rounds.Where(round => round.Round.Result == ReviewResult.SentBack)];

    /// <summary>Whether all of them are too many for a page; they are in the file then.</summary>
    public bool IsLong => Rows.Length > LongIndex.LongestPage;

    /// <summary>How many reviews were published and taken down.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>What is in none of the sums, in a line.</summary>
    public string NotSummed => SumGaps.Of(
        "不安排预算的申报金额", ("不予公开", Rows.Count(row => row.Subject.Withheld is not null)), ("已撤下", Withdrawn));

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Reviews(year)), year == Year))]);

    /// <summary>The year in figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("审核的绩效目标", Figure(Rows.Length), "个", WithheldNote),
        new("一次通过", Figure(ApprovedAtOnce), "个", $"退回修改后通过 {ApprovedAfterwards} 个"),
        .. Open == 0 ? Array.Empty<FigureTile>() : [new FigureTile("还在修改", Figure(Open), "个")],
        new("不安排预算", Figure(Refused.Length), "个", $"没有绩效目标 {Without} 个，审核未通过 {Refused.Length - Without} 个", "#refused"),
        .. Refused.IsEmpty ? Array.Empty<FigureTile>() : [AmountRefused.Tile("不安排预算的申报金额")],
    ];

    /// <summary>What was refused, for readers.</summary>
    public FactTable RefusedShown => ReviewTables.Refused.BelowHeading(this, Refused);

    /// <summary>What was sent back, for readers.</summary>
    public FactTable SentBackShown => ReviewTables.SentBack.BelowHeading(this, SentBack);

    /// <summary>All reviews for readers.</summary>
    public FactTable Table => ReviewTables.Listed.BelowHeading(this, Rows);

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Budget;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "绩效目标审核,不安排预算", "绩效目标审核");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        ReviewTables.Refused.Data(Refused),
        ReviewTables.SentBack.Data(SentBack),
        ReviewTables.Reviews.Data(Rows),
        ReviewTables.Rounds.Data(Rounds),
    ];

    private IEnumerable<ReviewRoundRow> Rounds => Rows.SelectMany(row => row.Rounds);

    private int ApprovedAtOnce => Rows.Count(row => row.Record.Last?.Result == ReviewResult.Approved && row.SentBack == 0);

    private int ApprovedAfterwards => Rows.Count(row => row.Record.Last?.Result == ReviewResult.Approved && row.SentBack > 0);

    private int Open => Rows.Count(row => row.Record.Last?.Result == ReviewResult.SentBack);

    private int Without => Rows.Count(row => row.Record.Last?.Result == ReviewResult.NoTarget);

    private AmountSum AmountRefused => AmountSum.Of(Refused.Where(row => !row.Subject.IsUnit), row => row.Record.Requested, _ => null);

    private string? WithheldNote => Rows.Count(row => row.Subject.Withheld is not null) is > 0 and var count
        ? $"其中审核情况不予公开 {count} 个"
        : null;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ReviewsYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("reviews", Rows.Length);
        json.WriteNumber("approvedAtOnce", ApprovedAtOnce);
        json.WriteNumber("approvedAfterSentBack", ApprovedAfterwards);
        json.WriteNumber("open", Open);
        json.WriteNumber("refused", Refused.Length);
        AmountRefused.Write(json, "amountRefused");
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
