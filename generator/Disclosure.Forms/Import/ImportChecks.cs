using Disclosure.Model.Checks.Scores;
using Disclosure.Model.Checks.Arithmetic;
using Disclosure.Model.Checks.Form;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Findings;
using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>
/// Runs the checks over imported records as they will stand in the content, so that staff see in one report what a table
/// lacks for publication, at the cell where it is mended. Approvals are still to come and are not asked about.
/// </summary>
internal static class ImportChecks
{
    private static readonly FindingDefinition[] OfPublication =
    [
        StatuteFindings.NotApproved, StatuteFindings.PublishedLate, StatuteFindings.Overdue, StatuteFindings.ResultMissing,
        StatuteFindings.TargetMissing, StatuteFindings.TargetCountDiffers, StatuteFindings.TargetAmountDiffers,
        StatuteFindings.PublishedBeforeApproval, StatuteFindings.PublishedAfterYear, StatuteFindings.ApprovalKindDiffers,
        StatuteFindings.ApprovalDocumentMissing,
    ];

    private static readonly FindingDefinition[] OfMissing =
    [
        FormFindings.NameMissing, FormFindings.GoalMissing, FormFindings.FundsMissing, FormFindings.ActualMissing,
        FormFindings.ScoreMissing, FormFindings.TotalMissing, FormFindings.OutcomeMissing, FormFindings.IndicatorNameMissing,
        FormFindings.TargetValueMissing, ArithmeticFindings.ExecutionScoreMissing, ScoreFindings.WeightMissing,
    ];

    /// <summary>The records, each with what the checks find in it.</summary>
    public static ImmutableArray<ImportedRecord> Check(
        ImmutableArray<ImportedRecord> imported, IReadOnlyList<Unit> units, RecordSet existing)
    {
        var records = imported.Select(one => one.Record).OfType<IDisclosureRecord>().Concat(units).Concat(existing.All);
        var found = RecordChecks.Check(new RecordSet(existing.Portal, records, existing.Day, existing.Publications))
            .Where(finding => !OfPublication.Contains(finding.Definition))
            .ToLookup(finding => finding.Place.Record);
        return [.. imported.Select(one => one.Record is { } record
            ? one with { Checks = [.. found[record.Key].Select(finding => AtCell(finding, one)).OfType<Finding>()] }
            : one)];
    }

    // What stands in the form and was not understood is not missing: it is to be mended where it stands, not to be filled in.
    private static Finding? AtCell(Finding finding, ImportedRecord record)
    {
        var place = Place.At(record.AddressOf(finding.Place.Path));
        if (!OfMissing.Contains(finding.Definition) || !DraftCells.IsUnread(record.Draft, finding.Place.Path))
        {
            return finding with
            {
                Place = place,
                KnownAt = finding.Path,
                Year = finding.Place.Record?.Year ?? finding.Year,
                Stage = finding.Place.Record?.Stage ?? finding.Stage,
            };
        }

        return finding.Definition.Severity == Severity.Error
            ? new Finding(ImportCellFindings.WrittenNotRead, place, finding.Message.TrimEnd('。') + "：这一格写了，没有读懂。")
            : null;
    }
}
