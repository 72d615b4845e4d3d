using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A year's self-evaluations: every project's and unit's, grades, execution, and what has no result.</summary>
public sealed record AccountsYearPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>编报说明 of the government: what is published as approved though it does not agree, or lacks something.</summary>
    public ImmutableArray<FilingNote> FilingNotes { get; init; } = [];

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Every project's self-evaluation; empty where the year is split by department.</summary>
    public required ImmutableArray<AccountsEntry> Projects { get; init; }

    /// <summary>How many projects have self-evaluations, the withheld ones among them.</summary>
    public required int ProjectCount { get; init; }

    /// <summary>How many of the projects' self-evaluations are withheld: they are named, and in no figure.</summary>
    public required int WithheldCount { get; init; }

    /// <summary>How many of the withheld have a target, so that they are among those that have one.</summary>
    public required int WithheldTargetCount { get; init; }

    /// <summary>What the sums of money leave out.</summary>
    public required GapsView Gaps { get; init; }

    /// <summary>How much of what was promised was not done.</summary>
    public required UnmetSummary Unmet { get; init; }

    /// <summary>How many projects had targets.</summary>
    public required int TargetCount { get; init; }

    /// <summary>Every unit's self-evaluation of itself as a whole.</summary>
    public required ImmutableArray<AccountsEntry> Units { get; init; }

    /// <summary>Sums by department.</summary>
    public required ImmutableArray<AccountsDepartment> Departments { get; init; }

    /// <summary>From how many points on which grade is given, a sentence for each set of bands that the year uses.</summary>
    public required ImmutableArray<string> Bands { get; init; }

    /// <summary>How the projects' grades are spread.</summary>
    public required ImmutableArray<GradeRow> Grades { get; init; }

    /// <summary>How many projects' totals differ when recomputed.</summary>
    public required int DifferingCount { get; init; }

    /// <summary>How many projects' totals could be recomputed.</summary>
    public required int RecomputedCount { get; init; }

    /// <summary>Projects with a target and no self-evaluation.</summary>
    public required ImmutableArray<MissingResult> Missing { get; init; }

    /// <summary>Empty tables with their explanations.</summary>
    public required ImmutableArray<EmptyTableEntry> EmptyTables { get; init; }

    /// <summary>Withheld self-evaluations.</summary>
    public required ImmutableArray<WithheldEntry> Withheld { get; init; }

    /// <summary>The year's pages of the process: assessments, reviews, monitoring.</summary>
    public required ImmutableArray<SwitchLink> Process { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>Whether the projects stand on a page for each department.</summary>
    public bool IsSplit => Projects.IsEmpty && ProjectCount > 0;

    /// <summary>How many projects' self-evaluations are published.</summary>
    public int PublishedCount => ProjectCount - WithheldCount;

    /// <summary>The projects for readers.</summary>
    public FactTable OfProjects => AccountsEntries.Told(AccountsTables.Projects.BelowHeading(this, Projects)) with { Gaps = [Gaps] };

    /// <summary>The same where all are too many for a phone: those that missed a target are open.</summary>
    public LongTable ProjectsOnPhone
    {
        get
        {
            var missed = Projects.Count(entry => entry.Attained.Missed > 0);
            return new LongTable(OfProjects, missed, $"没有未达成指标的其余 {Projects.Length - missed} 个项目");
        }
    }

    /// <summary>The units for readers.</summary>
    public FactTable OfUnits => AccountsEntries.Told(AccountsTables.Units.BelowHeading(this, Units)) with { Footer = [] };

    /// <summary>The sums by department for readers.</summary>
    public FactTable ByDepartment => AccountsTables.Departments.BelowHeading(this, Departments) with { Gaps = [Gaps] };

    /// <summary>The projects without a result, for readers.</summary>
    public FactTable WithoutResult => AccountsTables.Missing.BelowHeading(this, Missing);

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.AccountsYear(year)), year == Year))]);

    /// <summary>全年预算, 全年执行 and their rate, over all projects that state both amounts.</summary>
    public ExecutionRate Execution => ExecutionRate.OfSums(Departments.Select(department => department.Execution));

    /// <summary>The year in figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new(
            "公开自评的项目",
            Figure(PublishedCount),
            "个",
            $"编报绩效目标的项目 {TargetCount} 个{WithheldWords("其中", WithheldTargetCount)}"
                + WithheldWords("另有", WithheldCount - WithheldTargetCount)),
        .. Execution.WhyNone is null
            ? [new FigureTile("项目预算执行率", Execution.ToString(), "", ExecutionWords.Amounts(Execution))]
            : Array.Empty<FigureTile>(),
        new("未达成的指标", Figure(Unmet.Attained.Missed), "项", UnmetNote, LinkTo(Unmet.Path)),
        new("有目标、未见自评", Figure(Missing.Length), "个", Missing.IsEmpty ? "全部项目都有自评" : null, Missing.IsEmpty ? null : "#missing"),
        new("总分与核算不同", Figure(DifferingCount), "个", $"可核算 {RecomputedCount} 个，相差超过 {ScoreReceipt.Tolerance} 分"),
    ];

    /// <summary>How the grades are spread, as a chart that is its own table.</summary>
    public BarChart GradeChart => new(
        GradeFinding,
        "等级",
        "项目（个）",
        "占比",
        [.. Grades.Select(grade => new Bar(grade.Grade, Figure(grade.Count), ShareOf(grade.Count), ShareOf(grade.Count).ToString()))]);

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Accounts;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "决算,绩效自评", "决算绩效自评");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        .. IsSplit ? Array.Empty<DataTable>() : [AccountsTables.Projects.Data(Projects)],
        AccountsTables.Units.Data(Units),
        AccountsTables.Departments.Data(Departments),
        AccountsTables.Missing.Data(Missing),
        RegisterTables.EmptyTables.Data(EmptyTables),
        RegisterTables.Withheld.Data(Withheld),
    ];

    private string GradeFinding => Grades.IsEmpty || Graded == 0
        ? "还没有等级"
        : Grades.MaxBy(grade => grade.Count) is { } most && most.Count == Graded
            ? $"{Graded} 个项目的自评等级全部是“{most.Grade}”"
            : $"{Graded} 个项目中，自评为“{Grades.MaxBy(grade => grade.Count)!.Grade}”的最多，占 {ShareOf(Grades.Max(grade => grade.Count))}";

    private static string WithheldWords(string word, int count) => count == 0 ? "" : $"，{word} {count} 个项目的自评不予公开、不计入金额";

    private string UnmetNote => string.Join('；', new[]
    {
        Unmet.MissedWhere,
        $"部分达成 {Unmet.Attained.Partly} 项",
        Unmet.Unexplained > 0 ? $"没有写明原因 {Unmet.Unexplained} 项" : null,
    }.OfType<string>());

    private int Graded => Grades.Sum(grade => grade.Count);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => AccountsYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        FilingNote.Write(json, FilingNotes);
        json.WriteNumber("projects", PublishedCount);
        json.WriteNumber("withheld", WithheldCount);
        json.WriteNumber("targets", TargetCount);
        json.WriteNumber("budget", Execution.Budget!.Value.Yuan);
        json.WriteNumber("executed", Execution.Executed!.Value.Yuan);
        GapsFacts.Write(json, [Gaps.Gaps], Site.UnitName);
        json.WriteNumber("missed", Unmet.Attained.Missed);
        json.WriteNumber("partly", Unmet.Attained.Partly);
        json.WriteNumber("missing", Missing.Length);
        json.WriteNumber("differing", DifferingCount);
        json.WriteStartObject("grades");
        foreach (var grade in Grades)
            json.WriteNumber(grade.Grade, grade.Count);
        json.WriteEndObject();
    }

    private Percentage ShareOf(int count) => new(Graded == 0 ? 0 : (decimal)count / Graded);

    private static string Figure(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
