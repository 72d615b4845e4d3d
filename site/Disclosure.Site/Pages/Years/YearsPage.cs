using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Years;

/// <summary>The fiscal years, each with the way to its targets, self-evaluations and clocks.</summary>
public sealed record YearsPage : Page
{
    private static readonly ImmutableArray<DataColumn> Columns =
        [new("year", "年度"), new("targets", "编报目标的项目（个）"), new("amount", "年度资金（元）"), new("results", "公开自评的项目（个）")];

    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<YearEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        new("years", "各年度", Columns, Entries.Select(entry => ImmutableArray.Create<DataCell>(
            entry.Year.Number, entry.Targets, (Money?)entry.Amount, entry.Results))),
    ];

    /// <summary>The years for readers.</summary>
    public FactTable Table => new(
        "各年度",
        [
            FactColumn.Words("年度"), FactColumn.Words("预算绩效目标"), FactColumn.Figures("编报目标的项目（个）"), FactColumn.Figures("年度资金（万元）"),
            FactColumn.Words("决算绩效自评"), FactColumn.Figures("公开自评的项目（个）"), FactColumn.Words("公开时限"),
        ],
        [.. Entries.Select(RowOf)])
    {
        HidesCaption = true,
    };

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => YearsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteNumber("years", Entries.Length);

    private ImmutableArray<FactCell> RowOf(YearEntry entry) =>
    [
        $"{entry.Year} 年",
        Link(entry.BudgetPath, "查看目标", "暂无"),
        entry.Targets.ToString(CultureInfo.InvariantCulture),
        AmountText.InTenThousand(entry.Amount),
        Link(entry.AccountsPath, "查看自评", "未到期"),
        entry.Results.ToString(CultureInfo.InvariantCulture),
        Link(entry.ClocksPath, "查看时限", "暂无"),
    ];

    private FactCell Link(string? path, string name, string nothing) =>
        path is null ? new Badge(nothing, Tone.Neutral) : new FactCell(name, LinkTo(path));
}
