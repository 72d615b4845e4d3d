using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Results;
using RazorSlices;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>An evaluation: score table, problems found, report.</summary>
public sealed record EvaluationPage : Page
{
    /// <summary>The evaluation in a row, beside the self-evaluation it looked at.</summary>
    public required EvaluationEntry Entry { get; init; }

    /// <summary>The evaluation as data; nothing where it is withheld.</summary>
    public required IDisclosureRecord? Record { get; init; }

    /// <summary>The rows of the score table.</summary>
    public required ImmutableArray<ScoreRow> Scores { get; init; }

    /// <summary>Entries of the score table that no other part of the page shows.</summary>
    public required ImmutableArray<FactItem> Items { get; init; }

    /// <summary>The problems found.</summary>
    public required ImmutableArray<FindingRow> Findings { get; init; }

    /// <summary>The report as markup; nothing where there is none.</summary>
    public required Prose? Report { get; init; }

    /// <summary>Why nothing of it is shown; nothing where it is.</summary>
    public required Withholding? Withheld { get; init; }

    /// <summary>The approval and publication in a sentence.</summary>
    public required string Approval { get; init; }

    /// <summary>What was changed after it was published, newest first.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>编报说明: what is published as approved though it does not agree.</summary>
    public ImmutableArray<FilingNote> FilingNotes { get; init; } = [];

    /// <summary>What the checks noticed, in neutral words.</summary>
    public required ImmutableArray<CheckNote> Notes { get; init; }

    /// <summary>Other evaluations of the same subject.</summary>
    public required ImmutableArray<EvaluationEntry> Others { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Evaluations;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        .. Withheld is null ? [ScoreTable.Scores.Data(Scores), FindingTables.OfReport.Data(Findings)] : Array.Empty<DataTable>(),
        .. EvaluationTables.Others.DataIfAny(Others),
    ];

    /// <summary>The score table for readers.</summary>
    public FactTable ScoresShown => ScoreTable.Scores.BelowHeading(this, Scores) with { Note = "单位：分" };

    /// <summary>The problems found, for readers.</summary>
    public FactTable FindingsShown => FindingTables.OfReport.BelowHeading(this, Findings);

    /// <summary>The other evaluations for readers.</summary>
    public FactTable OthersShown => EvaluationTables.Others.BelowHeading(this, Others);

    /// <summary>What, who, when, how much.</summary>
    public ImmutableArray<FactItem> Facts =>
    [
        new("评价类型", Entry.Kind.Term()),
        new("评价对象", Entry.Subject, LinkTo(Entry.SubjectPath)),
        new("被评价单位", Entry.Unit),
        new("评价年度", $"{Entry.Year} 年"),
        new("评价机构", Entry.Evaluator),
        .. Entry.Date is { } date ? [new FactItem("报告日期", date.InChinese())] : Array.Empty<FactItem>(),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => EvaluationSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteString("kind", Entry.Kind.Term());
        json.WriteNumber("year", Entry.Year.Number);
        json.WriteString("subject", Entry.Subject);
        json.WriteString("unit", Entry.Unit);
        json.WriteString("unitCode", Entry.UnitCode);
        json.WriteString("evaluator", Entry.Evaluator);
        if (Withheld is { } withheld)
        {
            json.WriteString("withheldBasis", withheld.Basis);
            json.WriteString("withheldReason", withheld.Reason);
            return;
        }

        FilingNote.Write(json, FilingNotes);
        WriteNumber(json, "total", Entry.Total);
        WriteNumber(json, "selfTotal", Entry.SelfTotal);
        if (Entry.Grade is { } grade)
            json.WriteString("grade", grade.Term());
        if (Record is null)
            return;
        json.WritePropertyName("evaluation");
        RecordFacts.Write(json, Record, Site.UnitName);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, Points? points)
    {
        if (points is { } given)
            json.WriteNumber(name, decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero));
    }
}
