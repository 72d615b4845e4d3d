using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>What an act of approval covers: the records that are there when it is registered, each frozen by its hash.</summary>
public static class ApprovalCoverage
{
    /// <summary>
    /// The records that an approval of a unit is of, in the order of their paths; the government's for no unit. A department's covers
    /// those of its units too that have no approval of their own.
    /// </summary>
    public static ImmutableArray<IDisclosureRecord> RecordsOf(RecordSet records, FiscalYear year, Stage stage, UnitCode? unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        var units = unit is { } code ? UnitsOf(records, year, stage, code) : null;
        return
        [
            .. records.All
                .Where(record => record is IApprovedRecord approved
                    && record.Key.Year == year
                    && record.Key.Stage == stage
                    && (units is null ? IsOfGovernment(record) : !IsOfGovernment(record) && units.Contains(approved.ApprovedUnit!.Value)))
                .OrderBy(RecordPath.Of, StringComparer.Ordinal),
        ];
    }

    /// <summary>The act with what there is now of its units, or of the government.</summary>
    public static ApprovalAct Freeze(RecordSet records, ApprovalAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var covered = act.Entries().SelectMany(entry => RecordsOf(records, act.Year, act.Stage, entry.Unit))
            .DistinctBy(record => record.Key)
            .OrderBy(RecordPath.Of, StringComparer.Ordinal);
        return act with { Covers = [.. covered.Select(record => Freeze(records, record))] };
    }

    /// <summary>A record as it is now.</summary>
    public static CoveredRecord Freeze(RecordSet records, IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new CoveredRecord(RecordPath.Of(record), new ContentHash(records.HashOf(record).Value));
    }

    /// <summary>Whether the record waits for the government's approval: a department's own evaluation goes with its accounts.</summary>
    private static bool IsOfGovernment(IDisclosureRecord record) => RecordKinds.Of(record).Publication switch
    {
        PublicationNeed.OfGovernment => true,
        PublicationNeed.OfUnitOrGovernment => record is not Evaluation { Kind: EvaluationKind.Department },
        _ => false,
    };

    private static HashSet<UnitCode> UnitsOf(RecordSet records, FiscalYear year, Stage stage, UnitCode unit) =>
    [
        unit,
        .. records.UnitsOf(unit).Select(under => under.Code).Where(under => records.FindOwnApproval(year, stage, under) is null),
    ];
}
