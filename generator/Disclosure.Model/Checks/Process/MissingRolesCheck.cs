using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Process;

/// <summary>The steps of a unit and its projects that nobody answers for (clause 十五), once a year.</summary>
internal static class MissingRolesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit)
            return;
        var missing = record.Records.Process.OfUnitAndProjects(unit.Code)
            .Where(process => process.Withheld is null && string.IsNullOrWhiteSpace(process.ResponsibleRole));
        foreach (var year in missing.GroupBy(process => process.Year).OrderBy(year => year.Key))
        {
            var kinds = year.GroupBy(process => process.Key.Kind).OrderBy(kind => kind.Key)
                .Select(kind => $"{RecordKinds.Of(kind.Key).Title} {kind.Count()} 条");
            findings.Add(
                ResponsibilityFindings.RoleMissing, year.Key,
                $"{year.Key} 年度 {year.Count()} 条过程记录没有写责任岗位：{string.Join("、", kinds)}。");
        }
    }
}
