using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Coverage;
using Disclosure.Site.Corrections;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>
/// How far a year's projects are self-evaluated, how the scores of others differ from self-given ones (clause 七), and what was counted of
/// supervision (clause 十九).
/// </summary>
public sealed record CoveragePage : Page
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>What was changed of the counts after they were published, in a line each.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The departments.</summary>
    public required ImmutableArray<DepartmentCoverage> Departments { get; init; }

    /// <summary>Which projects are counted nowhere here, as their targets are not there.</summary>
    public required GapsView Uncounted { get; init; }

    /// <summary>How all scores of others differ.</summary>
    public required EvaluationGaps Gaps { get; init; }

    /// <summary>The evaluation farthest below the self-given score, in a sentence with its subject; nothing where none is below.</summary>
    public required string? Farthest { get; init; }

    /// <summary>The evaluations beside self-evaluations, the farthest below first.</summary>
    public required ImmutableArray<EvaluationEntry> Compared { get; init; }

    /// <summary>再评价.</summary>
    public required ImmutableArray<EvaluationEntry> Reevaluations { get; init; }

    /// <summary>综合绩效评价 of towns and streets.</summary>
    public required ImmutableArray<EvaluationEntry> Comprehensive { get; init; }

    /// <summary>The year's counts of supervision; nothing where they are not published.</summary>
    public required AccountabilityRegister? Register { get; init; }

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Coverage(year)), year == Year))]);

    /// <summary>The departments whose self-evaluations should be there, all together.</summary>
    public SelfEvaluationCoverage Due =>
        Departments.Where(one => one.IsDue).Aggregate(default(SelfEvaluationCoverage), (sum, one) => sum + one.Projects);

    /// <summary>How many departments' self-evaluations are not due yet.</summary>
    public int NotDue => Departments.Count(one => !one.IsDue);

    /// <summary>The projects that are in no coverage, each with the reason.</summary>
    public ImmutableArray<ProjectAside> Aside => [.. Departments.SelectMany(one => one.Aside)];

    /// <summary>The same for readers.</summary>
    public FactTable AsideShown => ProjectsAside.Aside.BelowHeading(this, Aside);

    /// <summary>Coverage by number and by money, each with its denominator.</summary>
    public ImmutableArray<FigureTile> CoverageTiles =>
    [
        .. Due.ByNumber is { } number
            ? [new FigureTile("按项目数覆盖", number.ToString(), "", $"{Due.Counted} 个里公开自评 {Due.Covered} 个{WithheldWords}{AsideWords}")]
            : Array.Empty<FigureTile>(),
        .. Due.ByMoney is { } money
            ? [new FigureTile("按资金覆盖", money.ToString(), "", $"{Brief(Due.Amount)}里公开自评 {Brief(Due.CoveredAmount)}")]
            : Array.Empty<FigureTile>(),
        .. Due.Missing > 0
            ? [new FigureTile("没有公开自评", Due.Missing.ToString(CultureInfo.InvariantCulture), "个", MissingWords)]
            : Array.Empty<FigureTile>(),
    ];

    /// <summary>The departments for readers.</summary>
    public FactTable ByDepartment => CoverageTables.Coverage.BelowHeading(this, Departments) with { Gaps = [Uncounted] };

    /// <summary>How all differ, as a chart; nothing where none is compared.</summary>
    public BarChart? Chart => BandWords.ChartOf(Gaps);

    /// <summary>The departments that others evaluated, the farthest below first.</summary>
    public ImmutableArray<DepartmentCoverage> Evaluated =>
    [
        .. Departments.Where(one => one.Gaps.Compared + one.Gaps.Incomparable > 0)
            .OrderBy(one => one.Gaps.Median?.Value ?? decimal.MaxValue),
    ];

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "自评覆盖,抽查复核,再评价,综合绩效评价", "绩效评价");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        CoverageTables.Coverage.Data(Departments),
        .. ProjectsAside.Aside.DataIfAny(Aside),
        CoverageTables.Gaps.Data(Evaluated),
        .. EvaluationTables.Beside.DataIfAny(Compared),
        .. CoverageTables.Accountability.DataIfAny(Register?.Counts ?? []),
    ];

    private string MissingWords => (Due.Missing - MissingNotDue, MissingNotDue) switch
    {
        (_, 0) => "应公开，没有找到自评表",
        (0, _) => "都未到期",
        var (late, notDue) => $"{late} 个应公开，没有找到自评表；{notDue} 个未到期",
    };

    private int MissingNotDue => Departments.Where(one => one.IsDue).Sum(one => one.NotDue);

    private string WithheldWords => Due.Withheld > 0 ? $"，另有不予公开 {Due.Withheld} 个不计" : "";

    private string AsideWords =>
        ProjectsAside.Phrase([.. Departments.Where(one => one.IsDue).SelectMany(one => one.Aside)]) is { } aside ? $"，另有 {aside}，不计" : "";

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => CoverageSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteCoverage(json);
        GapsFacts.Write(json, [Uncounted.Gaps], Site.UnitName);
        json.WriteStartObject("differences");
        json.WriteNumber("compared", Gaps.Compared);
        json.WriteNumber("gradeChanged", Gaps.GradeChanged);
        if (Gaps.Median is { } median)
            json.WriteNumber("median", decimal.Round(median.Value, 2, MidpointRounding.AwayFromZero));
        json.WriteEndObject();
        json.WriteNumber("reevaluations", Reevaluations.Length);
        json.WriteNumber("comprehensive", Comprehensive.Length);
    }

    private void WriteCoverage(Utf8JsonWriter json)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("targets", Due.Counted);
        json.WriteNumber("covered", Due.Covered);
        json.WriteNumber("notDue", MissingNotDue);
        json.WriteNumber("withheld", Due.Withheld);
        json.WriteNumber("owingNothing", Aside.Count(row => row.OwesNothing));
        json.WriteNumber("withoutTarget", Aside.Count(row => !row.OwesNothing));
        json.WriteNumber("amount", Due.Amount.Yuan);
        json.WriteNumber("coveredAmount", Due.CoveredAmount.Yuan);
        json.WriteEndObject();
    }

    private static string Brief(Money amount) => new AmountView(amount).Brief;
}
