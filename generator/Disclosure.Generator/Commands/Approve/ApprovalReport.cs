using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>Tells what approvals are of, and what they are not of.</summary>
internal static class ApprovalReport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">The content.</param>
    /// <param name="approved">What is approved.</param>
    public static void Write(TextWriter output, RecordSet records, ApprovedRecords approved)
    {
        var (act, approval) = (approved.Act, approved.Act.Approval);
        var who = act.IsOfGovernment
            ? "本级政府"
            : string.Join("、", act.Units.Select(code => $"{code} {records.FindUnit(code)?.Name}"));
        output.WriteLine($"{approval.Kind.Term()} {approval.Document}（{approval.Date:yyyy-MM-dd}）：{who}，{act.Year} 年{act.Stage.Term()}");
        foreach (var record in approved.New)
            output.WriteLine($"  批复 {NameOf(record)}");
        foreach (var record in approved.AsBefore)
            output.WriteLine($"  已批复，没有改动 {NameOf(record)}");
        foreach (var unit in approved.OwnApprovals)
            output.WriteLine($"  不含 {unit}：另有批复");
    }

    private static string NameOf(IDisclosureRecord record)
    {
        var title = RecordKinds.Of(record).Title;
        return record switch
        {
            PerformanceTable { Project: { } project } => $"{title} {project.Code} {project.Name}",
            Evaluation evaluation => $"{evaluation.Kind.Term()} {evaluation.Key.Code} {evaluation.Title}",
            GovernmentTarget => title,
            _ => $"{title} {record.Key.Code}",
        };
    }
}
