using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Statute;

/// <summary>What was promised is answered for, and what is answered for was promised.</summary>
internal static class TargetAndResultCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Year is not { } year)
            return;
        if (record.IsTarget && record.Set.IsClosed(year) && !HasResult(record, year))
            findings.Add(StatuteFindings.ResultMissing, "", $"{year} 年度已有决算公开或自评，本目标没有对应的自评。");
        if (record.SelfEvaluation is not null && !HasTarget(record, year))
            findings.Add(StatuteFindings.TargetMissing, "", $"没有 {year} 年度对应的绩效目标。");
    }

    private static bool HasResult(CheckedRecord record, FiscalYear year) => record.Record switch
    {
        ProjectTarget target => record.Records.FindProjectSelfEvaluation(target.Code, year) is not null,
        UnitTarget target => record.Records.FindUnitSelfEvaluation(target.Unit, year) is not null,
        _ => true,
    };

    private static bool HasTarget(CheckedRecord record, FiscalYear year) => record.Record switch
    {
        ProjectSelfEvaluation self => record.Records.FindProjectTarget(self.Code, year) is not null,
        UnitSelfEvaluation self => record.Records.FindUnitTarget(self.Unit, year) is not null,
        _ => true,
    };
}
