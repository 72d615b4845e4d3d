using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Stages;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

public sealed class UnmadeApplicationsTests
{
    [Fact]
    public void A_good_result_too_is_listed_from_the_day_on_which_its_application_is_overdue()
    {
        Assert.Empty(UnmadeApplications.Of(On(2027, 2, 19, Target, Self, Accounts, LaterBudget), Year));

        var (project, standing) = Assert.Single(UnmadeApplications.Of(On(2027, 2, 22, Target, Self, Accounts, LaterBudget), Year));

        Assert.Equal((Target.Code, StageState.Overdue, new DateOnly(2027, 2, 19)), (project, standing.State, standing.Due));
    }

    [Fact]
    public void A_project_that_only_others_evaluated_is_among_them()
    {
        var (project, _) = Assert.Single(UnmadeApplications.Of(On(2027, 2, 22, Rechecked, LaterBudget), Year));

        Assert.Equal(Rechecked.Project, project);
    }

    [Fact]
    public void What_was_applied_withheld_or_ended_is_not_listed()
    {
        var ended = Stopped with { Date = new DateOnly(2025, 12, 31), Kind = ExitKind.Expired };

        Assert.Empty(UnmadeApplications.Of(On(2027, 2, 22, Target, Self, LaterBudget, Applied), Year));
        Assert.Empty(UnmadeApplications.Of(On(2027, 2, 22, Target, Self, LaterBudget, Applied.ToWithheld(Secret)), Year));
        Assert.Empty(UnmadeApplications.Of(On(2027, 2, 22, Target, Self, LaterBudget, ended), Year));
    }

    [Fact]
    public void The_list_is_what_the_strips_say_is_overdue_or_was_left_undone()
    {
        var told = StageCases.All.Where(one => one.Decided.Stage == ChainStage.Application).ToList();

        Assert.All(told, one => Assert.Equal(
            one.Rule is "application-overdue" or "application-missing", !UnmadeApplications.Of(one.Records, one.Year).IsEmpty));
    }
}
