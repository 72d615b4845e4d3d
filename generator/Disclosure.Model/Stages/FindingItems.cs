using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>What became of the problems that evaluations found: the items of the 整改台账 that stand for them (clause 八).</summary>
public static class FindingItems
{
    /// <summary>
    /// The item that stands for a finding: the one that names it, else one that names the evaluation and says the same, or the
    /// evaluation's only finding. Nothing where there is none.
    /// </summary>
    /// <param name="records">The content.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="number">Which of its findings, from 1.</param>
    public static Rectification? ItemOf(RecordSet records, Evaluation evaluation, int number)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(evaluation);
        var items = ItemsOf(records, evaluation);
        return items.FirstOrDefault(item => item.Finding == number)
            ?? items.FirstOrDefault(item => item.Finding is null && Stands(item, evaluation, number));
    }

    /// <summary>The findings of published evaluations for which there is no item, by evaluation and number.</summary>
    public static IEnumerable<(Evaluation Evaluation, int Number, EvaluationFinding Finding)> WithoutItem(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var evaluation in records.Evaluations.Where(evaluation => evaluation.Withheld is null))
        {
            for (var number = 1; number <= evaluation.Findings.Length; number++)
            {
                if (ItemOf(records, evaluation, number) is null)
                    yield return (evaluation, number, evaluation.Findings[number - 1]);
            }
        }
    }

    private static ImmutableArray<Rectification> ItemsOf(RecordSet records, Evaluation evaluation)
    {
        var all = evaluation.Project is { } project ? records.Process.Of(project) : records.Process.Of(evaluation.Unit);
        return [.. all.OfType<Rectification>().Where(item => item.Year == evaluation.Year && item.Evaluation == evaluation.Kind)];
    }

    private static bool Stands(Rectification item, Evaluation evaluation, int number) =>
        evaluation.Findings.Length == 1 || item.Problem.Trim() == evaluation.Findings[number - 1].Problem.Trim();
}
