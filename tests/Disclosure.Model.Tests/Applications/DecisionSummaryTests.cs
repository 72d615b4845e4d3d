using Disclosure.Model.Applications;
using Disclosure.Model.Tests.FollowUp;

namespace Disclosure.Model.Tests.Applications;

public sealed class DecisionSummaryTests
{
    [Fact]
    public void Each_decision_tells_how_often_and_over_how_much_money_it_was_taken()
    {
        var summaries = DecisionSummary.Of(
            [
                FollowUpSamples.Applied("101-001", ApplicationDecision.Cut, 6_400_000m, 5_000_000m),
                FollowUpSamples.Applied("101-002", ApplicationDecision.Cut, 1_000_000m, 400_000m),
                FollowUpSamples.Applied("101-003", ApplicationDecision.Cut, 1_000_000m, null),
                FollowUpSamples.Applied("101-004", ApplicationDecision.Cancelled, 300_000m, 0m),
                FollowUpSamples.Applied("101-005", null),
                FollowUpSamples.Applied("101-006", ApplicationDecision.Raised, 1m, 9m) with { Withheld = FollowUpSamples.Secret },
            ]);

        Assert.Equal(
            [
                (ApplicationDecision.Kept, 0, 0m, 0),
                (ApplicationDecision.Raised, 0, 0m, 0),
                (ApplicationDecision.Cut, 3, -2_000_000m, 1),
                (ApplicationDecision.Cancelled, 1, -300_000m, 0),
            ],
            summaries.Select(one => (one.Decision, one.Number, one.Change.Yuan, one.WithoutAmounts)));
        Assert.Equal((7_400_000m, 5_400_000m), (summaries[2].Before.Yuan, summaries[2].After.Yuan));
    }

    [Fact]
    public void Of_what_is_kept_those_are_counted_whose_amounts_are_farther_apart_than_five_per_cent()
    {
        var kept = DecisionSummary.Of(
        [
            FollowUpSamples.Applied("101-001", ApplicationDecision.Kept, 100m, 105m),
            FollowUpSamples.Applied("101-002", ApplicationDecision.Kept, 100m, 95m),
            FollowUpSamples.Applied("101-003", ApplicationDecision.Kept, 100m, 105.01m),
            FollowUpSamples.Applied("101-004", ApplicationDecision.Kept, 100m, null),
        ])[0];

        Assert.Equal((4, 1), (kept.Number, kept.BeyondKept));
    }
}
