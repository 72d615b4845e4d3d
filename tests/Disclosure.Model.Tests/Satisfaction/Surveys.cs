using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Satisfaction;

/// <summary>Results of a survey of the test district's project.</summary>
internal static class Surveys
{
    /// <summary>A good result: 240 valid ratings, 226 of them satisfied.</summary>
    public static SatisfactionResult Good { get; } = With(new LevelCounts(120, 80, 26, 9, 5, 12), population: 5200);

    public static SatisfactionResult With(
        LevelCounts counts, int? population, SatisfactionFormula formula = SatisfactionFormula.TopThree) =>
        With(CountSuppression.Gate(CountSuppression.Publish(counts, formula), population), population) with { Formula = formula };

    public static SatisfactionResult With(PublishedCounts counts, int? population)
    {
        ImmutableArray<string> receipts = [.. Enumerable.Range(1, Math.Min(counts.Valid, 500)).Select(i => $"R{i:0000}")];
        var tree = ReceiptTree.Of(receipts);
        return new SatisfactionResult
        {
            Survey = SurveyId.Parse("2025-101002-003"),
            Year = TestRecords.Year,
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            QuestionVersion = "2025-1",
            Question = "您对这项服务满意吗？",
            Recipients = "改造小区的住户",
            Population = population,
            Opens = new DateOnly(2025, 12, 1),
            Closes = new DateOnly(2025, 12, 31),
            Day = new DateOnly(2026, 1, 5),
            Invited = counts.Answered,
            Returned = counts.Answered,
            Scored = counts,
            Root = tree.Root,
            Leaves = counts.Valid,
            LeafList = receipts.Length == counts.Valid ? string.Concat(tree.Leaves.Select(leaf => leaf + "\n")) : "",
        };
    }
}
