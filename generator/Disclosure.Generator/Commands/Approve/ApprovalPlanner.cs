using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>What an approval would be of, or why it can't be registered.</summary>
/// <param name="records">The content.</param>
/// <param name="year">The fiscal year.</param>
/// <param name="stage">The stage.</param>
/// <param name="today">The day, after which nothing was approved yet.</param>
internal sealed class ApprovalPlanner(RecordSet records, FiscalYear year, Stage stage, DateOnly today)
{
    private readonly List<(FindingDefinition, string)> _problems = [];

    /// <summary>Why approvals can't be registered; empty where all can.</summary>
    public IReadOnlyList<(FindingDefinition Definition, string Message)> Problems => _problems;

    /// <summary>What an approval is of; nothing where it can't be registered, which is among the problems.</summary>
    public ApprovedRecords? Plan(ApprovalRow row, PublishedElsewhere? elsewhere)
    {
        if (!IsSound(row, elsewhere) || KindOf(row) is not { } kind)
            return null;
        var act = new ApprovalAct
        {
            Year = year,
            Stage = stage,
            Approval = new Approval(kind, row.Document.Trim(), row.Date),
            Units = row.Units,
            PublishedElsewhere = elsewhere,
        };
        var there = records.Find(act.Key) as ApprovalAct;
        var all = RecordsOf(row);
        if (all.IsEmpty)
        {
            Tell(ApproveFindings.NothingToApprove, row, $"{NameOf(row)}在 {year} 年度没有要批复的记录。");
            return null;
        }

        var asBefore = all.Where(record => ApprovalCover.Of(records, record).IsApproved).ToImmutableArray();
        var open = all.RemoveRange(asBefore);
        if (there is not null && open.FirstOrDefault(record => Covers(there, record)) is { } changed)
        {
            Tell(ApproveFindings.SameDocument, row, $"{RecordPath.Of(changed)} 由 {row.Document} 批复过，以后又有改动。");
            return null;
        }

        var covers = (there?.Covers ?? []).AddRange(open.Select(record => ApprovalCoverage.Freeze(records, record)));
        var full = (there ?? act) with { Covers = [.. covers.OrderBy(covered => covered.Path, StringComparer.Ordinal)] };
        return new ApprovedRecords(full, open, asBefore, OwnApprovalsBelow(row), there);
    }

    private bool IsSound(ApprovalRow row, PublishedElsewhere? elsewhere)
    {
        var before = _problems.Count;
        foreach (var unknown in row.Units.Where(code => records.FindUnit(code) is null))
            Tell(ApproveFindings.UnknownUnit, row, $"没有编码为“{unknown}”的部门或单位。");
        if (string.IsNullOrWhiteSpace(row.Document))
            Tell(ApproveFindings.Incomplete, row, "没有批复文号。");
        if (row.Date > today)
            Tell(ApproveFindings.FutureDate, row, $"批复日期 {row.Date:yyyy-MM-dd} 在今天 {today:yyyy-MM-dd} 之后。");
        if (elsewhere?.Date > today)
            Tell(ApproveFindings.FutureDate, row, $"在别处公开的日期 {elsewhere.Date:yyyy-MM-dd} 在今天 {today:yyyy-MM-dd} 之后。");
        return _problems.Count == before;
    }

    private ImmutableArray<IDisclosureRecord> RecordsOf(ApprovalRow row) => row.Units.IsEmpty
        ? ApprovalCoverage.RecordsOf(records, year, stage, null)
        :
        [
            .. row.Units.SelectMany(unit => ApprovalCoverage.RecordsOf(records, year, stage, unit))
                .DistinctBy(record => record.Key).OrderBy(RecordPath.Of, StringComparer.Ordinal),
        ];

    private ApprovalKind? KindOf(ApprovalRow row)
    {
        if (row.Kind is { } given)
            return given;
        if (row.Units.IsEmpty)
            return ApprovalKind.PeoplesCongress;
        var kinds = row.Units.Select(code => records.FindUnit(code)!.Kind).Distinct().ToList();
        if (kinds is [var kind])
            return kind == UnitKind.Department ? ApprovalKind.Finance : ApprovalKind.Department;
        Tell(ApproveFindings.Incomplete, row, "既有部门又有所属单位，说不准是财政批复还是部门批复：用 --kind 写明，或者分开登记。");
        return null;
    }

    private ImmutableArray<string> OwnApprovalsBelow(ApprovalRow row) =>
    [
        .. row.Units.SelectMany(records.UnitsOf)
            .Where(unit => !row.Units.Contains(unit.Code) && records.FindOwnApproval(year, stage, unit.Code) is not null)
            .Select(unit => $"{unit.Code} {unit.Name}"),
    ];

    private static bool Covers(ApprovalAct act, IDisclosureRecord record) =>
        act.Covers.Any(covered => covered.Path == RecordPath.Of(record));

    private string NameOf(ApprovalRow row) => row.Units.IsEmpty
        ? "本级政府"
        : string.Join("、", row.Units.Select(code => $"{code} {records.FindUnit(code)?.Name}".TrimEnd()));

    private void Tell(FindingDefinition definition, ApprovalRow row, string message) =>
        _problems.Add((definition, row.Place.Length == 0 ? message : $"{row.Place}：{message}"));
}
