using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>What the page says changed since the year before.</summary>
public sealed class ProjectChangesTests
{
    [Fact]
    public void The_budget_is_told_in_money_and_in_per_cent() => Assert.Equal(
        "2026 年年初预算 480 万元，比 2025 年少 160 万元（−25%）。",
        Said("预算", With(Target(Closed), Target(Open) with { Funds = FundsOf(4_800_000m) })));

    [Fact]
    public void A_budget_that_stays_is_said_to_stay() =>
        Assert.Equal("2026 年年初预算 640 万元，和 2025 年一样。", Said("预算", With(Target(Closed), Target(Open))));

    [Fact]
    public void Indicators_that_came_went_or_changed_are_named_with_the_reason_given() => Assert.Equal(
        "和 2025 年相比，新增 1 项（新建管网）；不再设 1 项（居民满意度）；改造小区数量由 ≥12个 改为 ≥10个（要求降低，原因：资金减少）。",
        Said("指标", Indicators(
            Promise("改造小区数量", "≥10个", 50m) with { ChangeReason = "资金减少。" }, Promise("新建管网", "≥3公里", 10m))));

    [Fact]
    public void A_change_without_a_reason_is_said_to_have_none() => Assert.Contains(
        "改造小区数量由 ≥12个 改为 ≥14个（要求提高，没有说明原因）", Said("指标", Indicators(Promise("改造小区数量", "≥14个", 50m))), StringComparison.Ordinal);

    [Fact]
    public void Indicators_that_stay_are_said_to_stay() =>
        Assert.Equal("和 2025 年相比，指标和指标值都没有变。", Said("指标", With(Target(Closed), Target(Open))));

    [Fact]
    public void The_score_is_held_against_the_one_before_with_its_grade() => Assert.Equal(
        "2025 年 65.24 分，比 2024 年低 16.76 分，等级由良变为中。",
        Said("自评总分", With(Self(), Self() with { Year = new(2024), Total = new Points(82m), Grade = Grade.Good }, AccountsAct(null))));

    [Fact]
    public void What_either_year_withholds_is_not_compared()
    {
        var withheld = new Withholding("《条例》第十四条", "涉及装备部署");

        Assert.Empty(Changes(With(Target(Closed) with { Withheld = withheld }, Target(Open))));
        Assert.Empty(Changes(With(Target(Closed), Target(Open) with { Withheld = withheld })));
    }

    [Fact]
    public void A_year_that_is_not_the_one_before_is_not_compared() =>
        Assert.Empty(Changes(With(Target(new(2024)), Target(Open))));

    private static RecordSet Indicators(params Indicator[] now) => With(Target(Closed), Target(Open, [.. now]));

    private static Funds FundsOf(decimal yuan) => new([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(yuan) }]);

    private static string Said(string name, RecordSet records) =>
        SamplePages.Project(records).Changes.Single(change => change.Name == name).Text;

    private static IEnumerable<string> Changes(RecordSet records) => SamplePages.Project(records).Changes.Select(change => change.Text);
}
