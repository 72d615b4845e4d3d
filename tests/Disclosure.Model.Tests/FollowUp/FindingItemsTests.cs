using Disclosure.Model.Evaluations;
using Disclosure.Model.Stages;

namespace Disclosure.Model.Tests.FollowUp;

public sealed class FindingItemsTests
{
    private static readonly Evaluation Found =
        FollowUpSamples.Evaluation("101-001", EvaluationKind.Recheck, null, "资料不全", "没有完工", "合同没有存档");

    [Fact]
    public void A_finding_is_followed_by_the_item_that_names_it_or_says_the_same()
    {
        var named = FollowUpSamples.Item("101-001", EvaluationKind.Recheck, 1, "补资料");
        var same = FollowUpSamples.Item("101-001", EvaluationKind.Recheck, null, " 没有完工 ") with { Number = 2 };
        var records = FollowUpSamples.Set(Found, named, same);

        Assert.Equal(named, FindingItems.ItemOf(records, Found, 1));
        Assert.Equal(same, FindingItems.ItemOf(records, Found, 2));
        Assert.Equal([(3, "合同没有存档")], FindingItems.WithoutItem(records).Select(one => (one.Number, one.Finding.Problem)));
    }

    [Fact]
    public void An_item_of_another_evaluation_year_or_project_does_not_stand_for_it()
    {
        var records = FollowUpSamples.Set(
            Found,
            FollowUpSamples.Item("101-001", EvaluationKind.Key, 1, "资料不全"),
            FollowUpSamples.Item("101-002", EvaluationKind.Recheck, 1, "资料不全"),
            FollowUpSamples.Item("101-001", EvaluationKind.Recheck, 1, "资料不全") with { Year = new(2026) });

        Assert.Equal([1, 2, 3], FindingItems.WithoutItem(records).Select(one => one.Number));
    }

    [Fact]
    public void The_only_finding_of_an_evaluation_of_a_unit_is_followed_by_an_item_that_gives_no_number()
    {
        var found = FollowUpSamples.Evaluation(null, EvaluationKind.Comprehensive, null, "债务率偏高");
        var records = FollowUpSamples.Set(found, FollowUpSamples.Item(null, EvaluationKind.Comprehensive, null, "降低债务率"));

        Assert.Empty(FindingItems.WithoutItem(records));
    }

    [Fact]
    public void The_findings_of_a_withheld_evaluation_are_not_told() =>
        Assert.Empty(FindingItems.WithoutItem(FollowUpSamples.Set(Found with { Withheld = FollowUpSamples.Secret })));
}
