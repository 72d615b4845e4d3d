using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Whether there is anything of its own in a release of the process: nobody owes a record of each kind, so that one that has none would
/// publish nothing but approvals.
/// </summary>
internal static class EmptyScope
{
    public static Finding? ObjectionTo(ReleaseOffice office, Candidate candidate)
    {
        if (ScopeSelection.PartOf(candidate.Request.Scope) is not ReleaseStage.Process
            || candidate.Items.Any(item => IsOfProcess(item.Record)))
            return null;
        var kept = office.Items.RecordsOf(candidate.Request.Scope).Count();
        return new Finding(
            ReleaseFindings.NothingInScope, Place.At(""),
            kept == 0
                ? $"没有{ReleaseStage.Process.Term()}的记录。"
                : $"{ReleaseStage.Process.Term()}的 {kept} 条记录都随所属的项目或单位不予公开。");
    }

    private static bool IsOfProcess(RecordKey? record) =>
        record is { } key && Model.Registry.RecordKinds.Of(key.Kind).IsOfProcess;
}
