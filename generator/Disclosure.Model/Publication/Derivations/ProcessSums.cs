using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// What the records of the process state that tables of targets state too, and what one of a unit as a whole adds up of its projects.
/// </summary>
internal static class ProcessSums
{
    /// <summary>What they state of a department's year.</summary>
    public static IEnumerable<PublishedSum> Of(DepartmentYear year)
    {
        foreach (var unit in year.UnitCodes)
        {
            foreach (var sum in MonitoringSums.Of(year, unit).Concat(WholeSums.Of(year, unit)).Concat(ExitSums.Of(year, unit)))
                yield return sum;
        }

        foreach (var target in year.Targets)
        {
            foreach (var sum in year.Records.Process.Of(target.Code).SelectMany(record => OfProject(record, target.Year)))
                yield return sum with { Terms = [new FigureKey(target.Key, RecordFigures.Total("budget"))] };
        }
    }

    // Each with no term yet: what it is the same as is the target of the year.
    private static IEnumerable<PublishedSum> OfProject(ProcessRecord record, FiscalYear year) => record switch
    {
        MonitoringRecord when record.Year == year => [Same("监控的全年预算", record, ProcessFigures.Spending("budget"))],
        TargetReview when record.Year == year => [Same("审核的申报金额", record, ProcessFigures.Requested)],
        Assessment when record.Year == year =>
            [Same("评估的申报金额", record, ProcessFigures.Requested), Same("评估核定金额", record, ProcessFigures.Assessed)],
        ResultApplication application =>
        [
            .. application.AppliedTo.Number - 1 == year.Number ? [Same("结果应用以前的金额", record, ProcessFigures.Before)] : NoSums,
            .. application.AppliedTo == year ? [Same("结果应用以后的金额", record, ProcessFigures.After)] : NoSums,
        ],
        _ => [],
    };

    private static ImmutableArray<PublishedSum> NoSums => [];

    private static PublishedSum Same(string what, ProcessRecord record, FieldPath field) =>
        new(what + "就是绩效目标的金额", new FigureKey(record.Key, field), []);
}
