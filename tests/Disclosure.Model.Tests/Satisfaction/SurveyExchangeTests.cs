using System.Text;
using CsCheck;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class SurveyExchangeTests
{
    private static readonly Survey Project = new()
    {
        Id = SurveyId.Parse("2025-101002-003"),
        Year = new FiscalYear(2025),
        Project = ProjectCode.Parse("101002-003"),
        Unit = UnitCode.Parse("101002"),
        Subject = "老旧小区雨污分流改造",
        UnitName = "示例区市政设施中心",
        Indicators = ["小区居民满意度"],
        Question = new SurveyQuestion("2025-1", "您对这项服务满意吗？", [new SurveyReason("slow", "办得慢")]),
        Recipients = "改造小区的住户",
        Population = 5200,
        Opens = new DateOnly(2025, 12, 1),
        Closes = new DateOnly(2025, 12, 31),
        Formula = SatisfactionFormula.TopTwo,
    };

    private static readonly SurveyResult Result = new()
    {
        Survey = "2025-101002-003",
        QuestionVersion = "2025-1",
        Day = new DateOnly(2026, 1, 5),
        Formula = SatisfactionFormula.TopThree,
        Invited = 500,
        Returned = 240,
        Paper = 12,
        Scored = SurveyCounts.Of(new LevelCounts(120, 80, 26, 9, 5, 12), SatisfactionFormula.TopThree),
        Excluded = new Dictionary<ExclusionReason, int> { [ExclusionReason.NotServed] = 2 },
        Replaced = 3,
        Root = ReceiptTree.Of(["A"]).Root,
        Leaves = 240,
        Anomalies = ["一小时内收到 40 份。"],
        Cases = new()
        {
            Deadlines = CaseDeadlines.Usual,
            Total = 14,
            Contacted = 13,
            ContactedInTime = 12,
            Replied = 11,
            RepliedInTime = 10,
            Handled = 9,
            HandledInTime = 8,
            Overdue = 2,
            ReplyDays = 3,
            HandleDays = 9,
            RatedAgain = 7,
            Improved = null,
            Appeals = 2,
            AppealsUpheld = 1,
        },
    };

    [Fact]
    public void Surveys_are_read_as_they_were_written()
    {
        var unit = Project with { Id = SurveyId.Parse("2025-101"), Project = null, Population = null, Indicators = [] };
        var reading = SurveyFile.Read(SurveyFile.Write([Project, unit]));

        Assert.Null(reading.Problem);
        Assert.Equivalent(new[] { unit, Project }, reading.Surveys, strict: true);
    }

    [Fact]
    public void Terms_and_calendar_of_cases_come_with_the_surveys()
    {
        var rules = new CaseRules(new CaseDeadlines(2, 3, 10), new HolidayCalendar([new(2025, 10, 1)], [new(2025, 9, 28)]));

        var read = SurveyFile.Read(SurveyFile.Write([Project], rules)).Cases;

        Assert.Equal(rules.Deadlines, read.Deadlines);
        Assert.Equal(
            (rules.Calendar.DaysOff.Single(), rules.Calendar.WorkingDays.Single()),
            (read.Calendar.DaysOff.Single(), read.Calendar.WorkingDays.Single()));
    }

    [Fact]
    public void A_file_of_an_earlier_version_has_the_usual_terms()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(SurveyFile.Write([Project]))!;
        json.AsObject().Remove("cases");

        var reading = SurveyFile.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));

        Assert.Null(reading.Problem);
        Assert.Equal(CaseDeadlines.Usual, reading.Cases.Deadlines);
    }

    [Fact]
    public void A_survey_file_is_for_people_to_read_too()
    {
        var text = Encoding.UTF8.GetString(SurveyFile.Write([Project]));

        Assert.Contains("\"subject\": \"老旧小区雨污分流改造\"", text, StringComparison.Ordinal);
        Assert.Contains("\"formula\": \"topTwo\"", text, StringComparison.Ordinal);
        Assert.Contains("\"opens\": \"2025-12-01\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2025-101002-003\"", "\"../x\"", "编号")]
    [InlineData("\"2025-101002-003\"", "\"CON\"", "系统保留")]
    [InlineData("disclosure-surveys/1", "disclosure-surveys/9", "schema")]
    [InlineData("\"2025-12-31\"", "\"2025-11-30\"", "截止日早于开始日")]
    [InlineData("\"2025-12-31\"", "\"soon\"", "不是调查文件的 JSON")]
    [InlineData("\"101002-003\"", "\"101/002\"", "编码不对")]
    [InlineData("\"year\": 2025", "\"year\": 12", "年度 12 不对")]
    [InlineData("您对这项服务满意吗？", " ", "没有问题")]
    [InlineData("topTwo", "topFour", "不是调查文件的 JSON")]
    [InlineData("5200", "-1", "负数")]
    [InlineData("\"contact\": 1", "\"contact\": 0", "差评办理时限")]
    [InlineData("\"handle\": 15", "\"handle\": 4", "差评办理时限")]
    public void A_survey_file_that_is_wrong_is_told_in_words(string right, string wrong, string words)
    {
        var text = Encoding.UTF8.GetString(SurveyFile.Write([Project])).Replace(right, wrong, StringComparison.Ordinal);
        var reading = SurveyFile.Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(reading.Surveys);
        Assert.Contains(words, reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_surveys_with_one_id_are_told() =>
        Assert.Contains("写了两次", SurveyFile.Read(SurveyFile.Write([Project, Project])).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_result_is_read_as_it_was_written()
    {
        var reading = SurveyResult.Read(Result.ToJson());

        Assert.Null(reading.Problem);
        Assert.Equivalent(Result, reading.Result, strict: true);
    }

    [Theory]
    [InlineData("\"valid\": 240", "\"valid\": 239", "对不上")]
    [InlineData("\"valid\": 240", "\"valid\": 200", "多于有效份数")]
    [InlineData("\"replaced\": 3", "\"replaced\": -3", "负数")]
    [InlineData("disclosure-survey-result/1", "x", "schema")]
    [InlineData("notServed", "boring", "不是调查结果的 JSON")]
    public void A_result_that_is_wrong_is_told_in_words(string right, string wrong, string words)
    {
        var text = Encoding.UTF8.GetString(Result.ToJson()).Replace(right, wrong, StringComparison.Ordinal);
        var reading = SurveyResult.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(reading.Result);
        Assert.Contains(words, reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_are_hidden_where_they_must_be_before_they_are_published()
    {
        var counts = SurveyCounts.Of(new LevelCounts(120, 80, 26, 12, 2, 0), SatisfactionFormula.TopThree);
        var published = counts.Publish(SatisfactionFormula.TopThree, earlier: null);

        Assert.Null(published.Dissatisfied);
        Assert.Equal(published, SurveyCounts.Of(published).Publish(SatisfactionFormula.TopThree, earlier: null));
    }

    [Theory]
    [InlineData("{\"survey\":\"a\",\"root\":\"r\",\"leaves\":[\"bb\",\"aa\"]}", "aa\nbb\n")]
    [InlineData("bb\r\naa\n\n", "aa\nbb\n")]
    [InlineData("{\"leaves\":7}", "")]
    [InlineData("", "")]
    public void Leaves_are_read_from_JSON_and_from_lines(string text, string leaves) =>
        Assert.Equal(leaves, SurveyLeaves.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Reading_whatever_comes_answers_with_a_problem_or_with_what_was_read() =>
        Gen.OneOf(Gen.Byte.Array, Gen.Select(Gen.Int[0, 400], Gen.Byte, Changed)).Sample(bytes =>
            SurveyFile.Read(bytes) is { } file
            && SurveyResult.Read(bytes) is var result
            && (result.Problem is null) != (result.Result is null)
            && (file.Problem is null || file.Surveys.IsEmpty));

    private static byte[] Changed(int at, byte value)
    {
        var bytes = Result.ToJson();
        bytes[at % bytes.Length] = value;
        return bytes;
    }
}
