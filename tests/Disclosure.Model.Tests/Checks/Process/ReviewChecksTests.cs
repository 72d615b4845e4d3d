using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class ReviewChecksTests
{
    [Theory]
    [InlineData(ReviewResult.SentBack)]
    [InlineData(ReviewResult.Failed)]
    [InlineData(ReviewResult.NoTarget)]
    public void A_target_that_was_not_approved_is_published_only_with_a_reason_for_the_public(ReviewResult result)
    {
        var review = Review with { Rounds = Review.Rounds.Add(new ReviewRound(new DateOnly(2024, 12, 1), "预算科", result, "未修改")) };
        var finding = Assert.Single(With(review), finding => finding.Code == "DISC4123");

        Assert.Equal((TestRecords.Target.Key, true), (finding.Place.Record, finding.NeedsAcknowledgement));
    }

    [Fact]
    public void What_was_refused_and_has_no_target_is_in_order() =>
        Assert.DoesNotContain(With(ProcessCases.Refused), finding => finding.Code.StartsWith("DISC41", StringComparison.Ordinal));

    [Fact]
    public void A_units_own_target_is_reviewed_too()
    {
        var review = Review with { Project = null, Unit = TestRecords.DepartmentCode, Rounds = [Review.Rounds[0]] };

        Assert.Contains(With(review).Of(TestRecords.UnitTarget.Key), finding => finding.Code == "DISC4123");
    }

    [Fact]
    public void A_target_that_nobody_has_a_table_of_yet_is_not_missed_before_its_year_begins() =>
        With(Review with { Year = new FiscalYear(2027) }).SaysNothingOf("DISC4127");

    [Fact]
    public void Targets_without_a_review_are_told_once_a_unit_and_year_and_named()
    {
        var other = TestRecords.Target with { Code = StoppedCode, Name = "路灯改造" };
        var finding = Assert.Single(With(other), finding => finding.Code == "DISC4125");

        Assert.Equal(TestRecords.Year, finding.Year);
        Assert.Equal("2025 年度 1 个项目的绩效目标没有审核记录：101002-009 路灯改造。", finding.Message);
    }

    [Fact]
    public void Years_before_the_first_review_are_not_missed() =>
        With(TestRecords.Target with { Year = new FiscalYear(2024) }).SaysNothingOf("DISC4125");
}
