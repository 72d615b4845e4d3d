using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// Each problem that an evaluation found is an item of the 整改台账, once the unit has had the time to be told: from the first year that the
/// district keeps one.
/// </summary>
internal static class UnmendedFindingsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Evaluation { Findings.IsEmpty: false } evaluation
            || !record.Set.Process.IsKept(RecordKind.Rectification, evaluation.Year)
            || !IsTimeOver(record.Records, evaluation))
            return;
        var items = ItemsOf(record.Records, evaluation).ToList();
        var missing = evaluation.Findings.Index()
            .Where(found => !items.Exists(item => item.Finding is { } number ? number == found.Index + 1 : IsSameText(item, found.Item)))
            .Select(found => found.Index + 1)
            .ToList();
        if (missing.Count > 0)
            findings.Add(
                RectificationFindings.FindingWithoutItem, "findings",
                $"发现了 {evaluation.Findings.Length} 个问题，第 {string.Join("、", missing)} 个没有列入整改台账。");
    }

    /// <summary>Whether a unit should have been told what an evaluation found.</summary>
    internal static bool IsTimeOver(RecordSet records, Evaluation evaluation) =>
        evaluation.Date is not { } made
        || (records.Day is { } today && records.Portal.Holidays.AddWorkingDays(made, RectificationFindings.ToldWithin) < today);

    private static IEnumerable<Rectification> ItemsOf(RecordSet records, Evaluation evaluation) =>
        (evaluation.Project is { } project
            ? records.Process.Of<Rectification>(project, evaluation.Year)
            : records.Process.Of<Rectification>(evaluation.Unit, evaluation.Year))
        .Where(item => item.Evaluation == evaluation.Kind);

    private static bool IsSameText(Rectification item, EvaluationFinding found) => item.Problem.Trim() == found.Problem.Trim();
}
