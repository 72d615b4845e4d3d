using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Pages.ProjectProfile;
using static Disclosure.Site.Tests.Pages.ProjectProfile.ChainSamples;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>The five stages on a project's page and in its twin.</summary>
public sealed class ProjectStagesTests
{
    [Fact]
    public void A_page_opens_with_the_strip_of_its_newest_year_and_older_years_tell_theirs_at_each_stage()
    {
        var page = PageOf(Sewers, Target(Closed), Target(Open), Self()).ToDocument();
        var strips = page.QuerySelectorAll("ol.stages");

        Assert.Equal("verdict", page.QuerySelector("h1")!.NextElementSibling!.ClassName);
        Assert.Equal("2026 年度的五个阶段", page.QuerySelector("h1 + .verdict + h2").Words());
        Assert.Equal(
            ["2026 年度的五个阶段"], strips.Select(strip => strip.GetAttribute("aria-label")));
        Assert.Empty(page.QuerySelectorAll("#y2026 ol.stages"));
        Assert.Empty(page.QuerySelectorAll("#y2025 ol.stages"));
    }

    [Fact]
    public void Each_step_leads_to_its_part_of_the_year()
    {
        var page = PageOf(Sewers, Target(Closed), Self()).ToDocument();
        var links = page.QuerySelectorAll("h1 ~ ol.stages a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(["#y2025-assessment", "#y2025-target", "#y2025-monitoring", "#y2025-evaluation", "#y2025-application"], links);
        Assert.All(links, link => Assert.Equal("h3", page.GetElementById(link[1..])!.LocalName));
    }

    [Fact]
    public void Every_part_shows_what_there_is_of_its_stage_and_its_heading_names_the_year()
    {
        var page = PageOf(Sewers, Target(Closed), Self(), Assessed, Monitored, Mended, Applied, Published()).ToDocument();
        var headings = page.QuerySelectorAll("#y2025 > h3").Select(heading => heading.Words());

        Assert.Equal(
            ["事前绩效评估", "绩效目标", "绩效运行监控", "绩效自评", "服务对象满意度", "问题整改", "评价结果应用"],
            headings.Select(heading => heading["2025 年度".Length..]));
        Assert.All(headings, heading => Assert.StartsWith("2025 年度", heading, StringComparison.Ordinal));
        Assert.Contains("少开工两个小区", page.QuerySelector("#y2025").Words(), StringComparison.Ordinal);
        Assert.Contains("两个小区没有开工", page.QuerySelector("#y2025").Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["有结果", "有结果", "有结果", "有结果", "有结果"],
            page.QuerySelectorAll("h1 ~ ol.stages .badge").Select(badge => badge.Words()));
    }

    [Fact]
    public void A_project_that_was_refused_has_a_page_though_it_has_nothing_but_its_review()
    {
        var page = PageOf(Armour, Refused);
        var document = page.ToDocument();

        Assert.Equal("小区门禁升级", page.Title);
        Assert.Equal(
            ["不适用", "有结果", "不适用", "不适用", "不适用"],
            document.QuerySelectorAll("h1 ~ ol.stages .badge").Select(badge => badge.Words()));
        Assert.Equal("tone-caution", document.QuerySelectorAll("h1 ~ ol.stages li")[1].ClassName);
        Assert.Contains("未设置绩效目标，不安排预算（申报 120 万元）", document.QuerySelector("h1 ~ ol.stages").Words(), StringComparison.Ordinal);
        Assert.Contains("两次退回仍未设置", document.QuerySelector("#y2026").Words(), StringComparison.Ordinal);
        Assert.Contains("住房科科长", document.QuerySelector("#y2026").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_against_a_project_is_no_good_mark()
    {
        var against = Assessed with { Verdict = AssessmentVerdict.NotSupported };

        Assert.Equal("tone-caution", PageOf(Sewers, against).ToDocument().QuerySelector("ol.stages li")!.ClassName);
        Assert.Equal("tone-good", PageOf(Sewers, Assessed).ToDocument().QuerySelector("ol.stages li")!.ClassName);
    }

    [Fact]
    public void A_project_without_any_name_stands_under_its_code() =>
        Assert.Equal("101-002", PageOf(Armour, Refused with { Name = null }).Title);

    [Fact]
    public void A_stopped_project_says_what_became_of_the_money_and_is_not_monitored_after_its_end()
    {
        var page = PageOf(Sewers, Target(Closed), Stopped);
        var document = page.ToDocument();

        Assert.Equal("2025年6月30日中途停止，早于监控的日期。", page.Years[0].Parts.Monitored.Reason!.Text);
        Assert.Equal("2025年6月30日中途停止，此后没有预算可以应用评价结果。", page.Years[0].Parts.Applied.Reason!.Text);
        Assert.Equal(new SwitchLink("退出和资金去向", "#y2025-exit"), page.Years[0].Parts.Applied.Elsewhere);
        Assert.Contains("统筹用于老旧小区加装电梯", document.QuerySelector("#y2025").Words(), StringComparison.Ordinal);
        Assert.Equal("2025 年度退出", document.GetElementById("y2025-exit").Words());
    }

    [Fact]
    public void A_year_with_records_of_the_process_alone_has_a_section()
    {
        var page = PageOf(Sewers, Target(Open), Assessed);

        Assert.Equal([2026, 2025], page.Years.Select(year => year.Year));
        Assert.Equal("#y2025-assessment", page.Years[0].Parts.Assessed.Elsewhere!.Href);
        Assert.Single(page.Years[1].Parts.Assessed.Tables);
    }

    [Fact]
    public void A_withheld_target_hides_every_part_of_its_process_with_the_same_basis()
    {
        var page = PageOf(Sewers, Target(Closed) with { Withheld = new Withholding("《条例》第十四条", "涉及装备部署") });
        var year = page.Years[0];

        Assert.All(
            new[] { year.Parts.Assessed, year.Parts.Promised, year.Parts.Monitored, year.Parts.Applied },
            part => Assert.Equal(("不予公开", "《条例》第十四条"), (part.Reason!.State, part.Reason.Basis)));
    }

    [Fact]
    public void Of_a_record_that_is_withheld_only_the_reason_is_shown_and_no_row_stands_in_a_table()
    {
        var withheld = Assessed.ToWithheld(new Withholding("《条例》第十四条", "涉及装备部署"));
        var page = PageOf(Sewers, Target(Closed), withheld);

        Assert.Equal("《条例》第十四条", page.Years[0].Parts.Assessed.Reason!.Basis);
        Assert.Empty(page.Years[0].Parts.Assessed.Tables);
        Assert.DoesNotContain(page.Tables, table => table.Key == "assessments");
    }

    [Fact]
    public void A_single_round_of_review_is_told_once_and_several_one_by_one()
    {
        var once = PageOf(Armour, Refused with { Rounds = [Refused.Rounds[1]] });

        Assert.Single(once.Years[0].Parts.Promised.Tables);
        Assert.DoesNotContain(once.Tables, table => table.Key == "rounds");
        Assert.Equal(
            ["2026 年度绩效目标审核", "2026 年度审核过程"],
            PageOf(Armour, Refused).Years[0].Parts.Promised.Tables.Select(table => table.Caption));
    }

    [Theory]
    [InlineData(5_000_000, "逾期")]
    [InlineData(6_400_000, "不适用")]
    public void Every_page_says_the_same_of_a_project_without_a_self_evaluation(int unspent, string state)
    {
        var records = With(Target(Closed), Stopped with { Unspent = Money.FromYuan(unspent) }, AccountsAct(null));
        var row = SamplePages.UnitYear(records, School, Closed).ToDocument().QuerySelector("#y2025 td[data-label='自评总分']");

        Assert.Equal(state, row.Words());
        Assert.Equal(state, SamplePages.Project(records).Years[0].WhyNotEvaluated!.Text);
        Assert.Equal(state, SamplePages.Project(records).ToDocument().QuerySelectorAll("h1 ~ ol.stages .badge")[3].Words());
    }

    [Fact]
    public void Who_answers_for_a_form_stands_with_it()
    {
        var page = PageOf(
            Sewers, Target(Closed) with { ResponsibleRole = "项目科科长" }, Self() with { ResponsibleRole = "财务科科长" }, Published())
            .ToDocument();

        Assert.Equal(["责任岗位：项目科科长", "责任岗位：财务科科长"], page.QuerySelectorAll("#y2025 .role").Select(role => role.Words()));
    }

    [Fact]
    public void The_twin_has_the_five_stages_at_top_level_and_in_each_year()
    {
        var facts = Facts(PageOf(Sewers, Target(Closed), Target(Open), Self(), Assessed, Published()));
        var top = facts.GetProperty("stages");
        var years = facts.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("stages")).ToList();

        Assert.Equal(["评估", "目标", "监控", "评价", "应用"], top.EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()));
        Assert.Equal(top.GetRawText(), years[0].GetRawText());
        Assert.All(years, stages => Assert.Equal(5, stages.GetArrayLength()));
        Assert.Equal(
            """{"stage":"评估","state":"有结果","date":"2024-10-18","result":"予以支持，86.5 分",""" +
            "\"responsibleRole\":\"规划科科长\",\"rule\":\"assessment-done\",\"anchor\":\"y2025-assessment\"}",
            years[1][0].GetRawText());
        Assert.Equal("2027-10-18", top[3].GetProperty("dueDate").GetString());
    }

    [Fact]
    public void What_was_made_of_the_process_is_data_beside_the_page()
    {
        var page = PageOf(Sewers, Target(Closed), Self(), Assessed, Monitored, Mended, Applied, Stopped);

        Assert.Equal(
            ["assessments", "monitoring", "monitored", "rectifications", "applications", "exits"],
            page.Tables.Select(table => table.Key).Where(key => key is not ("indicators" or "funds" or "years")));
    }

    private static ApprovalAct Published() => AccountsAct(new DateOnly(2026, 8, 27));

    private static ProjectPage PageOf(ProjectCode code, params IDisclosureRecord[] records) =>
        ProjectPages.Build(SampleContext.Of(With(records)), code);

    private static JsonElement Facts(ProjectPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }
}
