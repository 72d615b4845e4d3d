using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class SurveyTermsTests
{
    private static readonly DateOnly Today = new(2026, 5, 10);

    private static readonly Survey Was = new()
    {
        Id = SurveyId.Parse("2026-101"),
        Year = new FiscalYear(2026),
        Unit = UnitCode.Parse("101"),
        Subject = "服务",
        UnitName = "单位",
        Recipients = "来办事的人",
        Question = new("1", "满意吗？", [new("slow", "太慢")]),
        Opens = new(2026, 5, 1),
        Closes = new(2026, 5, 31),
    };

    [Theory]
    [InlineData("2026-05-31", false, true)]
    [InlineData("2026-06-30", true, true)]
    [InlineData("2026-05-10", true, true)]
    [InlineData("2026-05-09", false, false)]
    [InlineData("2026-05-09", true, false)]
    public void A_survey_that_is_open_ends_today_at_the_earliest(string closes, bool isAnswered, bool may) => Assert.Equal(
        may, SurveyTerms.Objection(Was, Was with { Closes = DateOnly.Parse(closes, null) }, isAnswered, Today) is null);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_survey_that_is_over_is_not_ended_earlier_once_it_was_answered(bool isAnswered, bool may) => Assert.Equal(
        may, SurveyTerms.Objection(Was, Was with { Closes = new(2026, 5, 20) }, isAnswered, new(2026, 7, 1)) is null);

    [Fact]
    public void Without_ratings_a_question_may_change_and_with_them_it_stays()
    {
        Survey[] changed =
        [
            Was with { Question = Was.Question with { Text = "很满意吗？" } },
            Was with { Question = Was.Question with { Version = "2" } },
            Was with { Question = Was.Question with { Reasons = [] } },
            Was with { Formula = SatisfactionFormula.TopTwo },
            Was with { Opens = new(2026, 5, 11) },
        ];

        Assert.All(changed, now => Assert.Null(SurveyTerms.Objection(Was, now, isAnswered: false, Today)));
        Assert.All(changed, now => Assert.NotNull(SurveyTerms.Objection(Was, now, isAnswered: true, Today)));
        Assert.Null(SurveyTerms.Objection(
            Was, Was with { Subject = "新名称", Population = 5, Question = new("1", "满意吗？", [new("slow", "太慢")]) }, isAnswered: true, Today));
    }
}
