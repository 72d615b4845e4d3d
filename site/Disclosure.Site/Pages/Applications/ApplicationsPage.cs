using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Applications;

/// <summary>结果应用 (clause 八): what results did to the budget of a year, and where nothing was decided.</summary>
public sealed record ApplicationsPage : Page
{
    /// <summary>The year of the budget that results are applied to.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The year whose results are due to be applied to it.</summary>
    public required FiscalYear Evaluated { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>What was applied.</summary>
    public required ImmutableArray<ApplicationRow> Items { get; init; }

    /// <summary>The decisions on budgets in figures: transfers and policies are no budgets of projects, and in none of them.</summary>
    public required ImmutableArray<DecisionSummary> Decisions { get; init; }

    /// <summary>Results of 中 and 差 on which nothing was decided.</summary>
    public required ImmutableArray<UndecidedResult> Undecided { get; init; }

    /// <summary>Projects whose result should have been applied to this budget by now, whatever the result was.</summary>
    public required ImmutableArray<UnmadeApplication> Unmade { get; init; }

    /// <summary>How many decisions on this budget's results were published and taken down.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>What is in none of the sums over budgets, in a line.</summary>
    public string NotSummed => SumGaps.Of(
        "各项决定的个数和金额",
        [
            .. new[] { ApplicationSubject.Transfer, ApplicationSubject.Policy }
                .Select(subject => (subject.Term(), Items.Count(row => row.Item.Subject == subject))),
            ("到期没有公开的项目", Unmade.Length),
            ("已撤下", Withdrawn),
        ]);

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Applications(year)), year == Year))]);

    /// <summary>The large figures: what became less first.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        .. new[] { ApplicationDecision.Cut, ApplicationDecision.Cancelled, ApplicationDecision.Raised, ApplicationDecision.Kept }
            .Select(decision => TileOf(Decisions.Single(one => one.Decision == decision))),
    ];

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "结果应用,压减,取消,转移支付", "绩效评价");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        ApplicationTable.Applications.Data(Items),
        ApplicationLists.Decisions.Data(Decisions),
        ApplicationLists.Undecided.Data(Undecided),
        ApplicationLists.Unmade.Data(Unmade),
    ];

    /// <summary>What was applied to budgets and policies; nothing where nothing was.</summary>
    public FactTable? Budget => Of(row => row.Item.Subject != ApplicationSubject.Transfer);

    /// <summary>The same where all are too many for a phone.</summary>
    public LongTable? BudgetOnPhone => Budget is { } budget
        ? new LongTable(budget, LongIndex.LongestOpen, $"其余 {budget.Rows.Count - LongIndex.LongestOpen} 项决定")
        : null;

    /// <summary>Transfers that went by results; nothing where none did.</summary>
    public FactTable? Transfers => Of(row => row.Item.Subject == ApplicationSubject.Transfer);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ApplicationsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("evaluatedYear", Evaluated.Number);
        json.WriteNumber("applications", Items.Length);
        json.WriteNumber("undecided", Undecided.Length);
        json.WriteNumber("unmade", Unmade.Length);
        json.WriteNumber("byResult", Decisions.Sum(one => one.ByResult));
        json.WriteNumber("keptBeyond", Decisions.Sum(one => one.BeyondKept));
    }

    private FactTable? Of(Func<ApplicationRow, bool> isShown)
    {
        ImmutableArray<ApplicationRow> rows = [.. Items.Where(isShown)];
        return rows.IsEmpty ? null : ApplicationTable.OfYear.ForReaders(this, rows) with { HidesCaption = true };
    }

    private static FigureTile TileOf(DecisionSummary summary) => new(
        summary.Decision.Term(), summary.Number.ToString(CultureInfo.InvariantCulture), "个", NoteOf(summary));

    private static string? NoteOf(DecisionSummary summary) => summary.Decision == ApplicationDecision.Kept
        ? string.Join('，', new[] { ApplicationWords.Kept, ApplicationWords.Of(summary) }.OfType<string>())
        : ApplicationWords.ByResult(summary);
}
