using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Scoring;

/// <summary>Runs every row of the tables in <c>scoring.md</c>, the specification of the scoring rules.</summary>
public sealed class ScoringSpecificationTests
{
    private const string Specification = "Scoring/scoring.md";

    public static TheoryData<int, string[]> IndicatorRows() => Rows("一级指标");

    public static TheoryData<int, string[]> ExecutionRows() => Rows("全年预算数");

    public static TheoryData<int, string[]> SatisfactionRows() => Rows("满意度");

    public static TheoryData<int, string[]> GradeRows() => Rows("总分");

    [Theory]
    [MemberData(nameof(IndicatorRows))]
    public void Every_indicator_of_the_specification_gets_its_points(int line, string[] cells)
    {
        Assert.True(cells.Length == 8, $"Line {line} has {cells.Length} cells.");
        var receipt = ScoringRows.Score(cells[1], cells[2], cells[3], cells[4], level1: cells[0]);
        Assert.Equal($"{cells[5]}: {cells[6]}", Describe(receipt));
        AssertSays(receipt, cells[7]);
    }

    [Theory]
    [MemberData(nameof(ExecutionRows))]
    public void Every_execution_of_the_specification_gets_its_points(int line, string[] cells)
    {
        Assert.True(cells.Length == 6, $"Line {line} has {cells.Length} cells.");
        var receipt = ScoringRows.ScoreExecution(cells[0], cells[1], cells[2]);
        Assert.Equal($"{cells[3]}: {cells[4]}", Describe(receipt));
        AssertSays(receipt, cells[5]);
    }

    [Theory]
    [MemberData(nameof(SatisfactionRows))]
    public void Every_satisfaction_rate_of_the_specification_gets_its_band(int line, string[] cells)
    {
        Assert.True(cells.Length == 5, $"Line {line} has {cells.Length} cells.");
        var banded = StandardSchemes.Standard with { SatisfactionBands = SatisfactionRules.Banded };
        var receipt = ScoringRows.Score("≥95%", cells[0], cells[1], "", level1: "满意度指标", scheme: banded);
        Assert.Equal($"{cells[2]}: {cells[3]}", Describe(receipt));
        AssertSays(receipt, cells[4]);
    }

    [Theory]
    [MemberData(nameof(GradeRows))]
    public void Every_total_of_the_specification_gets_its_grade(int line, string[] cells)
    {
        Assert.True(cells.Length == 2, $"Line {line} has {cells.Length} cells.");
        var total = new Points(decimal.Parse(cells[0], CultureInfo.InvariantCulture));
        Assert.Equal(cells[1], StandardSchemes.Standard.GradeOf(total)?.Term());
    }

    private static TheoryData<int, string[]> Rows(string firstHeader)
    {
        var data = new TheoryData<int, string[]>();
        foreach (var (line, cells) in MarkdownTable.Rows(Specification, firstHeader))
            data.Add(line, cells);
        return data;
    }

    private static void AssertSays(ScoreReceipt receipt, string words) =>
        Assert.Contains(words, string.Join(" ", receipt.Remarks.Prepend(receipt.Arithmetic)), StringComparison.Ordinal);

    private static string Describe(ScoreReceipt receipt)
    {
        var points = receipt is { Lowest: { } lowest, Highest: { } highest } ? $"{lowest}–{highest}" : receipt.Computed?.ToString() ?? "";
        return $"{Name(receipt.Case)}: {points}";
    }

    private static string Name(ScoringCase which) => which switch
    {
        ScoringCase.Execution => "执行率",
        ScoringCase.AtLeast => "≥",
        ScoringCase.AtMost => "≤",
        ScoringCase.ExactOrRange => "=",
        ScoringCase.ByDate => "时限",
        ScoringCase.Qualitative => "定性",
        ScoringCase.OwnRule => "自定",
        ScoringCase.SatisfactionBanded => "满意度",
        ScoringCase.NotApplicable => "不适用",
        _ => "不能计算",
    };
}
