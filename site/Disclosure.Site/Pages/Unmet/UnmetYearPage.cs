using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>Every target of a year that was missed: promise, result, gap, reason, what is being done.</summary>
public sealed record UnmetYearPage : UnmetListsPage
{
    /// <summary>Sums by department.</summary>
    public required ImmutableArray<UnmetDepartment> Departments { get; init; }

    /// <summary>Units whose results are not there.</summary>
    public required ImmutableArray<PendingUnit> Pending { get; init; }

    /// <summary>未达成 of the projects that cost most, where the year is split; else none.</summary>
    public ImmutableArray<UnmetRow> Largest { get; init; } = [];

    /// <summary>Those of the projects that cost most, for readers.</summary>
    public UnmetListView OfLargest => UnmetListView.Of(
        this, $"{Year} 年花钱最多的项目未达成的指标", UnmetTables.Largest.FileName, Largest, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>Whether the targets stand on a page for each department.</summary>
    public required bool IsSplit { get; init; }

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.UnmetYear(year)), year == Year))]);

    /// <summary>The sums by department for readers.</summary>
    public FactTable ByDepartment => UnmetTables.Departments.BelowHeading(this, Departments) with { Gaps = [Gaps] };

    /// <summary>The units whose results are not there, for readers.</summary>
    public FactTable NotThere => UnmetTables.Pending.BelowHeading(this, Pending);

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "未达成,绩效目标,偏差原因", "决算绩效自评");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        .. IsSplit
            ? new[] { UnmetTables.Largest.Data(Largest) }
            : [
                UnmetTables.Missed.Data(Missed), UnmetTables.Partly.Data(Partly), UnmetTables.Blank.Data(Blank),
                UnmetTables.Unlisted.Data(Unlisted),
            ],
        UnmetTables.Departments.Data(Departments),
        UnmetTables.Pending.Data(Pending),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnmetYearSlice.Create(this);

    /// <inheritdoc/>
    protected override string PlaceOf(string list) => IsSplit ? "#departments" : base.PlaceOf(list);
}
