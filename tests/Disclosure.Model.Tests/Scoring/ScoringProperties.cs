using System.Globalization;
using CsCheck;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Tests.Scoring;

public sealed class ScoringProperties
{
    private static readonly Gen<decimal> Amounts = Gen.Decimal[0m, 100_000m].Select(number => decimal.Round(number, 2));

    private static readonly Gen<string> Operators = Gen.OneOf("≥", "≤", "=", ">", "<", "");

    private static readonly Gen<string> Rules = Gen.OneOf(
        "", "每减少1个扣2分", "每增加1个扣2分", "未完成不得分", "达标得满分，否则不得分", "每降低1%扣1分", "按完成比例得分",
        "90个以上得10分，每降低1个扣1分", "90个以上得20分，60个以下不得分");

    [Fact]
    public void Points_are_never_below_nothing_nor_above_the_weight() =>
        Gen.Select(Operators, Amounts, Amounts, Gen.Decimal[0m, 100m], Rules).Sample((sign, target, actual, weight, rule) =>
        {
            var receipt = Score($"{sign}{Text(target)}个", $"{Text(actual)}个", Text(weight), rule);
            return receipt.Computed is not { } points
                || (points.Value >= 0m && points.Value <= decimal.Parse(Text(weight), CultureInfo.InvariantCulture));
        });

    [Fact]
    public void More_is_never_worse_where_more_is_better() =>
        Gen.Select(Amounts.Where(target => target > 0m), Amounts, Amounts, Gen.OneOf("", "每减少1个扣2分")).Sample((target, one, other, rule) =>
        {
            var less = Score($"≥{Text(target)}个", $"{Text(Math.Min(one, other))}个", "10", rule).Computed;
            var more = Score($"≥{Text(target)}个", $"{Text(Math.Max(one, other))}个", "10", rule).Computed;
            return less <= more;
        });

    [Fact]
    public void More_is_never_better_where_less_is_better() =>
        Gen.Select(Amounts, Amounts, Amounts).Sample((target, one, other) =>
        {
            var less = Score($"≤{Text(target)}个", $"{Text(Math.Min(one, other))}个", "10").Computed;
            var more = Score($"≤{Text(target)}个", $"{Text(Math.Max(one, other))}个", "10").Computed;
            return less >= more;
        });

    [Fact]
    public void Too_few_and_too_many_by_the_same_ratio_lose_the_same() =>
        Gen.Select(Amounts.Where(a => a > 0m), Amounts.Where(a => a > 0m)).Sample((one, other) =>
            Score($"≥{Text(one)}个", $"{Text(other)}个", "10").Computed == Score($"≤{Text(other)}个", $"{Text(one)}个", "10").Computed);

    [Fact]
    public void Reaching_the_target_exactly_is_full_whatever_the_operator() =>
        Gen.Select(Operators, Amounts).Sample((sign, target) =>
            Score($"{sign}{Text(target)}个", $"{Text(target)}个", "10").Computed?.Value == 10m);

    [Fact]
    public void Converting_the_unit_changes_no_points() =>
        Gen.Select(Amounts.Where(a => a > 0m), Amounts).Sample((target, actual) =>
            Score($"≥{Text(target)}万元", $"{Text(actual)}万元", "10").Computed?.ToString()
            == Score($"≥{Text(target)}万元", $"{Text(actual * 10_000m)}元", "10").Computed?.ToString());

    [Fact]
    public void Whatever_is_written_there_is_a_receipt_that_says_something() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((target, actual, rule) =>
            Score(target, actual, "10", rule).Arithmetic.Length > 0);

    private static ScoreReceipt Score(string target, string actual, string weight, string rule = "") =>
        ScoringRows.Score(target, actual, weight, rule);

    private static string Text(decimal number) => decimal.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
