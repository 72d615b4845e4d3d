using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class AssessmentChecksTests
{
    [Theory]
    [InlineData(AssessmentVerdict.NotSupported, 640, 1, true)]
    [InlineData(AssessmentVerdict.NotSupported, 640, 0, false)]
    [InlineData(AssessmentVerdict.NotSupported, 640, null, false)]
    [InlineData(AssessmentVerdict.PartlySupported, 640, 640, true)]
    [InlineData(AssessmentVerdict.PartlySupported, 640, 0, true)]
    [InlineData(AssessmentVerdict.PartlySupported, 640, 600, false)]
    [InlineData(AssessmentVerdict.Supported, 640, 600, true)]
    [InlineData(AssessmentVerdict.Supported, 640, 640, false)]
    [InlineData(AssessmentVerdict.Supported, null, 640, false)]
    public void A_verdict_agrees_with_the_amounts(AssessmentVerdict verdict, int? requested, int? assessed, bool isTold)
    {
        var findings = With(Assessed with { Verdict = verdict, Requested = MaybeWan(requested), Assessed = MaybeWan(assessed) })
            .Of(Assessed.Key);

        Assert.Equal(isTold, findings.Any(finding => finding.Code == "DISC4105"));
    }

    [Theory]
    [InlineData(AssessmentVerdict.Supported, 59.9, true)]
    [InlineData(AssessmentVerdict.Supported, 60, false)]
    [InlineData(AssessmentVerdict.NotSupported, 90, true)]
    [InlineData(AssessmentVerdict.NotSupported, 89.9, false)]
    [InlineData(AssessmentVerdict.PartlySupported, 30, false)]
    public void A_verdict_agrees_with_the_score(AssessmentVerdict verdict, double total, bool isTold)
    {
        var findings = With(Assessed with { Verdict = verdict, Assessed = null, Total = new Points((decimal)total) }).Of(Assessed.Key);

        Assert.Equal(isTold, findings.Any(finding => finding.Code == "DISC4112"));
    }

    [Fact]
    public void A_point_below_nothing_is_out_of_range_and_one_without_points_has_no_total_to_check()
    {
        With(Point(point => point with { Score = new Points(-1) })).Blocks("DISC4103", "points[1].score");
        With(Point(point => point with { Score = null })).SaysNothingOf("DISC4104");
    }

    [Fact]
    public void What_is_small_continues_or_was_there_before_needs_no_assessment()
    {
        var other = Assessed with { Project = StoppedCode };
        NewWithout(other, TestRecords.Target).Warns("DISC4107");
        NewWithout(other, TestRecords.Target with { Attribute = "延续性项目" }).SaysNothingOf("DISC4107");
        NewWithout(other, TestRecords.Target with { Period = new ProjectPeriod(new PartialDate(2024, 3, null), null) })
            .SaysNothingOf("DISC4107");
        NewWithout(other, TestRecords.Target, TestRecords.Target with { Year = new FiscalYear(2024) }).SaysNothingOf("DISC4107");
        District(
                TestRecords.Portal with { Process = TestRecords.Portal.Process with { AssessmentFrom = Wan(641) } },
                [Assessed.Key], [other])
            .SaysNothingOf("DISC4107");
    }

    [Fact]
    public void Nothing_is_missed_of_a_district_that_keeps_no_assessments_yet() =>
        Without(Assessed.Key).SaysNothingOf("DISC4107");

    [Fact]
    public void What_was_not_supported_is_published_with_a_budget_only_with_a_reason_for_the_public()
    {
        var finding = Assert.Single(
            With(Assessed with { Verdict = AssessmentVerdict.NotSupported, Assessed = null }), finding => finding.Code == "DISC4108");

        Assert.True(finding.NeedsAcknowledgement);
    }

    [Fact]
    public void A_later_assessment_is_the_one_that_counts() =>
        With(
            Assessed with { Verdict = AssessmentVerdict.NotSupported, Year = new FiscalYear(2024), Assessed = null },
            Assessed)
            .SaysNothingOf("DISC4108");

    private static System.Collections.Immutable.ImmutableArray<Model.Checks.Finding> NewWithout(params IDisclosureRecord[] changed) =>
        District(TestRecords.Portal, [Assessed.Key], changed);

    private static Money? MaybeWan(int? amount) => amount is { } some ? Wan(some) : null;
}
