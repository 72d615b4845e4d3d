using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Assessments;

/// <summary>The new policies and projects of a year that were assessed before it was decided to give them money.</summary>
public sealed record AssessmentsYearPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The year of the budget.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The other pages of the year.</summary>
    public required ImmutableArray<SwitchLink> Others { get; init; }

    /// <summary>From which amount a year a new policy or project is to be assessed.</summary>
    public required Money AssessedFrom { get; init; }

    /// <summary>The assessments.</summary>
    public required ImmutableArray<AssessmentRow> Rows { get; init; }

    /// <summary>How many new projects should have been assessed and were not.</summary>
    public required int Unmade { get; init; }

    /// <summary>How many assessments were published and taken down.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>What is in none of the sums, in a line.</summary>
    public string NotSummed => SumGaps.Of(
        "申报、核减和安排的合计", ("应当评估而没有评估的新增项目", Unmade),
        ("不予公开", Rows.Count(row => row.Subject.Withheld is not null)), ("已撤下", Withdrawn));

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Assessments(year)), year == Year))]);

    /// <summary>The year in figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("评估的政策和项目", Figure(Rows.Length), "个", WithheldNote),
        new(
            AssessmentVerdict.Supported.Term(), Figure(Of(AssessmentVerdict.Supported)), "个",
            $"{AssessmentVerdict.PartlySupported.Term()} {Of(AssessmentVerdict.PartlySupported)} 个，"
                + $"{AssessmentVerdict.NotSupported.Term()} {Of(AssessmentVerdict.NotSupported)} 个"),
        Requested.Tile("申报金额合计"),
        Cut.Tile("评估核减"),
        Budgeted.Tile("预算安排合计"),
    ];

    /// <summary>The five points, in words.</summary>
    public static string Aspects => string.Join('、', Enum.GetValues<AssessmentAspect>().Select(aspect => aspect.Term()));

    /// <summary>The assessments for readers.</summary>
    public FactTable Table => AssessmentTables.Listed.BelowHeading(this, Rows);

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Budget;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "事前绩效评估,新增项目,新增政策", "事前绩效评估");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [AssessmentTables.Assessments.Data(Rows)];

    private AmountSum Requested => AmountSum.Of(Rows, row => row.Record.Requested, WhyWithheld);

    private AmountSum Cut => AmountSum.Of(Rows, row => row.Cut, WhyWithheld);

    private AmountSum Budgeted => AmountSum.Of(
        Rows, row => row.Subject.Withheld is null ? row.Budgeted.Amount : null, row => WhyWithheld(row) ?? row.Budgeted.WhyNone?.Text);

    private string? WithheldNote => Rows.Count(row => row.Subject.Withheld is not null) is > 0 and var count
        ? $"其中不予公开 {count} 个，不计入结论和金额"
        : null;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => AssessmentsYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("assessments", Rows.Length);
        json.WriteNumber("unassessed", Unmade);
        json.WriteNumber("withdrawn", Withdrawn);
        json.WriteNumber("supported", Of(AssessmentVerdict.Supported));
        json.WriteNumber("partlySupported", Of(AssessmentVerdict.PartlySupported));
        json.WriteNumber("notSupported", Of(AssessmentVerdict.NotSupported));
        Requested.Write(json, "requested");
        AmountSum.Of(Rows, row => row.Record.Assessed, WhyWithheld).Write(json, "assessed");
        Cut.Write(json, "cut");
        Budgeted.Write(json, "budgeted");
    }

    private static string? WhyWithheld(AssessmentRow row) => row.Subject.Withheld is null ? null : "不予公开";

    private int Of(AssessmentVerdict verdict) => Rows.Count(row => row.Record.Verdict == verdict);

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
