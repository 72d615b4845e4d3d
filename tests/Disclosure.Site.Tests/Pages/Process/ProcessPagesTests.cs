using System.Text.Json;
using AngleSharp.Html.Dom;
using Disclosure.Model.Articles;
using Disclosure.Model.Calendar;
using Disclosure.Model.Assessments;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Assessments;
using Disclosure.Site.Pages.Exits;
using Disclosure.Site.Pages.Monitoring;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.Reviews;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.Process.ProcessSamples;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.Process;

/// <summary>The pages of a year's assessments, reviews and monitoring, and of what ended.</summary>
public sealed class ProcessPagesTests
{
    [Fact]
    public void The_year_s_assessments_are_counted_by_verdict_and_the_money_cut_before_it_was_given_is_summed()
    {
        var page = Assessments(Target(Open), Assessed, Unsupported).Only<AssessmentsYearPage>();

        Assert.Equal(("2", "0", "部分支持 1 个，不予支持 1 个"), (page.Tiles[0].Value, page.Tiles[1].Value, page.Tiles[1].Note));
        Assert.Equal(("评估核减", "650", "万元"), (page.Tiles[3].Name, page.Tiles[3].Value, page.Tiles[3].Unit));
        Assert.Equal(("640", "不含：未安排 1 个"), (page.Tiles[4].Value, page.Tiles[4].Note));
    }

    [Fact]
    public void A_withheld_assessment_is_counted_and_in_no_sum()
    {
        var kept = (Assessment)(Assessed with { Project = Theatre, Name = "区剧场改造" }).ToWithheld(Secret);
        var page = Assessments(Target(Open), Assessed, kept).Only<AssessmentsYearPage>();

        Assert.Equal(("2", "其中不予公开 1 个，不计入结论和金额"), (page.Tiles[0].Value, page.Tiles[0].Note));
        Assert.Equal(("800", "不含：不予公开 1 个"), (page.Tiles[2].Value, page.Tiles[2].Note));
    }

    [Fact]
    public void Of_a_withheld_assessment_the_budget_is_in_no_sum_either()
    {
        var kept = (Assessment)(Assessed with { Project = Theatre, Name = "区剧场改造" }).ToWithheld(Secret);
        var page = Assessments(Target(Open), Target(Open) with { Code = Theatre, Name = "区剧场改造" }, Assessed, kept)
            .Only<AssessmentsYearPage>();

        Assert.Equal(("640", "不含：不予公开 1 个"), (page.Tiles[4].Value, page.Tiles[4].Note));
        Assert.Equal("6400000", FactsOf(page).GetProperty("budgeted").GetProperty("sum").GetRawText());
        Assert.Contains(
            ("640.00", "不含不予公开的 1 项"), page.Table.Footer.Select(cell => (cell.Text ?? "", cell.Note ?? "")));
    }

    [Fact]
    public void An_assessment_has_a_page_with_its_five_points_and_the_headings_of_its_report()
    {
        var page = PageAt("assessments/2026/101-001/", Target(Open), Assessed);
        var document = page.ToDocument();

        Assert.Equal(
            ["20", "18", "确有需要。"], document.QuerySelectorAll("#points ~ .table tbody tr:first-child td").Select(cell => cell.Words()));
        Assert.Equal("82.5", document.QuerySelectorAll("#points ~ .table tfoot td")[1].Words());
        Assert.Equal("一、概况", document.QuerySelector("#概况").Words());
        Assert.Contains("形成于 2025年10月15日", document.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal("82.5", FactsOf(page).GetProperty("assessment").GetProperty("total").GetRawText());
    }

    [Theory]
    [InlineData("# 概况\n\n## 经费\n", "H3", "H4")]
    [InlineData("## 概况\n\n### 经费\n", "H3", "H4")]
    public void A_report_s_headings_stand_below_the_page_s_however_deep_they_are_written(string report, string first, string second)
    {
        var document = PageAt("assessments/2026/101-001/", Target(Open), Assessed with { Report = report }).ToDocument();

        Assert.Equal((first, second), (document.QuerySelector("#概况")!.TagName, document.QuerySelector("#经费")!.TagName));
    }

    [Fact]
    public void A_withheld_assessment_s_page_says_on_what_basis_and_nothing_else()
    {
        var document = PageAt("assessments/2026/101-001/", Target(Open), Assessed.ToWithheld(Secret)).ToDocument();

        Assert.Contains("《政府信息公开条例》第十四条", document.QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Null(document.QuerySelector("#points"));
    }

    [Fact]
    public void What_was_refused_is_listed_with_amount_and_reason_and_what_was_sent_back_with_what_was_wrong()
    {
        var page = ReviewsYearPages.Plan(ContextOf(Target(Open), Reviewed, Refused)).Only<ReviewsYearPage>();

        Assert.Equal(
            [("2", null), ("0", "退回修改后通过 1 个"), ("1", "没有绩效目标 1 个，审核未通过 0 个"), ("300", null)],
            page.Tiles.Select(tile => (tile.Value, tile.Note)));
        Assert.Equal(
            ["区剧场改造", "300.00", "未设置绩效目标", "逾期没有报送绩效目标。", "绩效管理科", "2025年11月20日"], page.RefusedShown.Rows.Single().Select(Words));
        Assert.Equal(["老旧小区雨污分流改造", "2025年11月3日", "预算科", "产出指标没有数量。"], page.SentBackShown.Rows.Single().Select(Words));
    }

    [Fact]
    public void Where_nothing_was_refused_or_sent_back_the_page_says_so()
    {
        var approved = Reviewed with { Rounds = [Reviewed.Rounds[1]] };
        var states = ReviewsYearPages.Plan(ContextOf(Target(Open), approved)).Only<ReviewsYearPage>().ToDocument()
            .QuerySelectorAll(".empty").Select(state => state.Words());

        Assert.Equal(
            ["暂无 公开的 2026 年审核里，没有因为缺少绩效目标或审核未通过而不安排预算的。", "暂无 公开的 2026 年审核里，没有退回修改的绩效目标。"], states);
    }

    [Fact]
    public void A_year_s_monitoring_is_told_by_the_newest_of_each_project_and_units_as_a_whole_are_in_no_sum()
    {
        var spent = new MonitoredSpending { Budget = Yuan(1), Executed = Yuan(1) };
        var earlier = Monitored with { Date = new(2026, 4, 30), Measures = [], Spending = spent };
        var whole = Monitored with { Project = null, Unit = Department, Measures = [] };
        var page = Monitoring(Target(Open), earlier, Monitored, whole);

        Assert.Equal(("1", "最近一次截至 2026年7月31日；另有部门（单位）整体 1 个"), (page.Tiles[0].Value, page.Tiles[0].Note));
        Assert.Equal("1", page.Tiles[1].Value);
        Assert.Equal(("25%", "已执行 160 万元，全年预算 640 万元"), (page.Tiles[2].Value, page.Tiles[2].Note));
        Assert.Equal(("1", "涉及 200 万元"), (page.Tiles[3].Value, page.Tiles[3].Note));
        Assert.Equal("90", page.Tiles[4].Value);
        Assert.Equal(
            ["截至 2026年7月31日的项目（1 个）", "截至 2026年7月31日的部门（单位）整体（1 个）", "截至 2026年4月30日的项目（1 个）"],
            page.Days.SelectMany(day => day.Tables).Select(table => table.Caption));
    }

    [Fact]
    public void A_department_s_projects_are_summed_and_what_is_not_in_the_sum_is_said()
    {
        var unstated = Monitored with { Project = Theatre, Spending = null, Indicators = [Watched("场次", "9场", "9场")], Measures = [] };
        var cells = Monitoring(Target(Open), Monitored, unstated).DepartmentsShown.Rows.Single();

        Assert.Equal(["示例区住房和城乡建设局", "2", "1", "0", "640.00", "160.00", "25%"], cells.Select(Words));
        Assert.Equal("不含没有金额的 1 个", cells[6].Note);
    }

    [Fact]
    public void What_cannot_be_reached_any_more_is_told_first()
    {
        var hopeless = Watched("道路", "3公里", "0") with { Outlook = CompletionOutlook.Impossible };
        var page = Monitoring(Target(Open), Monitored with { Indicators = Monitored.Indicators.Add(hopeless) });

        Assert.Equal(["道路", "改造小区数量", "预算执行"], page.DeviationsShown.Rows.Select(row => row[1].Text));
    }

    [Fact]
    public void Of_many_deviations_readers_see_the_first_hundred_and_programs_all()
    {
        var off = Watched("道路", "3公里", "1公里") with { Deviation = "慢" };
        var page = Monitoring(Target(Open), Monitored with { Spending = null, Indicators = [.. Enumerable.Repeat(off, 101)] });

        Assert.Equal(100, page.DeviationsShown.Rows.Count);
        Assert.Equal(101, page.Tables.Single(table => table.Key == "deviations").Rows.Count());
        Assert.Contains("共 101 行。", page.ToDocument().QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_a_later_monitoring_tells_again_is_one()
    {
        var page = Monitoring(Target(Open), Monitored with { Date = new(2026, 4, 30) }, Monitored);

        Assert.Equal("90", page.Tiles[4].Value);
        Assert.Single(page.Recovered);
    }

    [Fact]
    public void What_was_not_monitored_is_in_no_sum_and_the_page_says_how_much_that_is_and_who_first()
    {
        var other = Target(Open) with { Code = Theatre, Name = "区剧场改造" };
        var page = Monitoring(Target(Open), other, Monitored);
        var document = page.ToDocument();

        Assert.Equal("已执行数和全年预算未含：没有监控的项目 1 个（年初预算 640 万元）。", page.NotSummed);
        Assert.Contains(page.NotSummed!, document.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal("gaps", document.QuerySelectorAll("main h2")[0].Id);
        Assert.Equal("已执行数和全年预算：公开的都已计入。", Monitoring(Target(Open), Monitored).NotSummed);
        Assert.Equal(
            "已执行数和全年预算未含：不予公开或已撤下的 1 个。",
            Monitoring(Target(Open), other with { Withheld = Secret }, Monitored).NotSummed);
    }

    [Fact]
    public void Money_that_was_suspended_and_then_stopped_is_held_back_once()
    {
        var stopped = new MonitoringMeasure(MonitoringMeasureKind.Stopped, new DateOnly(2026, 8, 30), Yuan(2_000_000m), "方案不可行", null);
        var page = Monitoring(Target(Open), Monitored with { Measures = Monitored.Measures.Add(stopped) });

        Assert.Equal(("1", "涉及 200 万元"), (page.Tiles[3].Value, page.Tiles[3].Note));
        Assert.Equal("2000000", FactsOf(page).GetProperty("heldAmount").GetProperty("sum").GetRawText());
        Assert.Equal(2, page.HeldShown.Rows.Count);
    }

    [Fact]
    public void Money_that_is_paid_again_is_not_held_back_any_more()
    {
        var resumed = new MonitoringMeasure(MonitoringMeasureKind.Resumed, new DateOnly(2026, 8, 30), Yuan(2_000_000m), "已整改", null);
        var page = Monitoring(Target(Open), Monitored with { Measures = Monitored.Measures.Add(resumed) });

        Assert.Equal(("0", "另有 1 个已恢复拨款"), (page.Tiles[3].Value, page.Tiles[3].Note));
    }

    [Fact]
    public void A_unit_that_published_late_is_told_as_late_and_not_as_one_that_has_not_published()
    {
        var (late, inTime) = (On(new(2026, 9, 1)), On(new(2026, 8, 28)));

        Assert.EndsWith("；另有 1 个单位逾期公开", late.Tiles[0].Note, StringComparison.Ordinal);
        Assert.Empty(late.Gaps);
        Assert.DoesNotContain("逾期", inTime.Tiles[0].Note, StringComparison.Ordinal);

        static MonitoringYearPage On(DateOnly day) =>
            MonitoringYearPages.Plan(SampleContext.Of(PublishedOn(day, Monitored with { Measures = [] }))).Only<MonitoringYearPage>();
    }

    [Fact]
    public void A_year_whose_projects_were_not_all_monitored_names_the_units()
    {
        var other = Target(Open) with { Code = Theatre, Name = "区剧场改造" };
        var page = Monitoring(Target(Open), other, Monitored);

        Assert.Contains("1 个单位逾期还没有公开", page.Tiles[0].Note, StringComparison.Ordinal);
        Assert.Equal("区剧场改造", page.GapsShown.Rows.Single()[4].Text);
    }

    [Fact]
    public void Payments_held_back_and_money_taken_back_are_two_lists()
    {
        var page = Monitoring(Target(Open), Monitored);

        Assert.Equal(["老旧小区雨污分流改造", "暂缓拨款", "2026年8月5日", "200.00", "进度严重滞后"], page.HeldShown.Rows.Single().Select(Words));
        Assert.Equal(
            ["老旧小区雨污分流改造", "2026年8月20日", "90.00", "年内用不完", "调整用于农村公路养护"], page.RecoveredShown.Rows.Single().Select(Words));
    }

    [Fact]
    public void What_ended_is_listed_by_year_with_what_became_of_the_money()
    {
        var earlier = Ended with { Project = Theatre, Name = "区剧场改造", Year = Closed, Kind = ExitKind.PoorResult, Recovered = null };
        var page = ExitsPages.Plan(ContextOf(Target(Open), Ended, earlier)).Only<ExitsPage>();

        Assert.Equal("绩效不高清退 1 个，中途停止 1 个", page.Tiles[0].Note);
        Assert.Equal(("400", "不含：没有写金额 1 个"), (page.Tiles[2].Value, page.Tiles[2].Note));
        Assert.Equal(["2026", "2025"], page.Years.Select(year => $"{year.Year}"));
    }

    [Fact]
    public void Where_nothing_ended_the_page_says_so_and_what_would_stand_there()
    {
        var document = ExitsPages.Plan(ContextOf(Target(Open))).Only<ExitsPage>().ToDocument();

        Assert.Equal(2, document.QuerySelectorAll(".empty").Length);
        Assert.StartsWith("暂无 还没有公开的退出政策和项目。", document.QuerySelector(".empty").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_several_years_that_ends_this_year_is_listed_with_what_comes_after()
    {
        var period = new ProjectPeriod(new PartialDate(2024, 1, null), new PartialDate(2026, 12, null));
        var ending = Target(Open) with { Period = period };

        Assert.Equal("未到期", EndingOf(ending).Next.Text);
        Assert.Equal("继续安排", EndingOf(ending, Target(new(2027)) with { Period = period }).Next.Text);
        Assert.Equal("已退出", EndingOf(ending, Ended).Next.Text);
        Assert.Equal("2024年1月至2026年12月", EndingTable.Ending.Data([EndingOf(ending)]).Rows.Single()[5].Text);
    }

    [Fact]
    public void What_begins_and_ends_in_one_year_is_no_policy_of_several()
    {
        var brief = Target(Open) with { Period = new(new(2026, 1, null), new(2026, 12, null)) };

        Assert.Empty(ExitsPages.Plan(ContextOf(brief)).Only<ExitsPage>().Ending);
    }

    [Fact]
    public void Each_year_with_records_has_a_page_the_switch_leads_to_the_others_and_the_footer_to_the_newest()
    {
        var records = With(Target(Open), Assessed, Assessed with { Year = Closed }, Monitored);
        var facts = new SiteFacts(records, [], [], []);
        var page = AssessmentsYearPages.Plan(SampleContext.Of(records)).Select(plan => plan.Make()).OfType<AssessmentsYearPage>().First();

        Assert.Equal(
            [("../../assessments/2026/", true), ("../../assessments/2025/", false)],
            page.Switch.Links.Select(link => (link.Href, link.IsHere)));
        Assert.Contains("../../monitoring/2026/", page.Others.Select(link => link.Href));
        Assert.DoesNotContain("../../assessments/2026/", page.Others.Select(link => link.Href));
        Assert.Equal("assessments/2026/", Assert.Single(AssessmentsYearPages.LinksOf(facts)).Path);
        Assert.Empty(ReviewsYearPages.LinksOf(facts));
    }

    [Fact]
    public void A_project_s_page_leads_to_the_same_of_all_projects()
    {
        var project = ProjectPages.Build(ContextOf(Target(Open), Assessed, Reviewed, Monitored, Ended), Sewers).ToDocument();
        var links = project.QuerySelectorAll("section.year a").Select(link => link.GetAttribute("href")).ToList();

        Assert.All(
            new[] { "../../assessments/2026/", "../../reviews/2026/", "../../monitoring/2026/", "../../exits/" },
            link => Assert.Contains(link, links));
        Assert.DoesNotContain(
            "../../reviews/2026/",
            ProjectPages.Build(ContextOf(Target(Open), Assessed), Sewers).ToDocument().QuerySelectorAll("section.year a")
                .Select(link => link.GetAttribute("href")));
    }

    private static string? Words(FactCell cell) => cell.Text ?? cell.Badge?.Text;

    private static IEnumerable<PagePlan> Assessments(params IDisclosureRecord[] records) => AssessmentsYearPages.Plan(ContextOf(records));

    private static MonitoringYearPage Monitoring(params IDisclosureRecord[] records) =>
        MonitoringYearPages.Plan(ContextOf(records)).Only<MonitoringYearPage>();

    private static EndingRow EndingOf(params IDisclosureRecord[] records) =>
        Assert.Single(ExitsPages.Plan(ContextOf(records)).Only<ExitsPage>().Ending);

    private static PageContext ContextOf(params IDisclosureRecord[] records) => SampleContext.Of(With(records));

    private static Page PageAt(string path, params IDisclosureRecord[] records) =>
        AssessmentsYearPages.Plan(ContextOf(records)).Single(plan => plan.Path == path + "index.html").Make();

    private static JsonElement FactsOf(Page page)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }
}
