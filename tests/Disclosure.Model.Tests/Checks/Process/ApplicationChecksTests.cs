using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class ApplicationChecksTests
{
    [Theory]
    [InlineData(ApplicationDecision.Raised, 100, 101, false)]
    [InlineData(ApplicationDecision.Raised, 100, 100, true)]
    [InlineData(ApplicationDecision.Cut, 100, 99, false)]
    [InlineData(ApplicationDecision.Cut, 100, 100, true)]
    [InlineData(ApplicationDecision.Cancelled, 100, 0, false)]
    [InlineData(ApplicationDecision.Cancelled, 100, 1, true)]
    [InlineData(ApplicationDecision.Cancelled, null, 1, true)]
    [InlineData(ApplicationDecision.Kept, 100, 50, false)]
    public void A_decision_does_what_its_amounts_say(ApplicationDecision decision, int? before, int after, bool isTold)
    {
        var application = Application with { Decision = decision, Before = before is { } had ? Wan(had) : null, After = Wan(after) };

        Assert.Equal(isTold, With(application).Any(finding => finding.Code == "DISC4171"));
    }

    [Theory]
    [InlineData(105, false)]
    [InlineData(106, true)]
    [InlineData(94, true)]
    public void What_is_kept_may_move_a_little(int after, bool isTold) =>
        Assert.Equal(
            isTold, With(Application with { Before = Wan(100), After = Wan(after) }).Any(finding => finding.Code == "DISC4172"));

    [Fact]
    public void Amounts_are_those_of_the_targets_of_the_two_years()
    {
        var next = TestRecords.Target with { Code = StoppedCode, Year = new FiscalYear(2026), Name = "路灯改造" };
        var application = Application with { AppliedTo = new FiscalYear(2026), NextProject = StoppedCode };

        With(next, application).SaysNothingOf("DISC4173");
        With(next, application with { Decision = ApplicationDecision.Cut, After = Wan(600) }).Warns("DISC4173", "after");
        With(next, application).SaysNothingOf("DISC4177");
    }

    [Fact]
    public void Of_a_year_without_targets_the_next_project_is_not_missed() =>
        With(Application with { NextProject = StoppedCode }).SaysNothingOf("DISC4177");

    [Theory]
    [InlineData(Grade.Fair, ApplicationDecision.Raised, true)]
    [InlineData(Grade.Poor, ApplicationDecision.Kept, true)]
    [InlineData(Grade.Poor, ApplicationDecision.Cut, false)]
    [InlineData(Grade.Good, ApplicationDecision.Kept, false)]
    public void A_bad_result_changes_something(Grade grade, ApplicationDecision decision, bool isTold) =>
        Assert.Equal(
            isTold,
            With(Evaluated with { Grade = grade }, Application with { Decision = decision }).Any(finding => finding.Code == "DISC4174"));

    [Theory]
    [InlineData(Grade.Excellent, ApplicationDecision.Cancelled, ApplicationCause.Result, true)]
    [InlineData(Grade.Excellent, ApplicationDecision.Cut, ApplicationCause.Workload, false)]
    [InlineData(Grade.Excellent, ApplicationDecision.Raised, ApplicationCause.Result, false)]
    [InlineData(Grade.Good, ApplicationDecision.Cut, ApplicationCause.Result, false)]
    public void A_good_result_costs_nothing(Grade grade, ApplicationDecision decision, ApplicationCause cause, bool isTold) =>
        Assert.Equal(
            isTold,
            With(Evaluated with { Grade = grade }, Application with { Decision = decision, Cause = cause })
                .Any(finding => finding.Code == "DISC4211"));

    [Fact]
    public void What_is_kept_needs_no_cause_and_what_changes_does()
    {
        With(Application).SaysNothingOf("DISC4210");
        With(Application with { Decision = ApplicationDecision.Cut, Cause = ApplicationCause.Standard }).SaysNothingOf("DISC4210");
        With(Application with { Decision = ApplicationDecision.Raised }).Warns("DISC4210", "cause");
    }

    [Fact]
    public void A_decision_may_rest_on_the_self_evaluation()
    {
        var application = Application with { Basis = null };

        With(application).SaysNothingOf("DISC4175");
        District(TestRecords.Portal, [TestRecords.SelfEvaluation.Key], [application]).Blocks("DISC4175", "basis");
    }

    [Fact]
    public void What_changes_a_policy_needs_no_amounts() =>
        With(Application with { Subject = ApplicationSubject.Policy, Before = null, After = null }).SaysNothingOf("DISC4179");
}
