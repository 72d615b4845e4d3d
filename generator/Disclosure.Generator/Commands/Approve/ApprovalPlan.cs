using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Registry;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>What the approvals of a list, or the one of the command line, would be of: each in its own year and stage.</summary>
internal sealed class ApprovalPlan(RecordSet records, ApproveRequest request)
{
    private readonly List<(FindingDefinition, string)> _problems = [];

    /// <summary>Why approvals can't be registered; empty where all can.</summary>
    public IReadOnlyList<(FindingDefinition Definition, string Message)> Problems => _problems;

    /// <summary>What the approvals are of; those that can't be registered are among the problems.</summary>
    public List<ApprovedRecords> Of(IReadOnlyList<ApprovalRow> rows)
    {
        var approved = new List<ApprovedRecords>();
        foreach (var group in rows.GroupBy(row => (Year: YearOf(row), Stage: StageOf(row))))
        {
            if (group.Key is not ({ } year, { } stage))
                continue;
            var planner = new ApprovalPlanner(records, year, stage, records.AsOf);
            approved.AddRange(group.Select(row => planner.Plan(row, request.Elsewhere)).OfType<ApprovedRecords>());
            _problems.AddRange(planner.Problems);
        }

        return approved;
    }

    private FiscalYear? YearOf(ApprovalRow row)
    {
        if (row.Year is { } own && request.Year is { } asked && own != asked)
            Tell(row, $"清单写的是 {own} 年度，--year 指定的是 {asked} 年度");
        if ((row.Year ?? request.Year) is { } year)
            return year;
        Tell(row, "没有年度：在“年度”一列写明，或用 --year 指定");
        return null;
    }

    private Stage? StageOf(ApprovalRow row)
    {
        if (row.Stage is { } own && request.Stage is { } asked && own != asked)
            Tell(row, "清单的“阶段”与 --stage 指定的不一致");
        if ((row.Stage ?? request.Stage) is { } stage)
            return stage;
        Tell(row, "没有阶段：在“阶段”一列写“预算公开”或“决算公开”，或用 --stage 指定");
        return null;
    }

    private void Tell(ApprovalRow row, string message) => _problems.Add((ApproveFindings.Incomplete, $"{row.Place}：{message}。"));
}
