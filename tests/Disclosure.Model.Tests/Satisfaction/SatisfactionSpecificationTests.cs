using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;
using Disclosure.Model.Tests.Scoring;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Satisfaction;

/// <summary>Runs every row of the tables in <c>satisfaction.md</c>, the specification of how satisfaction is computed.</summary>
public sealed class SatisfactionSpecificationTests
{
    private const string Specification = "Satisfaction/satisfaction.md";

    public static TheoryData<int, string[]> RateRows() => Rows("非常满意");

    public static TheoryData<int, string[]> IntervalRows() => Rows("满意份数");

    public static TheoryData<int, string[]> MinimumRows() => Rows("服务对象");

    public static TheoryData<int, string[]> SuppressionRows() => Rows("公式");

    public static TheoryData<int, string[]> EditionRows() => Rows("上次的公式");

    public static TheoryData<int, string[]> ScoreRows() => Rows("满意");

    public static TheoryData<int, string[]> DeadlineRows() => Rows("评价之日");

    public static TheoryData<int, string[]> ReceiptRows() => Rows("随机串");

    [Theory]
    [MemberData(nameof(RateRows))]
    public void Every_rate_and_index_is_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 10, $"Line {line} has {cells.Length} cells.");
        var counts = Counts(cells[..6]);

        Assert.Equal(cells[7], counts.Valid.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(cells[8], SatisfactionRate.Of(counts, Formula(cells[6]))?.ToString() ?? "");
        Assert.Equal(cells[9], SatisfactionIndex.Of(counts) is { } index ? new Points(index).ToString() : "");
    }

    [Theory]
    [MemberData(nameof(IntervalRows))]
    public void Every_interval_is_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 3, $"Line {line} has {cells.Length} cells.");
        Assert.Equal(cells[2], WilsonInterval.Of(Number(cells[0])!.Value, Number(cells[1])!.Value).ToString());
    }

    [Theory]
    [MemberData(nameof(MinimumRows))]
    public void Every_minimum_is_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 2, $"Line {line} has {cells.Length} cells.");
        Assert.Equal(Number(cells[1]), MinimumSample.For(Number(cells[0])));
    }

    [Theory]
    [MemberData(nameof(SuppressionRows))]
    public void Every_table_is_published_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 3, $"Line {line} has {cells.Length} cells.");
        Assert.Equal(cells[2], Shown(CountSuppression.Publish(Counts(cells[1].Split(' ')), Formula(cells[0]))));
    }

    [Theory]
    [MemberData(nameof(EditionRows))]
    public void Every_second_edition_is_published_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 4, $"Line {line} has {cells.Length} cells.");
        var earlier = CountSuppression.Publish(Counts(cells[1].Split(' ')), Formula(cells[0]));
        Assert.Equal(cells[3], Shown(CountSuppression.Publish(Counts(cells[2].Split(' ')), Formula(cells[0]), earlier)));
    }

    [Theory]
    [MemberData(nameof(DeadlineRows))]
    public void Every_deadline_is_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 3, $"Line {line} has {cells.Length} cells.");
        var calendar = new HolidayCalendar(
            [.. Enumerable.Range(1, 8).Select(day => new DateOnly(2025, 10, day))],
            [new DateOnly(2025, 9, 28), new DateOnly(2025, 10, 11)]);
        Assert.Equal(
            cells[2],
            calendar.AddWorkingDays(Day(cells[0]), Number(cells[1])!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(ScoreRows))]
    public void Every_survey_is_scored_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 10, $"Line {line} has {cells.Length} cells.");
        var scheme = cells[5] == "按档"
            ? StandardSchemes.Standard with { SatisfactionBands = SatisfactionRules.Banded }
            : StandardSchemes.Standard;
        var row = ScoringRows.Row("≥90%", cells[4], "10", cells[6], level1: "满意度指标");
        var receipt = SelfEvaluationScorer.Score(ScoringRows.Table(ScoringRows.Total("10", "10"), row), scheme, [.. Survey(cells)]).Rows[0];

        Assert.Equal($"{cells[7]}: {cells[8]}", $"{Name(receipt.Standing)}: {receipt.Computed}");
        Assert.Contains(cells[9], string.Join(" ", receipt.Remarks.Prepend(receipt.Arithmetic)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReceiptRows))]
    public void Every_root_is_as_specified(int line, string[] cells)
    {
        Assert.True(cells.Length == 3, $"Line {line} has {cells.Length} cells.");
        Assert.Equal(cells[2], ReceiptTree.Of(cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[0]).Root);
    }

    private static IEnumerable<SatisfactionResult> Survey(string[] cells)
    {
        if (Number(cells[1]) is not { } valid)
            return [];
        var favourable = Number(cells[0])!.Value;
        var result = Surveys.With(new LevelCounts(favourable, 0, 0, 0, valid - favourable, 0), Number(cells[2]));
        return [cells[3].Length == 0 ? result : result with { Override = new(Percent(cells[3]), "复核", "示例区财政局") }];
    }

    private static Percentage Percent(string text) =>
        Percentage.FromPercent(decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture));

    private static string Name(SatisfactionStanding standing) => standing switch
    {
        SatisfactionStanding.Surveyed => "调查",
        SatisfactionStanding.Overridden => "认定",
        SatisfactionStanding.TooFew => "样本不足",
        SatisfactionStanding.NotSurveyed => "没有调查",
        _ => "",
    };

    private static string Shown(PublishedCounts counts) => string.Join(
        ' ',
        new[] { counts.VerySatisfied, counts.Satisfied, counts.BasicallySatisfied, counts.Dissatisfied, counts.VeryDissatisfied }
            .Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "隐"));

    private static LevelCounts Counts(string[] cells)
    {
        var numbers = cells.Select(cell => Number(cell)!.Value).ToArray();
        return new LevelCounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers.Length > 5 ? numbers[5] : 0);
    }

    private static SatisfactionFormula Formula(string cell) => cell == "两档" ? SatisfactionFormula.TopTwo : SatisfactionFormula.TopThree;

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TheoryData<int, string[]> Rows(string firstHeader)
    {
        var data = new TheoryData<int, string[]>();
        foreach (var (line, cells) in MarkdownTable.Rows(Specification, firstHeader))
            data.Add(line, cells);
        return data;
    }
}
