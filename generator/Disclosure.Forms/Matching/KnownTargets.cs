using System.Collections.Immutable;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>
/// Takes back what was asked about values that stand in the target already, or stood in the year before's: ≤120 % was looked at then.
/// </summary>
/// <param name="existing">The records that are there.</param>
internal sealed class KnownTargets(RecordSet existing)
{
    /// <summary>Takes back what was asked about values of the record that are known.</summary>
    public void TakeBack(FileUnderImport file, RecordDraft draft, IDisclosureRecord record)
    {
        var known = Known(record).Select(row => (row.Level3, row.Target.Raw)).ToHashSet();
        if (known.Count == 0)
            return;
        for (var i = 0; i < draft.Indicators.Length; i++)
        {
            if (known.Contains((draft.Indicators[i].Level3, draft.Indicators[i].Target.Raw)))
                file.TakeBack(ImportCellFindings.PercentOver100, draft, $"indicators[{i}].target");
        }
    }

    private ImmutableArray<Indicator> Known(IDisclosureRecord record) => record switch
    {
        PerformanceTable { IsTarget: false } self => existing.FindCounterpart(self)?.Indicators ?? [],
        ProjectTarget target when Before(target.Year) is { } year => existing.FindProjectTarget(target.Code, year)?.Indicators ?? [],
        UnitTarget target when Before(target.Year) is { } year => existing.FindUnitTarget(target.Unit, year)?.Indicators ?? [],
        GovernmentTarget target when Before(target.Year) is { } year =>
            existing.GovernmentTargets.FirstOrDefault(other => other.Year == year)?.Indicators ?? [],
        _ => [],
    };

    private static FiscalYear? Before(FiscalYear year) => FiscalYear.TryFrom(year.Number - 1);
}
