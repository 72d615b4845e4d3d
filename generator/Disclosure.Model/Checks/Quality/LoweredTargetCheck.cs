using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Quality;

/// <summary>
/// A target that asks for less than last year's, though last year's result reached that, says why. What is withheld of last year is not
/// held against it: the note would tell of it.
/// </summary>
internal static class LoweredTargetCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not PerformanceTable { IsTarget: true } target
            || LastYearTables.Before(record.Records, target.Project?.Code, target.Unit, target.Year) is not { HasResults: true } last)
            return;
        var rows = last.Compare(target.Indicators).Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { Change: TargetChange.Lowered, Last: { Actual: { } actual } before } row
                && string.IsNullOrWhiteSpace(row.Row.ChangeReason)
                && TargetChanges.IsReached(before.Row, actual) == true)
            {
                findings.Add(
                    QualityFindings.TargetLowered, $"indicators[{i}].target",
                    $"“{row.Row.Level3}”上年指标值“{before.Target.Raw}”，完成“{actual.Raw}”，本年定为“{row.Row.Target.Raw}”。");
            }
        }
    }
}
