using System.Globalization;
using Disclosure.Model.Scoring;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Scoring;

/// <summary>Rows of real self-evaluations: what the rules give, beside what was approved.</summary>
public sealed class RealScoresTests
{
    [RealTablesFact]
    public void The_rows_whose_approved_points_differ_are_those_that_the_notes_name()
    {
        var differing = RealTables.Rows()
            .Where(row => row.Table.StartsWith("03_", StringComparison.Ordinal))
            .Select(row => (Name: row["三级指标"].Split(':')[0], Receipt: Score(row)))
            .Where(row => row.Receipt.Differs)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Name} {row.Receipt.Approved} {row.Receipt.Computed}"));
        Assert.Equal(
            [
                "指标14 1 1.15", "指标16 1.9 1.69", "指标17 1.8 1.69", "指标18 1.8 1.61", "指标19 1.7 1.58",
                "指标20 1.8 1.97", "指标23 1.8 1.25", "指标25 1.7 1.83",
            ],
            differing);
    }

    [RealTablesFact]
    public void Full_marks_docked_without_reason_differ()
    {
        var docked = RealTables.Rows().Where(row => row.Table.StartsWith("10_", StringComparison.Ordinal)).Select(Score).ToList();
        Assert.Equal([true, true, true, true, false], docked.Select(receipt => receipt.Differs));
        Assert.All(docked, receipt => Assert.Equal(receipt.Weight?.Value, receipt.Computed?.Value));
    }

    private static ScoreReceipt Score(RealRow row) => SelfEvaluationScorer.Score(
        ScoringRows.Table(ScoringRows.Total("1", "1"), ScoringRows.Row(
            row["指标性质"] + row["年度指标值", "指标值"] + row["度量单位"], row["实际完成值"], row["分值"], score: row["得分"] is { Length: > 0 } score
                ? score : null)),
        Schemes).Rows[0];

    private static Model.Schemes.ScoringScheme Schemes => Model.Schemes.StandardSchemes.Standard;
}
