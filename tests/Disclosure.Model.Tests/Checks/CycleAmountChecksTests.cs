using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>项目总额 beside what the years provide, on 2026-10-01.</summary>
public class CycleAmountChecksTests
{
    [Fact]
    public void Money_carried_over_into_the_next_year_is_not_money_above_the_whole() =>
        Years(until: 2027, whole: 685, Of(2024, 400), Of(2025, 300, carried: 15)).SaysNothingOf("DISC2111");

    [Fact]
    public void Years_that_provide_more_than_the_whole_are_told_with_the_newest_target()
    {
        var findings = Years(until: 2027, whole: 600, Of(2024, 400), Of(2025, 300, carried: 15));

        findings.Warns("DISC2111", "funds[0].whole");
        Assert.Equal(2025, Assert.Single(findings, finding => finding.Code == "DISC2111").Place.Record!.Value.Year!.Value.Number);
    }

    [Fact]
    public void A_time_that_is_over_with_less_than_the_whole_is_told() =>
        Years(until: 2025, whole: 700, Of(2024, 400), Of(2025, 300, carried: 15)).Warns("DISC2112", "funds[0].whole");

    [Fact]
    public void One_that_runs_on_may_have_less_so_far() =>
        Years(until: 2026, whole: 700, Of(2024, 400), Of(2025, 300, carried: 15)).SaysNothingOf("DISC2112");

    [Fact]
    public void Of_one_with_a_year_that_nobody_knows_it_is_not_said_that_less_was_provided() =>
        Years(until: 2025, whole: 700, Of(2025, 300)).SaysNothingOf("DISC2112");

    [Theory]
    [InlineData(ExitKind.Expired, true)]
    [InlineData(ExitKind.Stopped, false)]
    [InlineData(ExitKind.PoorResult, false)]
    public void One_that_was_given_up_need_not_have_had_the_whole(ExitKind kind, bool isTold)
    {
        var exit = new ProjectExit
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = new FiscalYear(2025),
            Kind = kind,
            Date = new DateOnly(2025, 12, 31),
            Office = "财政局",
            Reason = "结束",
        };

        var findings = Check(2025, 700, [Of(2024, 400), Of(2025, 300, carried: 15)], exit);

        Assert.Equal(isTold, findings.Any(finding => finding.Code == "DISC2112"));
    }

    private static (int Year, decimal Planned, decimal Carried) Of(int year, decimal planned, decimal carried = 0) =>
        (year, planned, carried);

    private static ImmutableArray<Finding> Years(int until, decimal whole, params (int Year, decimal Planned, decimal Carried)[] years) =>
        Check(until, whole, years);

    private static ImmutableArray<Finding> Check(
        int until, decimal whole, (int Year, decimal Planned, decimal Carried)[] years, params IDisclosureRecord[] others)
    {
        var targets = years.Select(year => (IDisclosureRecord)(TestRecords.Target with
        {
            Year = new FiscalYear(year.Year),
            Period = new ProjectPeriod(new PartialDate(2024, 1, null), new PartialDate(until, 12, null)),
            Funds = new Funds(
            [
                TestRecords.Fund(FundKind.Total, budget: year.Planned) with { WholePeriod = TestRecords.Wan(whole) },
                TestRecords.Fund(FundKind.Fiscal, budget: year.Planned - year.Carried),
                TestRecords.Fund(FundKind.Carried, budget: year.Carried),
            ]),
        }));
        return RecordChecks.Check(new RecordSet(TestRecords.Portal, [.. targets, .. others], new DateOnly(2026, 10, 1)));
    }
}
