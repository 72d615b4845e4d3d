using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Exits;

/// <summary>The 退出清单 of all years: how, why, what was left, what was taken back and where it went; and what ends this year.</summary>
public sealed record ExitsPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The year of the day that the page is made for.</summary>
    public required FiscalYear ThisYear { get; init; }

    /// <summary>The entries, newest year first.</summary>
    public required ImmutableArray<ExitRow> Rows { get; init; }

    /// <summary>Policies and projects of several years that end this year.</summary>
    public required ImmutableArray<EndingRow> Ending { get; init; }

    /// <summary>How many entries were published and taken down.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>What is in none of the sums, in a line.</summary>
    public string NotSummed => SumGaps.Of(
        "未使用资金和收回资金", ("不予公开", Rows.Count(row => row.Subject.Withheld is not null)), ("已撤下", Withdrawn));

    /// <summary>The way to the years on the page.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year.Year} 年", "#" + AnchorOf(year.Year)))]);

    /// <summary>The entries of each year for readers.</summary>
    public IEnumerable<(FiscalYear Year, string Anchor, FactTable Table)> Years => Rows.GroupBy(row => row.Record.Year).Select(year => (
        year.Key, AnchorOf(year.Key), ExitTables.Listed.ForReaders(this, $"{year.Key} 年退出的政策和项目（{year.Count()} 个）", [.. year])));

    /// <summary>All years in figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("退出的政策和项目", Rows.Length.ToString(CultureInfo.InvariantCulture), "个", Kinds),
        AmountSum.Of(Rows, row => row.Record.Unspent, WhyNone).Tile("未使用资金"),
        AmountSum.Of(Rows, row => row.Record.Recovered, WhyNone).Tile("收回资金"),
    ];

    /// <summary>What ends this year, for readers.</summary>
    public FactTable EndingShown => EndingTable.Ending.BelowHeading(this, Ending);

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "退出清单,执行到期,清退", "退出清单");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ExitTables.Exits.Data(Rows), EndingTable.Ending.Data(Ending)];

    private string? Kinds => Rows.IsEmpty ? null : string.Join('，', Counted);

    private IEnumerable<string> Counted =>
        from kind in Enum.GetValues<ExitKind>()
        let count = Rows.Count(row => row.Record.Kind == kind)
        where count > 0
        select $"{kind.Term()} {count} 个";

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ExitsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("exits", Rows.Length);
        json.WriteNumber("withdrawn", Withdrawn);
        json.WriteNumber("ending", Ending.Length);
        AmountSum.Of(Rows, row => row.Record.Unspent, WhyNone).Write(json, "unspent");
        AmountSum.Of(Rows, row => row.Record.Recovered, WhyNone).Write(json, "recovered");
    }

    private static string? WhyNone(ExitRow row) => row.Subject.Withheld is null ? null : "不予公开";

    private static string AnchorOf(FiscalYear year) => $"y{year}";
}
