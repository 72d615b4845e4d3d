using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Arithmetic;
using Disclosure.Model.Checks.Reasons;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Yardstick;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.Yardstick;

/// <summary>The site scores itself: every unit's points, and the way to every point that was lost.</summary>
public sealed class YardstickPagesTests
{
    [Fact]
    public void Every_unit_and_the_government_have_their_points()
    {
        var page = YearOf(Whole());

        Assert.Equal(
            ["示例区政府（示例区财政局）", "示例区住房和城乡建设局", "示例区住房保障中心"], page.Scores.Select(row => row.Name));
        Assert.Equal(["1/1 1/1 1/1 1/1 1/1", "2/2 2/2 2/2 2/3 2/2", "2/2 2/2 5/5 2/3 2/2"], page.Scores.Select(PointsOf));
        // (100 × 4 + 66.67) / 5.
        Assert.Equal(["100", "93.33", "93.33"], page.Scores.Select(row => row.Total.ToString()));
    }

    [Fact]
    public void A_lost_point_leads_to_the_page_and_place_where_it_was_lost()
    {
        var page = YearOf(Whole());

        Assert.Equal(
            [("101", "没有公布咨询电话", "units/101/"), ("101001", "没有公布咨询电话", "units/101001/")],
            page.Lost.Select(row => (row.Code, row.Loss.Message, row.Path)));
        var html = page.ToDocument();
        Assert.Equal("示例区住房和城乡建设局（1 处）", html.QuerySelector("#lost-101").Words());
        Assert.NotNull(html.QuerySelector("a[href='#lost-101']"));
        Assert.NotNull(html.QuerySelector("a[href='../../../units/101/']"));
    }

    [Fact]
    public void What_is_late_or_missing_leads_to_the_clock_of_its_stage_or_to_what_is_missing()
    {
        var late = With(Target(Closed), Target(Open), AccountsAct(null));
        var page = YearOf(late);

        Assert.Contains(page.Lost, row => row is { Code: "101001", Path: "projects/101-001/#y2025" }
            && row.Loss.Message == "决算公开缺项目自评“老旧小区雨污分流改造”");
        Assert.Contains(page.Lost, row => row is { Code: "101", Path: "disclosure/2025/#accounts" }
            && row.Loss.Message.StartsWith("决算公开逾期未公开", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_about_figures_counts_against_truth_and_one_about_explanations_against_detail()
    {
        var self = Self().Key;
        var page = YearOf(
            Whole(),
            new Finding(FindingWithNote(ArithmeticFindings.All), Place.In(self), "甲"),
            new Finding(FindingWithNote(ReasonFindings.All), Place.In(self), "乙"));

        Assert.Equal("2/2 2/2 4/5 2/3 1/2", PointsOf(page.Scores[^1]));
        Assert.Equal(2, page.Lost.Count(row => row.Path == "projects/101-001/#y2025"));
    }

    [Fact]
    public void The_index_tells_the_method_the_limits_and_every_year_and_is_linked_from_the_clocks()
    {
        var page = PlansOf(Whole()).Select(plan => plan.Make()).OfType<YardstickPage>().Single();
        var html = page.ToDocument();

        Assert.Equal([2026, 2025], page.Years.Select(row => row.Year.Number));
        Assert.Equal("5/5 5/5 8/8 5/7 5/5", PointsOf(page.Years[1]));
        Assert.Equal(["及时", "完整", "细化", "方式", "真实"], YardstickMethod.All.Select(method => YardstickWords.NameOf(method.Check)));
        Assert.NotNull(html.QuerySelector("#limits"));
        Assert.Equal("years.csv", page.Tables[0].FileName);
    }

    [Fact]
    public void A_site_without_anything_due_says_so() => Assert.Contains(
        "还没有到期的公开事项",
        PlansOf(new RecordSet(Portal, SampleRecords.Units)).Select(plan => plan.Make()).OfType<YardstickPage>().Single().ToHtml(),
        StringComparison.Ordinal);

    private static FindingDefinition FindingWithNote(ImmutableArray<FindingDefinition> all) =>
        all.First(definition => definition.PublicNote is not null);

    private static string PointsOf(YardstickRow row) => string.Join(' ', row.Counts.Select(count => $"{count.Had}/{count.Points}"));

    private static IEnumerable<PagePlan> PlansOf(RecordSet records, params ImmutableArray<Finding> checks) =>
        YardstickPages.Plan(SampleContext.Of(records, checks));

    private static YardstickYearPage YearOf(RecordSet records, params ImmutableArray<Finding> checks) =>
        PlansOf(records, checks).Select(plan => plan.Make()).OfType<YardstickYearPage>().Single(page => page.Year == Closed);
}
