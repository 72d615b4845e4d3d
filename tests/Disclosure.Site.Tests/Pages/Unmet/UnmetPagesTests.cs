using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Unmet;

namespace Disclosure.Site.Tests.Pages.Unmet;

public sealed class UnmetPagesTests
{
    private static readonly Indicator Missed = SampleRecords.Result("改造小区", "≥12个", "9个", 50m, 37.5m, "三个小区居民意见未统一");
    private static readonly Indicator MissedSilently = SampleRecords.Result("受益居民满意度", "≥90%", "83.5%", 10m, 9m, null, "满意度指标");
    private static readonly Indicator Reached = SampleRecords.Result("新建管网", "≥3公里", "3公里", 30m, 30m);

    [Fact]
    public void A_missed_target_stands_with_promise_result_gap_and_reason()
    {
        var page = Make(Self("101001-001", 900, Missed, Reached));

        var row = Assert.Single(page.Missed);
        Assert.Equal(("改造小区", "≥12个", "9个", "三个小区居民意见未统一"), (row.Indicator, row.Promise, row.Result, row.Reason));
        Assert.Equal((-3m, "个", new Percentage(0.25m)), (row.Gap!.Difference, row.Gap.Unit, row.Gap.Share));
        Assert.Equal(
            ["≥12个", "9个", "少 3 个（25%）", "三个小区居民意见未统一"],
            page.ToDocument().QuerySelectorAll("#missed ~ .table td").Select(cell => cell.Words()));
    }

    [Fact]
    public void That_no_reason_is_given_is_said_and_counted()
    {
        var page = Make(Self("101001-001", 900, Missed, MissedSilently, Reached));

        Assert.Equal((2, 1), (page.Attained.Missed, page.Unexplained));
        Assert.Equal("没有写明原因", page.ToDocument().QuerySelectorAll(".why .badge").Select(badge => badge.Words()).Single());
        Assert.Equal(["2", "0", "1", "1"], page.Tiles.Select(tile => tile.Value));
    }

    [Fact]
    public void Projects_come_by_what_they_cost_and_units_as_a_whole_after_them()
    {
        var overall = new UnitSelfEvaluation
        {
            Unit = SmallContent.Department,
            Year = SmallContent.Year,
            Goal = new Goal("办好教育", "办好了"),
            Funds = FundsOf(5_000_000),
            Indicators = [MissedSilently],
        };

        var page = Make(Self("101001-001", 900, Missed), Self("101001-002", 9000, MissedSilently, Missed), overall);

        Assert.Equal(
            ["101001-002 受益居民满意度", "101001-002 改造小区", "101001-001 改造小区", "101 受益居民满意度"],
            page.Missed.Select(row => $"{row.Subject.Code} {row.Indicator}"));
        Assert.Equal(
            ["of-101001-002", "of-101001-001", "of-101"], page.Lists.Missed.Groups.Select(group => group.Anchor));
        var department = Assert.Single(page.Departments);
        Assert.Equal((4, 2, Money.FromYuan(9900)), (department.Attained.Missed, department.Projects, department.Executed));
    }

    [Fact]
    public void Partly_reached_stands_apart_from_missed()
    {
        var partly = SampleRecords.Result("制度执行", "效果明显", "部分达成预期指标并具有一定效果", 10m, 7m);

        var page = Make(Self("101001-001", 900, Missed, partly));

        Assert.Equal("改造小区", Assert.Single(page.Missed).Indicator);
        var row = Assert.Single(page.Partly);
        Assert.Equal(("制度执行", Attainment.Partly, GapObstacle.Words), (row.Indicator, row.Judged, row.Gap!.Obstacle));
        Assert.Null(page.Lists.Partly.Groups[0].Anchor);
    }

    [Fact]
    public void What_the_self_evaluation_no_longer_lists_and_what_it_leaves_blank_are_told_apart()
    {
        var target = SmallContent.Target("101001-001", 1000) with
        {
            Indicators = [SampleRecords.Promise("改造小区", "≥15个", 50m), SampleRecords.Promise("新增车位", "≥200个", 10m)],
        };

        var page = Make(target, Self("101001-001", 900, Missed, SampleRecords.Result("新建管网", "≥3公里", "", 30m, null)));

        var left = Assert.Single(page.Unlisted);
        Assert.Equal(("新增车位", "≥200个", null), (left.Indicator, left.Promise, left.Result));
        Assert.Equal("新建管网", Assert.Single(page.Blank).Indicator);
        Assert.Equal("≥15个", Assert.Single(page.Missed).FirstPromise);
    }

    [Fact]
    public void An_item_that_names_the_target_is_linked_with_its_state_and_others_are_counted()
    {
        var page = Make(
            Self("101001-001", 900, Missed), Item(1, "改造小区少三个"), Item(2, "台账不全") with { Deadline = SmallContent.AsOf.AddDays(-1) });

        var row = Assert.Single(page.Missed);
        Assert.Equal(("改造小区少三个：整改中", 2), (UnmetWords.MendingOf(row), row.AllRectifications));
        var markup = page.ToDocument();
        Assert.Equal(
            "../../projects/101001-001/#y2025-rectification", markup.QuerySelector(".why a:not(.pin)")!.GetAttribute("href"));
        Assert.Equal("整改 2 项：项目101001-001", markup.QuerySelector(".unmet .group small a").Words());
    }

    [Fact]
    public void Nothing_of_a_withheld_self_evaluation_is_listed_or_counted()
    {
        var withheld = Self("101001-001", 900, Missed) with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及公共安全") };

        var page = Make(withheld, Self("101001-002", 800, Reached));

        Assert.Equal((1, 0, 1), (page.Forms, page.Attained.Unmet, page.Attained.Reached));
        Assert.Empty(page.Missed);
        Assert.DoesNotContain("101001-001", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_results_says_so_and_whose_are_not_there()
    {
        var page = Make(SmallContent.Target("101001-001", 1000));

        Assert.Equal(0, page.Forms);
        Assert.Contains("2025 年还没有公开的自评结果", page.ToDocument().QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Empty(page.ToDocument().QuerySelectorAll(".tiles"));
        Assert.Equal(["101", "101001"], page.Pending.Select(unit => unit.Code));
    }

    [Fact]
    public void A_year_with_too_many_has_a_page_for_each_department_and_lists_what_cost_most()
    {
        var context = SmallContent.With(
        [
            Self("101001-001", 9000, Missed),
            .. Enumerable.Range(2, LongIndex.LongestList).Select(i => Self($"101001-{i:000}", i, Missed)),
        ]);

        var year = UnmetPages.Plan(context).Only<UnmetYearPage>();
        var department = UnmetPages.Plan(context).Only<UnmetDepartmentPage>();

        Assert.Empty(year.Missed);
        Assert.Equal(LongIndex.LongestOpen, year.Largest.Length);
        Assert.Equal(["101001-001", "101001-101"], year.Largest.Take(2).Select(row => row.Subject.Code));
        Assert.Equal(LongIndex.LongestList + 1, year.Attained.Missed);
        Assert.Equal("unmet/2025/101/", Assert.Single(year.Departments).Path);
        Assert.Equal(("unmet/2025/101/", LongIndex.LongestList + 1), (department.Path, department.Missed.Length));
        Assert.Equal("unmet/2025/101/#of-101001-001", context.Unmet.Of(context.Records.ProjectSelfEvaluations[0]).Path);
    }

    [Fact]
    public void The_index_has_every_year_with_its_counts()
    {
        var page = UnmetPages.Plan(SmallContent.With(Self("101001-001", 900, Missed, MissedSilently, Reached))).Only<UnmetPage>();

        var entry = Assert.Single(page.Entries);
        Assert.Equal((2025, 1), (entry.Year.Number, entry.Forms));
        Assert.Equal((2, 1, 1), (entry.Attained.Missed, entry.Unexplained, entry.Attained.Reached));
    }

    [Theory]
    [InlineData(0, 0, 0, "公开的自评里没有未达成的指标")]
    [InlineData(3, 0, 0, "未达成 3 项")]
    [InlineData(0, 2, 1, "部分达成 2 项，其中 1 项没有写明原因")]
    [InlineData(3, 2, 1, "未达成 3 项、部分达成 2 项，其中 1 项没有写明原因")]
    public void A_summary_says_it_in_words(int missed, int partly, int unexplained, string words)
    {
        var summary = new UnmetSummary(SmallContent.Year, "unmet/2025/", 1, new AttainmentCounts(5, partly, missed, 0, 0), unexplained);

        Assert.Equal(words, summary.InWords);
        Assert.Equal("还没有公开自评结果", (summary with { Forms = 0 }).InWords);
    }

    [Fact]
    public void A_page_is_as_new_as_the_newest_self_evaluation_that_it_counts()
    {
        var self = Self("101001-001", 900, Missed);
        var context = SmallContent.With(
            self, SmallContent.Approved(Stage.Accounts, SmallContent.School, new(2025, 1, 1), new(2025, 1, 15)));

        Assert.Equal(new DateOnly(2025, 1, 15), UnmetPages.Plan(context).Only<UnmetYearPage>().Published);
    }

    [Fact]
    public void Where_no_result_is_public_it_is_said_whether_one_is_to_come()
    {
        var withheld = SmallContent.Self("101001-001", 95, Grade.Excellent, new Withholding("《保守国家秘密法》", "涉密"));
        var accounts = SmallContent.Approved(Stage.Accounts, SmallContent.School, new(2025, 1, 1), new(2025, 1, 15));

        Assert.Equal("没有应公开的绩效自评", OfSchool());
        Assert.Equal("还没有公开自评结果", OfSchool(SmallContent.Target("101001-001", 1)));
        Assert.Equal("绩效自评不予公开", OfSchool(SmallContent.Target("101001-001", 1), withheld, accounts));
    }

    private static string OfSchool(params IDisclosureRecord[] records)
    {
        var context = SmallContent.With(records);
        return context.Unmet.Of(SmallContent.Year, context.Records.FindUnit(SmallContent.School)!).InWords;
    }

    [Fact]
    public void A_summary_says_where_those_stand_that_were_missed()
    {
        var summary = new UnmetSummary(SmallContent.Year, "unmet/2025/", 2, new AttainmentCounts(5, 2, 3, 0, 0), 1)
        {
            OfWholes = new AttainmentCounts(1, 1, 1, 0, 0),
        };

        Assert.Equal("未达成 3 项（项目 2 项，整体 1 项）、部分达成 2 项，其中 1 项没有写明原因", summary.InWords);
        Assert.Equal("项目 2 项，部门（单位）整体 1 项", summary.MissedWhere);
        Assert.Null((summary with { Attained = new AttainmentCounts(5, 2, 0, 0, 0) }).MissedWhere);
    }

    private static UnmetYearPage Make(params IDisclosureRecord[] records) =>
        UnmetPages.Plan(SmallContent.With(records)).Only<UnmetYearPage>();

    private static ProjectSelfEvaluation Self(string code, decimal executed, params ImmutableArray<Indicator> rows) =>
        SmallContent.Self(code, 95, Grade.Excellent) with { Funds = FundsOf(executed), Indicators = rows };

    private static Funds FundsOf(decimal executed) => new(
        [new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(10_000_000), Executed = Money.FromYuan(executed) }]);

    private static Rectification Item(int number, string problem) => new()
    {
        Project = ProjectCode.Parse("101001-001"),
        Unit = SmallContent.School,
        Year = SmallContent.Year,
        Number = number,
        Origin = RectificationOrigin.Evaluation,
        Problem = problem,
        Deadline = SmallContent.AsOf.AddDays(30),
    };
}
