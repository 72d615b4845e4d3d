using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// The projects of a unit whose targets nobody is said to have reviewed, once a year, from the first year that reviews are kept.
/// </summary>
internal static class UnreviewedTargetsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit)
            return;
        foreach (var year in record.Set.Process.TargetsOf(unit.Code).GroupBy(target => target.Year).OrderBy(year => year.Key))
        {
            if (!record.Set.Process.IsKept(RecordKind.TargetReview, year.Key))
                continue;
            var missing = year.Where(target => !record.Records.Process.Of<TargetReview>(target.Code, target.Year).Any()).ToList();
            if (missing.Count > 0)
                findings.Add(
                    ReviewFindings.ReviewMissing, year.Key,
                    $"{year.Key} 年度 {missing.Count} 个项目的绩效目标没有审核记录：{ProjectList.Of(missing)}。");
        }
    }
}
