using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>DISC4021: a target that was reached last year is lowered, and nobody says why.</summary>
public class LoweredTargetChecksTests
{
    private const string Code = "DISC4021";

    [Fact]
    public void A_target_lowered_after_it_was_reached_is_told() => Found("≥12个", "≥15个", "15个").Warns(Code, "indicators[0].target");

    [Fact]
    public void A_ceiling_that_was_kept_and_is_lifted_is_told() => Found("≤12件", "≤10件", "9件").Warns(Code, "indicators[0].target");

    [Theory]
    [InlineData("≥12个", "≥15个", "14个")]
    [InlineData("≥15个", "≥15个", "15个")]
    [InlineData("≥16个", "≥15个", "15个")]
    [InlineData("≤8件", "≤10件", "9件")]
    [InlineData("≥12个", "≥15个", "基本完成")]
    [InlineData("≥12人次", "≥15个", "15个")]
    public void One_that_was_missed_kept_raised_or_cannot_be_compared_is_fine(string now, string last, string actual) =>
        Found(now, last, actual).SaysNothingOf(Code);

    [Fact]
    public void A_reason_is_enough() => Found("≥12个", "≥15个", "15个", reason: "上年一次性安排").SaysNothingOf(Code);

    [Fact]
    public void A_renamed_indicator_is_not_guessed_to_be_the_same() =>
        Found("≥12个", "≥15个", "15个", lastName: "完成小区数量").SaysNothingOf(Code);

    [Fact]
    public void What_is_withheld_of_last_year_is_not_held_against_this_one()
    {
        var withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密");

        Checking.DistrictWith(Target("≥12个", null), Last("改造小区数量", "≥15个", "15个") with { Withheld = withheld }).SaysNothingOf(Code);
    }

    private static ImmutableArray<Finding> Found(
        string now, string last, string actual, string? reason = null, string lastName = "改造小区数量") =>
        Checking.DistrictWith(Target(now, reason), Last(lastName, last, actual));

    private static ProjectTarget Target(string value, string? reason) => TestRecords.Target with
    {
        Indicators = [TestRecords.Row("产出指标", "数量指标", "改造小区数量", value, 50) with { ChangeReason = reason }],
    };

    private static ProjectSelfEvaluation Last(string name, string target, string actual) => TestRecords.SelfEvaluation with
    {
        Year = new FiscalYear(2024),
        Indicators = [TestRecords.Scored(TestRecords.Row("产出指标", "数量指标", name, target, 50), actual, 50)],
    };
}
