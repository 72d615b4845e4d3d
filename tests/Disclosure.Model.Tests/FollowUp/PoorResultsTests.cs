using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Model.Tests.Stages;

namespace Disclosure.Model.Tests.FollowUp;

public sealed class PoorResultsTests
{
    [Fact]
    public void The_worst_result_of_a_project_counts_and_of_two_alike_that_of_somebody_else()
    {
        var records = FollowUpSamples.Set(
            FollowUpSamples.Self("101-001", Grade.Excellent),
            FollowUpSamples.Evaluation("101-001", EvaluationKind.Recheck, Grade.Fair),
            FollowUpSamples.Evaluation("101-001", EvaluationKind.Reevaluation, Grade.Poor),
            FollowUpSamples.Self("101-002", Grade.Fair),
            FollowUpSamples.Evaluation("101-002", EvaluationKind.Key, Grade.Fair),
            FollowUpSamples.Self("101-003", Grade.Poor),
            FollowUpSamples.Self("101-004", Grade.Good),
            FollowUpSamples.Self("101-005", Grade.Poor) with { Withheld = FollowUpSamples.Secret });

        Assert.Equal(
            [
                ("101-001", Grade.Poor, EvaluationKind.Reevaluation),
                ("101-002", Grade.Fair, EvaluationKind.Key),
                ("101-003", Grade.Poor, (EvaluationKind?)null),
            ],
            PoorResults.Of(records, FollowUpSamples.Year).Select(result => (result.Code, result.Grade, result.Evaluation?.Kind)));
    }

    [Fact]
    public void A_result_is_undecided_until_an_application_of_its_year_is_there()
    {
        var records = FollowUpSamples.Set(
            FollowUpSamples.Self("101-001", Grade.Fair),
            FollowUpSamples.Self("101-002", Grade.Fair),
            FollowUpSamples.Self("101-003", Grade.Fair),
            FollowUpSamples.Applied("101-001", ApplicationDecision.Kept),
            FollowUpSamples.Applied("101-002", ApplicationDecision.Cut) with { Year = new(2024) });

        Assert.Equal(["101-002", "101-003"], PoorResults.UndecidedOf(records, FollowUpSamples.Year).Select(result => result.Code));
    }

    [Theory]
    [InlineData(ExitKind.Expired, 2025, 12, 31, "不适用")]
    [InlineData(ExitKind.Merged, 2026, 8, 26, "不适用")]
    [InlineData(ExitKind.Stopped, 2026, 8, 27, "有结果")]
    [InlineData(ExitKind.PoorResult, 2025, 12, 31, "不适用")]
    [InlineData(ExitKind.PoorResult, 2026, 8, 27, "有结果")]
    public void What_ended_is_not_undecided_whatever_the_strip_says_of_its_end(ExitKind kind, int year, int month, int day, string state)
    {
        var self = StageSets.Self with { Grade = Grade.Poor };
        var exit = StageSets.Stopped with { Year = new(year), Date = new(year, month, day), Kind = kind };
        var records = StageSets.On(2026, 12, 1, StageSets.Target, self, exit);

        Assert.Equal(state, ProjectStages.Of(records, self.Code, self.Year)[4].State.Term());
        Assert.Empty(PoorResults.UndecidedOf(records, self.Year));
        Assert.Single(PoorResults.UndecidedOf(StageSets.On(2026, 12, 1, StageSets.Target, self), self.Year));
    }

    [Fact]
    public void The_list_of_undecided_results_is_what_the_strip_says_is_still_to_be_decided()
    {
        var told = StageCases.All.Where(one => one.Decided.Stage == ChainStage.Application)
            .SelectMany(one => PoorResults.Of(one.Records, one.Year).Select(result => (one, result))).ToList();

        Assert.NotEmpty(told);
        Assert.All(told, pair => Assert.Equal(
            pair.one.Standing.State is StageState.NotDue or StageState.Overdue or StageState.Missing,
            PoorResults.UndecidedOf(pair.one.Records, pair.one.Year).Contains(pair.result)));
    }

    [Fact]
    public void An_application_that_is_withheld_is_not_told_to_be_missing()
    {
        var records = FollowUpSamples.Set(
            FollowUpSamples.Self("101-001", Grade.Poor), FollowUpSamples.Applied("101-001", null).ToWithheld(FollowUpSamples.Secret));

        Assert.Empty(PoorResults.UndecidedOf(records, FollowUpSamples.Year));
    }

    [Fact]
    public void A_town_evaluated_as_a_whole_is_among_them()
    {
        var records = FollowUpSamples.Set(FollowUpSamples.Evaluation(null, EvaluationKind.Comprehensive, Grade.Fair));

        Assert.Equal("101", Assert.Single(PoorResults.UndecidedOf(records, FollowUpSamples.Year)).Code);
    }
}
