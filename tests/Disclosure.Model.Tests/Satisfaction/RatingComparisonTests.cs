using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class RatingComparisonTests
{
    // Wilson at 95 %: 60 of 100 is 50.2 %–69.06 %, 68 of 100 is 58.34 %–76.33 %, 90 of 100 is 82.56 %–94.48 %.
    [Theory]
    [InlineData(60, 90, RatingChange.Better)]
    [InlineData(90, 60, RatingChange.Worse)]
    [InlineData(60, 68, RatingChange.WithinChance)]
    [InlineData(68, 60, RatingChange.WithinChance)]
    public void Two_rates_differ_where_their_intervals_do_not_overlap(int first, int second, RatingChange change) =>
        Assert.Equal(change, new RatingComparison(Result(first, 100), Result(second, 100)).Change);

    [Theory]
    [InlineData(29, 100)]
    [InlineData(100, 29)]
    public void With_too_few_answers_in_either_nothing_is_said(int firstValid, int secondValid) =>
        Assert.Equal(RatingChange.TooFew, new RatingComparison(Result(10, firstValid), Result(29, secondValid)).Change);

    [Fact]
    public void Rates_of_other_formulas_are_not_compared()
    {
        var second = Result(90, 100) with { Formula = SatisfactionFormula.TopTwo };

        Assert.Equal(RatingChange.OtherFormula, new RatingComparison(Result(60, 100), second).Change);
    }

    private static SatisfactionResult Result(int favourable, int valid) => new()
    {
        Survey = SurveyId.Parse("2025-101-001"),
        Year = new FiscalYear(2025),
        Unit = UnitCode.Parse("101"),
        QuestionVersion = "1",
        Question = "满意吗？",
        Recipients = "住户",
        Opens = new DateOnly(2026, 3, 1),
        Closes = new DateOnly(2026, 4, 1),
        Day = new DateOnly(2026, 4, 2),
        Scored = new PublishedCounts { Valid = valid, Favourable = favourable },
        Root = "",
        Leaves = valid,
    };
}
