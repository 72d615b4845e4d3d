using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Rectifications;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Rectifications;

/// <summary>整改台账 (clause 八): what was found, by when it is to be mended, what was done, whether that holds.</summary>
public sealed record RectificationsPage : Page
{
    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many faults there are, and how far they are mended.</summary>
    public required RectificationCounts Counts { get; init; }

    /// <summary>The items, what is overdue first.</summary>
    public required ImmutableArray<RectificationRow> Items { get; init; }

    /// <summary>The years in figures, newest first.</summary>
    public required ImmutableArray<RectificationYear> Years { get; init; }

    /// <summary>Where the same recipients were asked again.</summary>
    public required ImmutableArray<SecondRatingRow> Ratings { get; init; }

    /// <summary>What evaluations found and nobody entered.</summary>
    public required ImmutableArray<UnregisteredFinding> Unregistered { get; init; }

    /// <summary>The large figures: what is overdue first.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("逾期未整改", Figure(Counts.Overdue), "个", LongestOverdue is { } days ? $"最长已逾期 {days} 天" : null, "#overdue"),
        new("发现的问题", Figure(Counts.Found), "个", Counts.Withheld > 0 ? $"其中不予公开 {Counts.Withheld} 个" : null),
        new("已销号", Figure(Counts.Closed), "个", $"按期 {Counts.InTime} 个，超期 {Counts.Late} 个", "#closed"),
        new("待复核", Figure(Counts.Reported), "个", "单位报送已改好，还没有复核", "#reported"),
        new("整改中", Figure(Counts.Open), "个", "没有到期", "#open"),
    ];

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "整改,问题,销号,再次评价", "绩效评价");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        RectificationTable.Rectifications.Data(Items),
        RectificationLists.Years.Data(Years),
        SecondRatings.Ratings.Data(Ratings),
        RectificationLists.Unregistered.Data(Unregistered),
    ];

    private int? LongestOverdue => Items.Max(row => row.DaysOverdue);

    /// <summary>The items of a state for readers, below the heading that names it; nothing where there are none.</summary>
    public FactTable? Of(RectificationState? state)
    {
        ImmutableArray<RectificationRow> rows = [.. Items.Where(row => row.State == state)];
        return rows.IsEmpty ? null : RectificationTable.Listed.ForReaders(this, rows) with { HidesCaption = true };
    }

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => RectificationsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("found", Counts.Found);
        json.WriteNumber("closed", Counts.Closed);
        json.WriteNumber("inTime", Counts.InTime);
        json.WriteNumber("late", Counts.Late);
        json.WriteNumber("overdue", Counts.Overdue);
        json.WriteNumber("reported", Counts.Reported);
        json.WriteNumber("open", Counts.Open);
        json.WriteNumber("withheld", Counts.Withheld);
        json.WriteNumber("unregistered", Unregistered.Length);
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
