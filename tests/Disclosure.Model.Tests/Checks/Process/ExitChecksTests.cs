using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class ExitChecksTests
{
    [Fact]
    public void A_project_may_have_a_target_in_the_year_it_was_stopped_in() =>
        With(Exit with { Project = TestRecords.ProjectCode, Name = null }).SaysNothingOf("DISC4181");

    [Fact]
    public void Nothing_left_needs_no_destination() =>
        With(Exit with { Unspent = Wan(0), Recovered = null, Destination = null }).SaysNothingOf("DISC4185");

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Nothing_is_owed_from_the_year_of_the_exit_or_the_next(int from) =>
        District(ProcessCases.Ended(StoppedCode, from), [], []).SaysNothingOf("DISC4183");

    [Fact]
    public void What_ended_before_there_was_a_list_is_not_missed() =>
        District(ProcessCases.Ended(TestRecords.ProjectCode, 2024), [], []).SaysNothingOf("DISC4182");

    [Fact]
    public void A_unit_that_is_no_more_is_no_project() =>
        District(
                TestRecords.Portal with
                {
                    Duties = TestRecords.Portal.Duties with { Ended = [new("101002", new FiscalYear(2027), "撤销")] },
                },
                [], [])
            .SaysNothingOf("DISC4182");

    [Fact]
    public void Expired_projects_are_told_once_a_unit_and_year_and_named()
    {
        var finding = Assert.Single(WithPeriod(new PartialDate(2026, 9, null)), finding => finding.Code == "DISC4186");

        Assert.Equal(new FiscalYear(2026), finding.Year);
        Assert.Equal("2026 年度 1 个项目执行到期，退出清单里没有，也没有以后年度的目标：101002-003 老旧小区雨污分流改造。", finding.Message);
    }

    [Fact]
    public void What_runs_on_within_one_year_or_is_on_the_list_has_not_expired()
    {
        WithPeriod(new PartialDate(2026, 10, null)).SaysNothingOf("DISC4186");
        WithPeriod(null).SaysNothingOf("DISC4186");
        WithPeriod(new PartialDate(2025, 12, null)).SaysNothingOf("DISC4186");
        WithPeriod(
            new PartialDate(2026, 9, null),
            Exit with { Project = TestRecords.ProjectCode, Name = null, Year = new FiscalYear(2026), Date = new(2026, 9, 20) })
            .SaysNothingOf("DISC4186");
        WithPeriod(new PartialDate(2026, 9, null), TestRecords.Target with { Year = new FiscalYear(2026), Period = Until(null) })
            .SaysNothingOf("DISC4186");
    }

    private static System.Collections.Immutable.ImmutableArray<Model.Checks.Finding> WithPeriod(
        PartialDate? end, params IDisclosureRecord[] others) => With([TestRecords.Target with { Period = Until(end) }, .. others]);

    private static ProjectPeriod Until(PartialDate? end) => new(new PartialDate(2025, 3, null), end);
}
