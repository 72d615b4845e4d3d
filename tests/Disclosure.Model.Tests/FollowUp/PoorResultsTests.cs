using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.FollowUp;

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

    [Fact]
    public void A_town_evaluated_as_a_whole_is_among_them()
    {
        var records = FollowUpSamples.Set(FollowUpSamples.Evaluation(null, EvaluationKind.Comprehensive, Grade.Fair));

        Assert.Equal("101", Assert.Single(PoorResults.UndecidedOf(records, FollowUpSamples.Year)).Code);
    }
}
