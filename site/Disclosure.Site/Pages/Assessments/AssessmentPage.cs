using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using RazorSlices;

namespace Disclosure.Site.Pages.Assessments;

/// <summary>An assessment: verdict, amounts, the five points, the report.</summary>
public sealed record AssessmentPage : Page
{
    /// <summary>The assessment.</summary>
    public required AssessmentRow Row { get; init; }

    /// <summary>When it was made, due and published, in a sentence; nothing where no clock runs.</summary>
    public required string? Clock { get; init; }

    /// <summary>What was changed after it was published, newest first.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>What the checks say of it.</summary>
    public ImmutableArray<CheckNote> Notes { get; init; } = [];

    /// <summary>The report as markup; nothing where there is none.</summary>
    public required Prose? Report { get; init; }

    /// <summary>Why nothing of it is shown; nothing where it is.</summary>
    public Withholding? Withheld => Row.Subject.Withheld;

    /// <summary>The rows of the five points.</summary>
    public ImmutableArray<AssessmentPointRow> Points => AssessmentTables.PointsOf(Row);

    /// <summary>The five points for readers.</summary>
    public FactTable PointsShown => AssessmentTables.Points.BelowHeading(this, Points);

    /// <summary>What, who, when.</summary>
    public ImmutableArray<FactItem> Facts =>
    [
        new("评估对象", Row.Subject.Name, LinkTo(Row.Subject.Path)),
        new("类别", Row.Record.Kind.Term()),
        new("单位", Row.Subject.Unit, LinkTo(SitePaths.Unit(Row.Subject.UnitCode))),
        new("预算年度", $"{Row.Record.Year} 年"),
        .. Row.Record.Assessor is { Length: > 0 } by ? [new FactItem("评估机构", by)] : Array.Empty<FactItem>(),
        .. Row.Record.Date is { } day ? [new FactItem("评估日期", day.InChinese())] : Array.Empty<FactItem>(),
        .. Row.Subject.ResponsibleRole is { } role ? [new FactItem("责任岗位", role)] : Array.Empty<FactItem>(),
    ];

    /// <summary>The amounts: asked, thought right, cut, given.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        TileOf("申报金额", "requested", Row.Record.Requested),
        TileOf("评估核定金额", "assessed", Row.Record.Assessed),
        .. Row.Cut is { Yuan: > 0 } cut ? [FigureTile.Of("评估核减", cut)] : Array.Empty<FigureTile>(),
        Row.Budgeted switch
        {
            { Amount: { } given } => FigureTile.Of("预算安排", given),
            { WhyNone: { } why } => new FigureTile("预算安排", why.Text, ""),
            _ => new FigureTile("预算安排", "—", "", "绩效目标表没有写金额"),
        },
    ];

    /// <summary>The verdict with its tone; nothing where there is none.</summary>
    public Badge? Verdict => Row.Record.Verdict is { } verdict ? AssessmentTables.BadgeOf(verdict) : null;

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Budget;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [AssessmentTables.Assessments.Data([Row]), .. AssessmentTables.Points.DataIfAny(Points)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => AssessmentSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Row.Record.Year.Number);
        json.WriteString("code", Row.Record.Code);
        json.WriteString("subject", Row.Subject.Name);
        if (Withheld is { } withheld)
        {
            json.WriteString("withheldBasis", withheld.Basis);
            json.WriteString("withheldReason", withheld.Reason);
            return;
        }

        json.WritePropertyName("assessment");
        RecordFacts.Write(json, Row.Record, Site.UnitName);
    }

    private FigureTile TileOf(string name, string key, Model.Amounts.Money? amount) => amount is { } given
        ? FigureTile.Of(name, given)
        : new FigureTile(name, ProcessColumns.IsWithheld(Row.Record, key) ? "不予公开" : "—", "");
}
