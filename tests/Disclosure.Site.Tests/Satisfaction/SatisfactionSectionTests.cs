using System.Text.Json;
using AngleSharp.Dom;
using Disclosure.Model.Amounts;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using static Disclosure.Site.Tests.Satisfaction.SurveySamples;

namespace Disclosure.Site.Tests.Satisfaction;

public sealed class SatisfactionSectionTests
{
    private static readonly LevelCounts Many = new(60, 30, 8, 6, 2, 4);

    [Fact]
    public void Reported_and_surveyed_stand_side_by_side_with_what_they_rest_on()
    {
        var words = SectionOf(Result(Many)).Words();

        Assert.Contains("自评填报 92%", words, StringComparison.Ordinal);
        Assert.Contains("调查满意率 92.45% 95% 置信区间 85.81%–96.13%", words, StringComparison.Ordinal);
        Assert.Contains("有效评价（n） 106份 ＝邀请收回 110 份－不清楚 4 份；服务对象 5200 人（N）", words, StringComparison.Ordinal);
        Assert.Contains("回收率 22% 邀请 500 份，收回 110 份", words, StringComparison.Ordinal);
        Assert.Contains("（非常满意＋满意＋基本满意）÷有效份数＝98÷106＝92.45%", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_is_hidden_is_said_to_be_and_why()
    {
        var section = SectionOf(Result(Many));

        Assert.Equal(
            ["60", "30", "8", "不单列", "不单列"],
            section.QuerySelectorAll(".chart tbody tr").Select(row => row.QuerySelector("td.num").Words()));
        Assert.Contains("不足 5 份，列出会看出少数人的评价", section.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("满意度指数", section.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_level_is_shown_nothing_is_said_of_hiding_and_the_index_is_told()
    {
        var words = SectionOf(Result(new LevelCounts(60, 30, 8, 6, 5, 0))).Words();

        Assert.DoesNotContain("不单列", words, StringComparison.Ordinal);
        Assert.Contains("满意度指数80.73", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_answers_stand_apart_and_are_said_not_to_score()
    {
        var section = SectionOf(Result(Many, new LevelCounts(40, 20, 10, 8, 6, 0)));

        Assert.Contains("公开渠道（没有评价码）84 份，不计分，供参考", section.QuerySelectorAll(".chart caption").Select(caption => caption.Words()));
        Assert.Contains("公开渠道3 份，样本不足，不列各档", SectionOf(Result(Many, new LevelCounts(3, 0, 0, 0, 0, 0))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_answers_are_said_and_nothing_else_of_them_is_shown()
    {
        var section = SectionOf(Result(new LevelCounts(5, 6, 0, 0, 0, 0)));

        Assert.Contains("样本不足 有效评价 11 份，有效评价至少要有 30 份；不按调查计分，仍按报送值计算", section.Words(), StringComparison.Ordinal);
        Assert.Empty(section.QuerySelectorAll(".chart"));
        Assert.DoesNotContain("调查满意率", section.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("÷11", section.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void How_bad_ratings_were_dealt_with_stands_with_terms_shares_and_times()
    {
        var words = SectionOf(Result(Many) with { Cases = Handling }).Words();

        Assert.Contains("环节 时限（个工作日） 已办（件） 占差评 按期（件） 用时中位数（个工作日）", words, StringComparison.Ordinal);
        Assert.Contains("回访 1 8 100% 7", words, StringComparison.Ordinal);
        Assert.Contains("答复 5 7 87.5% 7 3", words, StringComparison.Ordinal);
        Assert.Contains("整改办结 15 6 75% 5 9", words, StringComparison.Ordinal);
        Assert.Contains("“不满意”和“非常不满意”共 8 件，超期未办 1 件。办结后再次评价 3 件，不改变得分。申诉 2 件，成立 1 件。", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Of_too_few_answers_it_is_told_only_where_it_tells_of_no_few(int bad, bool isShown)
    {
        var handling = Handling with
        {
            Total = bad,
            Contacted = 1,
            ContactedInTime = 1,
            Replied = 1,
            RepliedInTime = 1,
            Handled = 1,
            HandledInTime = 1,
        };

        var words = SectionOf(Result(new LevelCounts(5, 6, 0, bad, 0, 0)) with { Cases = handling }).Words();

        Assert.Equal(isShown, words.Contains("差评办理", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_taken_out_what_was_conspicuous_and_what_staff_decided_are_told()
    {
        var words = SectionOf(Result(Many) with
        {
            Excluded = [new ExcludedCount(ExclusionReason.NotServed, 7)],
            Anomalies = ["9 时至 10 时收到 40 份。"],
            Override = new(Percentage.FromPercent(90), "入户复核。", "示例区财政局绩效评价股"),
        }).Words();

        Assert.Contains("非服务对象 7", words, StringComparison.Ordinal);
        Assert.Contains("异常情况 9 时至 10 时收到 40 份。", words, StringComparison.Ordinal);
        Assert.Contains("另行认定 示例区财政局绩效评价股认定按 90% 计分，理由：入户复核。调查结果照登。", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_is_shown_with_the_list_and_the_guide()
    {
        var result = Result(Many);
        var section = SectionOf(result);

        Assert.Equal(result.Root, section.QuerySelector(".check code").Words());
        Assert.Equal(
            ["../../satisfaction/2025-101-001/leaves.txt", "../../receipts/"],
            section.QuerySelectorAll(".check a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_reported_value_with_no_survey_behind_it_says_so()
    {
        var section = SectionOf();

        Assert.Contains("未调查 自评填报 92%。没有调查依据：表上没有样本量，本平台也没有这项满意度的调查结果，按报送值计算。", section.Words(), StringComparison.Ordinal);
        Assert.Null(section.QuerySelector("a.act"));
    }

    [Fact]
    public void While_a_survey_is_open_the_page_leads_to_it() =>
        Assert.Equal("../../rate/2025-101-001/", SectionOf(Register(Open)).QuerySelector("a.act")?.GetAttribute("href"));

    [Fact]
    public void A_survey_that_is_over_and_not_pulled_says_that_its_result_is_to_come()
    {
        var over = Register(Open with { Opens = new DateOnly(2026, 1, 1), Closes = new DateOnly(2026, 1, 31) });

        Assert.Contains("调查已于 2026年1月31日截止，结果尚未公布。", SectionOf(over).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_measures_no_satisfaction_has_no_section()
    {
        var rows = SampleRecords.Result("改造小区数量", "≥12个", "11个", 50m, 45.83m);
        var records = SampleRecords.With(SampleRecords.Self(rows), SampleRecords.AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.DoesNotContain(
            "服务对象满意度",
            SamplePages.Project(records).ToDocument().QuerySelectorAll("h3").Select(heading => heading.Words()));
    }

    [Fact]
    public void Of_a_withheld_project_nothing_is_told()
    {
        var withheld = SampleRecords.Self() with { Withheld = new("《政府信息公开条例》第十四条", "涉及国家秘密") };
        var register = SampleRecords.AccountsAct(new DateOnly(2026, 8, 27));
        var page = SamplePages.Project(SampleRecords.With(withheld, register, Result(Many)));

        Assert.DoesNotContain("106", page.ToDocument().QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.Years);
        Assert.All(page.Years, year => Assert.Empty(year.Surveys));
    }

    [Fact]
    public void The_twin_has_what_the_page_has_and_not_a_level_more()
    {
        var few = Facts(Result(new LevelCounts(5, 6, 0, 0, 0, 0)));
        var many = Facts(Result(Many));

        Assert.False(few.TryGetProperty("rate", out _));
        Assert.False(few.GetProperty("isEnough").GetBoolean());
        Assert.Equal(
            ["valid"],
            few.GetProperty("scored").EnumerateObject().Where(count => count.Value.GetInt32() > 0).Select(count => count.Name));
        Assert.Equal(11, few.GetProperty("scored").GetProperty("valid").GetInt32());
        Assert.Equal(98, many.GetProperty("scored").GetProperty("favourable").GetInt32());
        Assert.False(many.GetProperty("scored").TryGetProperty("dissatisfied", out _));
        Assert.Equal(0.9245m, many.GetProperty("rate").GetDecimal());
        Assert.Equal([0.8581m, 0.9613m], many.GetProperty("interval").EnumerateArray().Select(bound => bound.GetDecimal()));
        var page = SamplePages.Project(District(Result(Many)));
        var numbers = page.Tables.Single(table => table.Key == "satisfaction").Rows.Select(row => row[4].Number);
        Assert.Equal([60m, 30m, 8m, null, null, 4m], numbers);
    }

    private static IElement SectionOf(params IDisclosureRecord[] records) =>
        SamplePages.Project(District(records)).ToDocument().QuerySelector(".satisfaction")!;

    private static CaseHandling Handling { get; } = new()
    {
        Deadlines = CaseDeadlines.Usual,
        Total = 8,
        Contacted = 8,
        ContactedInTime = 7,
        Replied = 7,
        RepliedInTime = 7,
        Handled = 6,
        HandledInTime = 5,
        Overdue = 1,
        ReplyDays = 3,
        HandleDays = 9,
        RatedAgain = 3,
        Appeals = 2,
        AppealsUpheld = 1,
    };

    private static JsonElement Facts(SatisfactionResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            SamplePages.Project(District(result)).WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("years")[0].GetProperty("satisfaction")[0];
    }
}
